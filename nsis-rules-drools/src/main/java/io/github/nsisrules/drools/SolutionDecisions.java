package io.github.nsisrules.drools;

import io.github.nsisrules.drools.SolutionOutcome.Decision;
import io.github.nsisrules.drools.conclusion.CallsFor;
import io.github.nsisrules.drools.conclusion.Finds;
import io.github.nsisrules.drools.conclusion.IsOfType;
import io.github.nsisrules.drools.question.Question;
import io.github.nsisrules.drools.question.Responsibility;
import io.github.nsisrules.drools.question.Standing;
import io.github.nsisrules.drools.question.SupplierWork;
import io.github.nsisrules.result.SolutionType;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Puts the questions about a solution as a whole to the rules. Remembers the outcomes, so that equal ones are identical. Safe for
 * use by many threads if its rules are.
 */
final class SolutionDecisions {

    private final Asking rules;
    private final RuleCatalogue catalogue;
    private final EditionQuestions questions;
    private final boolean someStaff;
    private final boolean onlyStaff;
    private final Map<List<Object>, SolutionOutcome> outcomeByAnswers = new ConcurrentHashMap<>();

    /**
     * @param someStaff whether some use case is for employees
     * @param onlyStaff whether every use case is for employees
     */
    SolutionDecisions(
            Asking rules, RuleCatalogue catalogue, EditionQuestions questions, boolean someStaff, boolean onlyStaff) {
        this.rules = rules;
        this.catalogue = catalogue;
        this.questions = questions;
        this.someStaff = someStaff;
        this.onlyStaff = onlyStaff;
    }

    SolutionOutcome decide(SolutionFacts facts, boolean tuSolution) {
        Answer standing = rules.ask(new Standing(
                facts.customers(), facts.owner(), facts.statutoryWork(), tuSolution, someStaff, onlyStaff));
        SolutionType type = standing.theOne(IsOfType.class).type();
        List<Answer> answers = new ArrayList<>(4);
        answers.add(standing);
        for (Question question : questions.ofSolution(type, facts)) {
            answers.add(rules.ask(question));
        }
        answers.add(
                rules.ask(new SupplierWork(type, facts.isOwnedByVendor(), UseCaseDecisions.hasSupplierWork(answers))));
        answers.add(rules.ask(new Responsibility(type, facts.owner())));

        List<Object> key = new ArrayList<>(answers);
        key.add(tuSolution);
        SolutionOutcome known = outcomeByAnswers.get(key);
        if (known == null) {
            known = outcome(type, tuSolution, answers);
            SolutionOutcome earlier = outcomeByAnswers.putIfAbsent(key, known);
            known = earlier == null ? known : earlier;
        }
        return known;
    }

    /** The number of outcomes that are remembered. */
    int size() {
        return outcomeByAnswers.size();
    }

    private SolutionOutcome outcome(SolutionType type, boolean tuSolution, List<Answer> answers) {
        Argument argument = Argument.ofSolution(catalogue, tuSolution);
        List<CallsFor> tasks = new ArrayList<>();
        List<Finds> findings = new ArrayList<>();
        for (Answer answer : answers) {
            argument.add(answer);
            answer.addTo(tasks, findings);
        }
        return new SolutionOutcome(
                new Decision(type, tuSolution, List.copyOf(tasks), List.copyOf(findings)), argument.fired());
    }
}
