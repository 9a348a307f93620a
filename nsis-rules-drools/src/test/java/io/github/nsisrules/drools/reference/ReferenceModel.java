package io.github.nsisrules.drools.reference;

import static java.util.Comparator.comparing;
import static java.util.Comparator.naturalOrder;
import static java.util.Comparator.nullsLast;

import io.github.nsisrules.facts.AssuranceLevel;
import io.github.nsisrules.facts.TuSolution;
import io.github.nsisrules.facts.UseCase;
import io.github.nsisrules.result.Conclusion;
import io.github.nsisrules.result.Conclusion.Kind;
import io.github.nsisrules.result.DueWindow;
import io.github.nsisrules.result.Finding;
import io.github.nsisrules.result.LevelBasis;
import io.github.nsisrules.result.Obligation;
import io.github.nsisrules.result.SolutionType;
import io.github.nsisrules.result.Status;
import io.github.nsisrules.result.Task;
import io.github.nsisrules.result.UseCaseResult;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiPredicate;
import org.jspecify.annotations.Nullable;

/**
 * Decides one complete solution by the rulebook: asks its conditions rule by rule and writes down the answers.
 *
 * @param rulebook which rule set's
 * @param on the date of evaluation
 * @param without the number of a rule to take away, for example {@code M4}; empty for none
 */
public record ReferenceModel(Rulebook rulebook, LocalDate on, String without) {

    /** Section 7: by due window, none last. */
    static final Comparator<DueWindow> WINDOWS = comparing(DueWindow::from).thenComparing(DueWindow::to);

    /** Section 7: tasks by due window, then necessity; the sort is stable, so that the order of the rules remains. */
    static final Comparator<Task> TASK_ORDER =
            comparing(Task::due, nullsLast(WINDOWS)).thenComparing(Task::necessity);

    /** The whole rulebook. */
    public ReferenceModel(Rulebook rulebook, LocalDate on) {
        this(rulebook, on, "");
    }

    /** What the rulebook says. Every fact that its rules read must be known. */
    public Decision decide(TuSolution solution) {
        return decide(rulebook.tables(), solution);
    }

    private <R extends SharedRules> Decision decide(Tables<R> tables, TuSolution solution) {
        R rules = tables.conditions().of(solution, on, without);
        Set<Step> steps = new HashSet<>();
        List<UseCaseResult> useCases = new ArrayList<>();
        for (UseCase u : solution.useCases()) {
            useCases.add(useCase(rules.levels(), u));
            addSteps(steps, rules.levels(), u);
        }
        SolutionType type = rules.levels().type();
        if (type != null) {
            steps.add(step(rules.levels().typeRule(), null, Kind.TYPE, type.name()));
        }
        AssuranceLevel level = rules.levels().l5();
        if (level != null) {
            steps.add(step("L5", null, Kind.LEVEL, level.name()));
        }
        List<Task> tasks = tasks(tables.tasks(), rules, steps);
        List<Finding> findings = findings(tables.findings(), rules, steps);
        return new Decision(type, rules.levels().tuSolution(), level, useCases, tasks, findings, steps);
    }

    private static UseCaseResult useCase(Levels rules, UseCase u) {
        Obligation obligation = rules.obligation(u);
        AssuranceLevel level = rules.level(u);
        LevelBasis basis = rules.basis(u);
        return new UseCaseResult(
                u.id(),
                obligation,
                obligation == null ? List.of() : List.of(obligation),
                rules.decidedBy(u),
                level,
                level == null ? List.of() : List.of(level),
                rules.indicated(u),
                rules.assessedLevel(u),
                basis,
                rules.provisional(u));
    }

    private void addSteps(Set<Step> steps, Levels rules, UseCase u) {
        if (rules.q1(u)) {
            steps.add(step("Q1", u.id(), Kind.TU_SOLUTION, "true"));
        }
        if (rules.q2(u)) {
            steps.add(step("Q2", u.id(), Kind.TU_SOLUTION, "true"));
        }
        Obligation obligation = rules.obligation(u);
        if (obligation != null) {
            steps.add(step(rules.obligationRule(u), u.id(), Kind.OBLIGATION, obligation.name()));
        }
        AssuranceLevel indicated = rules.indicated(u);
        if (indicated != null) {
            steps.add(step(rules.indicatingRule(u), u.id(), Kind.INDICATED_LEVEL, indicated.name()));
        }
        AssuranceLevel level = rules.level(u);
        if (level != null) {
            steps.add(step("L4", u.id(), Kind.LEVEL, level.name()));
        }
    }

    private <R extends SharedRules> List<Task> tasks(List<TaskRule<R>> table, R rules, Set<Step> steps) {
        List<Task> tasks = new ArrayList<>();
        for (TaskRule<R> rule : table) {
            List<UseCase> concerned = concerned(rule.useCases(), rules);
            boolean whole = rule.wholeSolution().test(rules);
            if (concerned.isEmpty() && !whole) {
                continue;
            }
            List<String> ids = ids(concerned);
            addSteps(steps, rule.number(), Kind.TASK, rule.id(), ids, whole);
            DueWindow due = null;
            for (UseCase u : whole ? rules.solution().useCases() : concerned) {
                due = earlier(due, rule.due().of(u));
            }
            tasks.add(new Task(
                    rule.id(),
                    Status.CERTAIN,
                    rule.necessity().apply(rules),
                    rule.party(),
                    rule.roles(),
                    ids,
                    due,
                    overdue(due),
                    List.of(rulebook.rule(rule.number()))));
        }
        tasks.sort(TASK_ORDER);
        return tasks;
    }

    // Loops: millions of solutions are decided.

    private static <R extends SharedRules> List<UseCase> concerned(BiPredicate<R, UseCase> condition, R rules) {
        List<UseCase> concerned = new ArrayList<>(1);
        for (UseCase u : rules.solution().useCases()) {
            if (condition.test(rules, u)) {
                concerned.add(u);
            }
        }
        return concerned;
    }

    private static List<String> ids(List<UseCase> useCases) {
        List<String> ids = new ArrayList<>(useCases.size());
        for (UseCase u : useCases) {
            ids.add(u.id());
        }
        return ids;
    }

    private static @Nullable DueWindow earlier(@Nullable DueWindow one, @Nullable DueWindow other) {
        if (one == null || other == null) {
            return one == null ? other : one;
        }
        return WINDOWS.compare(one, other) <= 0 ? one : other;
    }

    boolean overdue(@Nullable DueWindow due) {
        return due != null && on.isAfter(due.to());
    }

    private <R extends SharedRules> List<Finding> findings(List<FindingRule<R>> table, R rules, Set<Step> steps) {
        List<Finding> findings = new ArrayList<>();
        for (FindingRule<R> rule : table) {
            List<String> ids = ids(concerned(rule.useCases(), rules));
            boolean whole = rule.wholeSolution().test(rules);
            if (!ids.isEmpty() || whole) {
                addSteps(steps, rule.number(), Kind.FINDING, rule.id(), ids, whole);
                findings.add(new Finding(
                        rule.id(), Status.CERTAIN, rule.severity(), ids, List.of(rulebook.rule(rule.number()))));
            }
        }
        findings.sort(comparing(Finding::severity, naturalOrder()));
        return findings;
    }

    private void addSteps(Set<Step> steps, String number, Kind kind, String id, List<String> useCases, boolean whole) {
        useCases.forEach(useCase -> steps.add(step(number, useCase, kind, id)));
        if (whole) {
            steps.add(step(number, null, kind, id));
        }
    }

    private Step step(String number, @Nullable String useCase, Kind kind, String value) {
        return new Step(rulebook.rule(number), useCase, new Conclusion(kind, value));
    }
}
