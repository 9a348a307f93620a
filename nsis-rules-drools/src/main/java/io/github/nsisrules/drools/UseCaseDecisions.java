package io.github.nsisrules.drools;

import io.github.nsisrules.drools.conclusion.CallsFor;
import io.github.nsisrules.drools.conclusion.Concluded;
import io.github.nsisrules.drools.conclusion.HasLevel;
import io.github.nsisrules.drools.conclusion.HasObligation;
import io.github.nsisrules.drools.conclusion.Indicates;
import io.github.nsisrules.drools.conclusion.Qualifies;
import io.github.nsisrules.drools.conclusion.RoadIs;
import io.github.nsisrules.drools.conclusion.RoadIs.Trait;
import io.github.nsisrules.drools.question.AssessmentNeed;
import io.github.nsisrules.drools.question.Content;
import io.github.nsisrules.drools.question.Duty;
import io.github.nsisrules.drools.question.Involvement;
import io.github.nsisrules.drools.question.LevelChoice;
import io.github.nsisrules.drools.question.LevelReview;
import io.github.nsisrules.drools.question.LoginStrength;
import io.github.nsisrules.drools.question.Question;
import io.github.nsisrules.drools.question.RoadIn;
import io.github.nsisrules.facts.AssuranceLevel;
import io.github.nsisrules.result.LevelBasis;
import io.github.nsisrules.result.Obligation;
import io.github.nsisrules.result.SolutionType;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/**
 * Puts the questions about a use case to the rules, each with what the ones before it concluded, in parts that read different
 * facts. Remembers the parts and outcomes, so that equal ones are identical. Safe for use by many threads if its rules are.
 */
final class UseCaseDecisions {

    private final Asking rules;
    private final EditionQuestions questions;
    private final Map<List<Answer>, RoadPart> roadByAnswers = new ConcurrentHashMap<>();
    private final Map<List<Answer>, LevelPart> levelByAnswers = new ConcurrentHashMap<>();
    private final Map<List<Answer>, JointPart> jointByAnswers = new ConcurrentHashMap<>();
    private final UseCaseOutcomes outcomes;
    private final AtomicInteger parts = new AtomicInteger();

    UseCaseDecisions(Asking rules, RuleCatalogue catalogue, EditionQuestions questions) {
        this.rules = rules;
        this.questions = questions;
        this.outcomes = new UseCaseOutcomes(rules, catalogue);
    }

    /** Answers put together, of which there is one: equal parts are identical. */
    static class Part {

        private final int number;
        private final List<Answer> answers;

        Part(int number, List<Answer> answers) {
            this.number = number;
            this.answers = answers;
        }

        int number() {
            return number;
        }

        List<Answer> answers() {
            return answers;
        }
    }

    /** What follows from the road in: logins, broker, and who sets the level. */
    static final class RoadPart extends Part {

        private final HasObligation owed;
        private final Answer duty;

        /** @param duty the answer among the others from which the obligation is */
        RoadPart(int number, HasObligation owed, Answer duty, List<Answer> answers) {
            super(number, answers);
            this.owed = owed;
            this.duty = duty;
        }

        HasObligation owed() {
            return owed;
        }

        Answer duty() {
            return duty;
        }

        Obligation obligation() {
            return owed.obligation();
        }
    }

    /** What follows from data, data subjects and assessment. */
    static final class LevelPart extends Part {

        private final @Nullable Indicates indicates;
        private final @Nullable HasLevel has;

        LevelPart(int number, @Nullable Indicates indicates, @Nullable HasLevel has, List<Answer> answers) {
            super(number, answers);
            this.indicates = indicates;
            this.has = has;
        }

        @Nullable
        Indicates indicates() {
            return indicates;
        }

        @Nullable
        HasLevel has() {
            return has;
        }

        @Nullable
        AssuranceLevel level() {
            return has == null ? null : has.level();
        }
    }

    /** What follows from road and level together, and from signing. */
    static final class JointPart extends Part {
        JointPart(int number, List<Answer> answers) {
            super(number, answers);
        }
    }

    /** The number of outcomes that are remembered. */
    int size() {
        return outcomes.size();
    }

    /** What the use case contributes to the solution: whether it makes it a TU-solution, and by a road of its own. */
    int contribution(UseCaseFacts facts) {
        Answer road = askRoad(facts);
        int contribution = (road.one(Qualifies.class) == null ? 0 : Contribution.TU)
                | (traits(road).contains(Trait.NON_STANDARD) ? Contribution.NON_STANDARD : 0);
        return contribution & questions.contributionsRead();
    }

    RoadPart road(Context context, UseCaseFacts facts) {
        SolutionType type = context.type();
        Answer road = askRoad(facts);
        Answer duty = rules.ask(new Duty(type, facts.broker(), facts.levelSetByBroker()));
        HasObligation owed = duty.theOne(HasObligation.class);
        Answer involvement = rules.ask(new Involvement(
                type,
                owed.obligation(),
                owed.decidedBy(),
                facts.audience().isStaff(),
                facts.logins().employeeSignature()));
        List<Answer> answers = new ArrayList<>(List.of(road, duty, involvement));
        for (Question question : questions.ofRoad(context, facts, traits(road))) {
            answers.add(rules.ask(question));
        }
        RoadPart part = roadByAnswers.get(answers);
        if (part == null) {
            part = new RoadPart(parts.incrementAndGet(), owed, duty, answers);
            RoadPart earlier = roadByAnswers.putIfAbsent(answers, part);
            part = earlier == null ? part : earlier;
        }
        return part;
    }

    LevelPart level(SolutionType type, Obligation obligation, UseCaseFacts facts) {
        Answer content = rules.ask(
                new Content(obligation, type, facts.audience(), facts.data().dataClass(), facts.dataSubjects()));
        Indicates indicates = content.one(Indicates.class);
        AssuranceLevel indicated = indicates == null ? null : indicates.level();
        LevelBasis basis = indicates == null ? null : indicates.basis();
        boolean provisional = indicates != null && indicates.provisional();

        Answer choice = rules.ask(new LevelChoice(obligation, indicated, basis, provisional, facts.assessed()));
        HasLevel has = choice.one(HasLevel.class);
        AssuranceLevel level = has == null ? null : has.level();

        boolean assessed = facts.assessed() != null;
        Answer need = rules.ask(new AssessmentNeed(type, obligation, assessed, indicated, level));
        Answer review = rules.ask(new LevelReview(level, indicated, assessed, facts.assessedLater()));
        List<Answer> answers = new ArrayList<>(List.of(content, choice, need, review));
        for (Question question : questions.ofLevel(facts, has)) {
            answers.add(rules.ask(question));
        }
        LevelPart part = levelByAnswers.get(answers);
        if (part == null) {
            part = new LevelPart(parts.incrementAndGet(), indicates, has, answers);
            LevelPart earlier = levelByAnswers.putIfAbsent(answers, part);
            part = earlier == null ? part : earlier;
        }
        return part;
    }

    JointPart joint(Context context, Obligation obligation, LevelPart level, UseCaseFacts facts) {
        List<Answer> answers = new ArrayList<>(4);
        answers.add(rules.ask(
                new LoginStrength(obligation, level.level(), facts.logins().usernamePassword())));
        for (Question question : questions.ofRoadAndLevel(context, facts, level.has())) {
            answers.add(rules.ask(question));
        }
        JointPart part = jointByAnswers.get(answers);
        if (part == null) {
            part = new JointPart(parts.incrementAndGet(), answers);
            JointPart earlier = jointByAnswers.putIfAbsent(answers, part);
            part = earlier == null ? part : earlier;
        }
        return part;
    }

    /** What {@link #joint} reads beside context and level. */
    List<Object> ofFactsForJoint(Obligation obligation, UseCaseFacts facts) {
        return List.of(obligation, facts.logins().usernamePassword(), questions.ofFactsForRoadAndLevel(facts));
    }

    /** As much of a context as {@link #joint} reads. */
    Context ofContextForJoint(Context context) {
        return questions.ofContextForRoadAndLevel(context);
    }

    /** As much of a context as {@link #road} reads. */
    Context ofContextForRoad(Context context) {
        return questions.ofContextForRoad(context);
    }

    /** The number of what counts as the result among outcomes: equal ones have the same. */
    int numberOfDecision(UseCaseOutcome outcome) {
        return outcomes.numberOfDecision(outcome);
    }

    /** The outcome of a completion in a context. */
    UseCaseOutcome decide(Context context, UseCaseFacts facts) {
        RoadPart road = road(ofContextForRoad(context), facts);
        LevelPart level = level(context.type(), road.obligation(), facts);
        return join(context, road, level, joint(ofContextForJoint(context), road.obligation(), level, facts));
    }

    /** The outcome of a completion whose parts are known. */
    UseCaseOutcome join(Context context, RoadPart road, LevelPart level, JointPart joint) {
        return outcomes.join(context, road, level, joint);
    }

    /** Whether some task among the answers is the supplier's too. */
    static boolean hasSupplierWork(List<Answer> answers) {
        for (Answer answer : answers) {
            for (Concluded concluded : answer.conclusions()) {
                if (concluded instanceof CallsFor calls && calls.isSupplierWork()) {
                    return true;
                }
            }
        }
        return false;
    }

    private Answer askRoad(UseCaseFacts facts) {
        return rules.ask(new RoadIn(
                facts.audience(),
                facts.logins().personalEid(),
                facts.logins().employeeSignature(),
                facts.logins().mitIdErhverv(),
                facts.broker()));
    }

    private static Set<Trait> traits(Answer road) {
        Set<Trait> traits = EnumSet.noneOf(Trait.class);
        for (Concluded concluded : road.conclusions()) {
            if (concluded instanceof RoadIs is) {
                traits.add(is.trait());
            }
        }
        return traits;
    }
}
