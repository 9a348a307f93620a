package io.github.nsisrules.drools;

import io.github.nsisrules.drools.UseCaseOutcome.Decision;
import io.github.nsisrules.drools.conclusion.CallsFor;
import io.github.nsisrules.drools.conclusion.Concluded;
import io.github.nsisrules.drools.conclusion.Finds;
import io.github.nsisrules.drools.conclusion.HasLevel;
import io.github.nsisrules.drools.conclusion.HasObligation;
import io.github.nsisrules.drools.conclusion.Indicates;
import io.github.nsisrules.drools.conclusion.Qualifies;
import io.github.nsisrules.drools.conclusion.RoadIs;
import io.github.nsisrules.drools.conclusion.RoadIs.Trait;
import io.github.nsisrules.drools.question.AssessmentNeed;
import io.github.nsisrules.drools.question.Connection;
import io.github.nsisrules.drools.question.Content;
import io.github.nsisrules.drools.question.Duty;
import io.github.nsisrules.drools.question.Involvement;
import io.github.nsisrules.drools.question.LevelChoice;
import io.github.nsisrules.drools.question.LevelReview;
import io.github.nsisrules.drools.question.LoginStrength;
import io.github.nsisrules.drools.question.RoadIn;
import io.github.nsisrules.drools.question.SigningUse;
import io.github.nsisrules.drools.question.SupplierWork;
import io.github.nsisrules.facts.AssuranceLevel;
import io.github.nsisrules.result.LevelBasis;
import io.github.nsisrules.result.Obligation;
import io.github.nsisrules.result.SolutionType;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Puts the questions about a use case to the rules, each with what the ones before it concluded. Remembers the outcomes of one
 * classification, so that equal ones are identical; not safe for use by several threads at once.
 */
final class UseCaseDecisions {

    private final CompiledRules rules;
    private final RuleCatalogue catalogue;
    private final Map<Key, UseCaseOutcome> outcomes = new HashMap<>();
    private final Map<Decision, Integer> numberByDecision = new HashMap<>();

    UseCaseDecisions(CompiledRules rules, RuleCatalogue catalogue) {
        this.rules = rules;
        this.catalogue = catalogue;
    }

    /** What the use case contributes to the solution: whether it makes it a TU-solution, and by a road of its own. */
    int contribution(UseCaseFacts facts) {
        Answer road = road(facts);
        return (road.one(Qualifies.class) == null ? 0 : Contribution.TU)
                | (is(road, Trait.NON_STANDARD) ? Contribution.NON_STANDARD : 0);
    }

    UseCaseOutcome decide(Context context, UseCaseFacts facts) {
        SolutionType type = context.type();
        Answer road = road(facts);
        boolean eid = is(road, Trait.EID);
        boolean nonStandard = is(road, Trait.NON_STANDARD);

        Answer duty = rules.ask(new Duty(type, facts.broker(), facts.levelSetByBroker()));
        HasObligation owed = duty.theOne(HasObligation.class);
        Obligation obligation = owed.obligation();

        Answer content =
                rules.ask(new Content(obligation, type, facts.audience(), facts.dataClass(), facts.dataSubjects()));
        Indicates indicates = content.one(Indicates.class);
        AssuranceLevel indicated = indicates == null ? null : indicates.level();
        LevelBasis indicatedBasis = indicates == null ? null : indicates.basis();
        boolean indicatedProvisional = indicates != null && indicates.provisional();

        Answer choice = rules.ask(
                new LevelChoice(obligation, indicated, indicatedBasis, indicatedProvisional, facts.assessed()));
        HasLevel has = choice.one(HasLevel.class);
        AssuranceLevel level = has == null ? null : has.level();
        boolean assessed = facts.assessed() != null;

        List<Answer> answers = new ArrayList<>(12);
        answers.add(road);
        answers.add(duty);
        answers.add(content);
        answers.add(choice);
        answers.add(rules.ask(new AssessmentNeed(type, obligation, assessed, indicated, level)));
        answers.add(rules.ask(
                new Connection(type, facts.audience(), eid, nonStandard, facts.broker(), context.someNonStandard())));
        answers.add(rules.ask(new SigningUse(type, facts.audience(), facts.signing())));
        answers.add(
                rules.ask(new LoginStrength(obligation, level, facts.logins().usernamePassword())));
        answers.add(rules.ask(new Involvement(
                type,
                obligation,
                owed.decidedBy(),
                facts.audience().isStaff(),
                facts.logins().employeeSignature())));
        answers.add(rules.ask(new LevelReview(level, indicated, assessed, facts.assessedLater())));
        answers.add(rules.ask(new SupplierWork(type, context.ownedByVendor(), hasSupplierWork(answers))));

        return outcomes.computeIfAbsent(new Key(type, answers), key -> outcome(key, owed, indicated, has));
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

    private Answer road(UseCaseFacts facts) {
        return rules.ask(new RoadIn(
                facts.audience(),
                facts.logins().personalEid(),
                facts.logins().employeeSignature(),
                facts.logins().mitIdErhverv(),
                facts.broker()));
    }

    private static boolean is(Answer road, Trait trait) {
        for (Concluded concluded : road.conclusions()) {
            if (concluded instanceof RoadIs is && is.trait() == trait) {
                return true;
            }
        }
        return false;
    }

    private UseCaseOutcome outcome(
            Key key, HasObligation owed, @Nullable AssuranceLevel indicated, @Nullable HasLevel has) {
        Argument argument = Argument.ofUseCase(catalogue, key.type());
        List<CallsFor> tasks = new ArrayList<>();
        List<Finds> findings = new ArrayList<>();
        for (Answer answer : key.answers()) {
            argument.add(answer);
            for (Concluded concluded : answer.conclusions()) {
                if (concluded instanceof CallsFor calls) {
                    tasks.add(calls);
                } else if (concluded instanceof Finds finds) {
                    findings.add(finds);
                }
            }
        }
        Decision decision = new Decision(
                owed.obligation(),
                owed.decidedBy(),
                indicated,
                has == null ? null : has.level(),
                has == null ? null : has.basis(),
                has != null && has.provisional(),
                List.copyOf(tasks),
                List.copyOf(findings));
        int next = numberByDecision.size();
        Integer number = numberByDecision.putIfAbsent(decision, next);
        return new UseCaseOutcome(number == null ? next : number, decision, argument.fired());
    }

    private record Key(SolutionType type, List<Answer> answers) {}
}
