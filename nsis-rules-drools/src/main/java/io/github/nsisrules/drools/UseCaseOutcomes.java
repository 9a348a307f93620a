package io.github.nsisrules.drools;

import io.github.nsisrules.drools.UseCaseDecisions.JointPart;
import io.github.nsisrules.drools.UseCaseDecisions.LevelPart;
import io.github.nsisrules.drools.UseCaseDecisions.RoadPart;
import io.github.nsisrules.drools.UseCaseOutcome.Decision;
import io.github.nsisrules.drools.conclusion.CallsFor;
import io.github.nsisrules.drools.conclusion.Finds;
import io.github.nsisrules.drools.conclusion.HasLevel;
import io.github.nsisrules.drools.conclusion.Indicates;
import io.github.nsisrules.drools.question.Question;
import io.github.nsisrules.drools.question.SupplierWork;
import io.github.nsisrules.result.SolutionType;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Puts the parts that are decided about a use case together. Remembers the outcomes, so that equal ones are identical, and what
 * the parts argue, which many outcomes share. Safe for use by many threads if its rules are.
 */
final class UseCaseOutcomes {

    private final Asking rules;
    private final RuleCatalogue catalogue;
    private final Map<Long, UseCaseOutcome> outcomeByParts = new ConcurrentHashMap<>();
    private final Map<List<Object>, Argument.Part> argumentByParts = new ConcurrentHashMap<>();
    private final DecisionNumbers numbers = new DecisionNumbers();

    UseCaseOutcomes(Asking rules, RuleCatalogue catalogue) {
        this.rules = rules;
        this.catalogue = catalogue;
    }

    /** The number of outcomes that are remembered. */
    int size() {
        return outcomeByParts.size();
    }

    /** The number of what counts as the result among outcomes: equal ones have the same. */
    int numberOfDecision(UseCaseOutcome outcome) {
        return numbers.of(outcome);
    }

    /** The outcome of a completion whose parts are known. */
    UseCaseOutcome join(Context context, RoadPart road, LevelPart level, JointPart joint) {
        // The context itself is read by the questions only: where their answers are equal, so are the outcomes.
        // There are far fewer than a million parts, so one number stands for all; an odd factor spreads the numbers.
        long key = ((long) road.number() << 20 | level.number()) << 20 | joint.number();
        key = (key << 4 | Question.and(Question.and(0, context.type()), context.ownedByVendor())) * 0x9E3779B97F4A7C15L;
        UseCaseOutcome known = outcomeByParts.get(key);
        if (known == null) {
            known = outcome(context, road, level, joint);
            UseCaseOutcome earlier = outcomeByParts.putIfAbsent(key, known);
            known = earlier == null ? known : earlier;
        }
        return known;
    }

    private UseCaseOutcome outcome(Context context, RoadPart road, LevelPart level, JointPart joint) {
        SolutionType type = context.type();
        List<Answer> answers = new ArrayList<>();
        answers.addAll(road.answers());
        answers.addAll(level.answers());
        answers.addAll(joint.answers());
        Answer supplierWork =
                rules.ask(new SupplierWork(type, context.ownedByVendor(), UseCaseDecisions.hasSupplierWork(answers)));
        answers.add(supplierWork);

        List<CallsFor> tasks = new ArrayList<>();
        List<Finds> findings = new ArrayList<>();
        for (Answer answer : answers) {
            answer.addTo(tasks, findings);
        }
        Argument argument = Argument.ofUseCase(catalogue, type);
        add(road.answers(), List.of(type, road), argument);
        add(level.answers(), List.of(type, road.duty(), level), argument);
        add(joint.answers(), List.of(type, road.duty(), level, joint), argument);
        argument.add(List.of(supplierWork));
        Indicates indicates = level.indicates();
        HasLevel has = level.has();
        Decision decision = new Decision(
                road.obligation(),
                road.owed().decidedBy(),
                indicates == null ? null : indicates.level(),
                has == null ? null : has.level(),
                has == null ? null : has.basis(),
                has != null && has.provisional(),
                List.copyOf(tasks),
                List.copyOf(findings));
        return new UseCaseOutcome(decision, argument.fired());
    }

    /** Adds what some answers argue, once for all outcomes in which they rest on the same. */
    private void add(List<Answer> answers, List<Object> restingOn, Argument argument) {
        Argument.Part known = argumentByParts.get(restingOn);
        if (known == null) {
            argumentByParts.put(restingOn, argument.add(answers));
        } else {
            argument.add(known);
        }
    }
}
