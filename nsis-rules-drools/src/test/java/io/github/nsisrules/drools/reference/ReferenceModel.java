package io.github.nsisrules.drools.reference;

import static java.util.Comparator.comparing;
import static java.util.Comparator.naturalOrder;
import static java.util.Comparator.nullsLast;

import io.github.nsisrules.facts.AssuranceLevel;
import io.github.nsisrules.facts.TuSolution;
import io.github.nsisrules.facts.UseCase;
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
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Decides one complete solution by the rulebook: asks {@link Kl21} rule by rule and writes down the answers.
 *
 * @param on the date of evaluation
 * @param without the number of a rule to take away, for example {@code M4}; empty for none
 */
public record ReferenceModel(LocalDate on, String without) {

    /** Section 7: by due window, none last. */
    static final Comparator<DueWindow> WINDOWS = comparing(DueWindow::from).thenComparing(DueWindow::to);

    /** Section 7: tasks by due window, then necessity; the sort is stable, so that the order of the rules remains. */
    static final Comparator<Task> TASK_ORDER =
            comparing(Task::due, nullsLast(WINDOWS)).thenComparing(Task::necessity);

    /** The whole rulebook. */
    public ReferenceModel(LocalDate on) {
        this(on, "");
    }

    /** What the rulebook says. Every fact that its rules read must be known. */
    public Decision decide(TuSolution solution) {
        Kl21 rules = new Kl21(solution, on, without);
        Set<Step> steps = new HashSet<>();
        List<UseCaseResult> useCases = new ArrayList<>();
        for (UseCase u : solution.useCases()) {
            useCases.add(useCase(rules.levels(), u));
            addSteps(steps, rules.levels(), u);
        }
        SolutionType type = rules.levels().type();
        if (type != null) {
            steps.add(Step.of(rules.levels().typeRule(), null, Kind.TYPE, type.name()));
        }
        AssuranceLevel level = rules.levels().l5();
        if (level != null) {
            steps.add(Step.of("L5", null, Kind.LEVEL, level.name()));
        }
        List<Task> tasks = tasks(solution, rules, steps);
        List<Finding> findings = findings(solution, rules, steps);
        return new Decision(type, rules.levels().tuSolution(), level, useCases, tasks, findings, steps);
    }

    private static UseCaseResult useCase(Kl21Levels rules, UseCase u) {
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

    private static void addSteps(Set<Step> steps, Kl21Levels rules, UseCase u) {
        if (rules.q1(u)) {
            steps.add(Step.of("Q1", u.id(), Kind.TU_SOLUTION, "true"));
        }
        if (rules.q2(u)) {
            steps.add(Step.of("Q2", u.id(), Kind.TU_SOLUTION, "true"));
        }
        Obligation obligation = rules.obligation(u);
        if (obligation != null) {
            steps.add(Step.of(rules.obligationRule(u), u.id(), Kind.OBLIGATION, obligation.name()));
        }
        AssuranceLevel indicated = rules.indicated(u);
        if (indicated != null) {
            steps.add(Step.of(rules.indicatingRule(u), u.id(), Kind.INDICATED_LEVEL, indicated.name()));
        }
        AssuranceLevel level = rules.level(u);
        if (level != null) {
            steps.add(Step.of("L4", u.id(), Kind.LEVEL, level.name()));
        }
    }

    private List<Task> tasks(TuSolution solution, Kl21 rules, Set<Step> steps) {
        List<Task> tasks = new ArrayList<>();
        for (Kl21Tables.TaskRule rule : Kl21Tables.TASKS) {
            List<UseCase> concerned = solution.useCases().stream()
                    .filter(u -> rule.useCases().test(rules, u))
                    .toList();
            boolean whole = rule.wholeSolution().test(rules);
            if (concerned.isEmpty() && !whole) {
                continue;
            }
            List<String> ids = concerned.stream().map(UseCase::id).toList();
            addSteps(steps, rule.number(), Kind.TASK, rule.id(), ids, whole);
            DueWindow due = concerned.stream()
                    .map(u -> rule.due().of(u))
                    .filter(Objects::nonNull)
                    .min(WINDOWS)
                    .orElse(null);
            tasks.add(new Task(
                    rule.id(),
                    Status.CERTAIN,
                    rule.necessity().apply(rules),
                    rule.party(),
                    rule.roles(),
                    ids,
                    due,
                    overdue(due),
                    List.of("KL21-" + rule.number())));
        }
        tasks.sort(TASK_ORDER);
        return tasks;
    }

    boolean overdue(@Nullable DueWindow due) {
        return due != null && on.isAfter(due.to());
    }

    private static List<Finding> findings(TuSolution solution, Kl21 rules, Set<Step> steps) {
        List<Finding> findings = new ArrayList<>();
        for (Kl21Tables.FindingRule rule : Kl21Tables.FINDINGS) {
            List<String> ids = solution.useCases().stream()
                    .filter(u -> rule.useCases().test(rules, u))
                    .map(UseCase::id)
                    .toList();
            boolean whole = rule.wholeSolution().test(rules);
            if (!ids.isEmpty() || whole) {
                addSteps(steps, rule.number(), Kind.FINDING, rule.id(), ids, whole);
                findings.add(
                        new Finding(rule.id(), Status.CERTAIN, rule.severity(), ids, List.of("KL21-" + rule.number())));
            }
        }
        findings.sort(comparing(Finding::severity, naturalOrder()));
        return findings;
    }

    private static void addSteps(
            Set<Step> steps, String number, Kind kind, String id, List<String> useCases, boolean whole) {
        useCases.forEach(useCase -> steps.add(Step.of(number, useCase, kind, id)));
        if (whole) {
            steps.add(Step.of(number, null, kind, id));
        }
    }
}
