package io.github.nsisrules.drools;

import io.github.nsisrules.drools.conclusion.CallsFor;
import io.github.nsisrules.drools.conclusion.Finds;
import io.github.nsisrules.result.DueWindow;
import io.github.nsisrules.result.Finding;
import io.github.nsisrules.result.Necessity;
import io.github.nsisrules.result.Status;
import io.github.nsisrules.result.Task;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Folds what all completions say of tasks and findings: each once, with the use cases that it concerns in any completion, the
 * earliest window and the strongest necessity.
 */
final class TaskFold {

    private static final Comparator<DueWindow> EARLIEST =
            Comparator.comparing(DueWindow::from).thenComparing(DueWindow::to);

    private final Outcomes outcomes;
    private final String prefix;

    TaskFold(Outcomes outcomes, String prefix) {
        this.outcomes = outcomes;
        this.prefix = prefix;
    }

    List<Task> tasks(LocalDate evaluatedOn) {
        Map<String, Entry<CallsFor>> entryByTask = new LinkedHashMap<>();
        for (World world : outcomes.worlds()) {
            for (CallsFor calls : world.outcome().decision().tasks()) {
                entryByTask.computeIfAbsent(calls.task(), key -> new Entry<>()).add(calls, calls.rule(), null);
            }
        }
        for (int scene = 0; scene < outcomes.scenes().size(); scene++) {
            for (int u = 0; u < outcomes.useCases(); u++) {
                for (UseCaseOutcome outcome : outcomes.of(scene, u)) {
                    for (CallsFor calls : outcome.decision().tasks()) {
                        entryByTask
                                .computeIfAbsent(calls.task(), key -> new Entry<>())
                                .add(calls, calls.rule(), u);
                    }
                }
            }
        }
        List<Task> tasks = new ArrayList<>();
        entryByTask.values().stream().sorted(Entry.BY_RULE).forEach(entry -> tasks.add(task(entry, evaluatedOn)));
        tasks.sort(
                Comparator.comparing(Task::due, Comparator.nullsLast(EARLIEST)).thenComparing(Task::necessity));
        return tasks;
    }

    List<Finding> findings() {
        Map<String, Entry<Finds>> entryByFinding = new LinkedHashMap<>();
        for (World world : outcomes.worlds()) {
            for (Finds finds : world.outcome().decision().findings()) {
                entryByFinding
                        .computeIfAbsent(finds.finding(), key -> new Entry<>())
                        .add(finds, finds.rule(), null);
            }
        }
        for (int scene = 0; scene < outcomes.scenes().size(); scene++) {
            for (int u = 0; u < outcomes.useCases(); u++) {
                for (UseCaseOutcome outcome : outcomes.of(scene, u)) {
                    for (Finds finds : outcome.decision().findings()) {
                        entryByFinding
                                .computeIfAbsent(finds.finding(), key -> new Entry<>())
                                .add(finds, finds.rule(), u);
                    }
                }
            }
        }
        List<Finding> findings = new ArrayList<>();
        entryByFinding.values().stream().sorted(Entry.BY_RULE).forEach(entry -> findings.add(finding(entry)));
        findings.sort(Comparator.comparing(Finding::severity));
        return findings;
    }

    /** All that completions say of one task or finding. */
    private static final class Entry<C> {
        static final Comparator<Entry<?>> BY_RULE =
                Comparator.comparing(entry -> entry.rules.first(), RuleNumber.ORDER);

        final List<C> conclusions = new ArrayList<>();
        final TreeSet<String> rules = new TreeSet<>(RuleNumber.ORDER);
        final Set<Integer> useCases = new TreeSet<>();

        void add(C conclusion, String rule, @Nullable Integer useCase) {
            conclusions.add(conclusion);
            rules.add(rule);
            if (useCase != null) {
                useCases.add(useCase);
            }
        }
    }

    private Task task(Entry<CallsFor> entry, LocalDate evaluatedOn) {
        CallsFor any = entry.conclusions.get(0);
        String id = any.task();
        DueWindow due =
                entry.conclusions.stream().map(CallsFor::due).reduce(null, (one, other) -> earliest(one, other));
        Necessity strongest = any.necessity();
        for (CallsFor calls : entry.conclusions) {
            strongest = calls.necessity().compareTo(strongest) < 0 ? calls.necessity() : strongest;
        }
        Status status = status(
                world -> world.outcome().decision().tasks().stream()
                        .anyMatch(calls -> calls.task().equals(id)),
                outcome -> outcome.decision().tasks().stream()
                        .anyMatch(calls -> calls.task().equals(id)));
        return new Task(
                id,
                status,
                strongest,
                any.party(),
                any.work().roles(),
                ids(entry),
                due,
                due != null && evaluatedOn.isAfter(due.to()),
                entry.rules.stream().map(prefix::concat).toList());
    }

    private Finding finding(Entry<Finds> entry) {
        Finds any = entry.conclusions.get(0);
        String id = any.finding();
        Status status = status(
                world -> world.outcome().decision().findings().stream()
                        .anyMatch(finds -> finds.finding().equals(id)),
                outcome -> outcome.decision().findings().stream()
                        .anyMatch(finds -> finds.finding().equals(id)));
        return new Finding(
                id,
                status,
                any.severity(),
                ids(entry),
                entry.rules.stream().map(prefix::concat).toList());
    }

    private List<String> ids(Entry<?> entry) {
        return entry.useCases.stream().map(outcomes::useCaseId).toList();
    }

    private Status status(Predicate<World> inWorld, Predicate<UseCaseOutcome> inOutcome) {
        Map<Scene, Boolean> avoidable = new HashMap<>();
        boolean certain = outcomes.worlds().stream()
                .allMatch(world -> inWorld.test(world)
                        || !avoidable.computeIfAbsent(
                                world.scene(),
                                scene -> outcomes.completions()
                                        .canHaveOnly(scene, outcome -> !inOutcome.test(outcome))));
        return certain ? Status.CERTAIN : Status.POSSIBLE;
    }

    static @Nullable DueWindow earliest(@Nullable DueWindow one, @Nullable DueWindow other) {
        if (one == null || other == null) {
            return one == null ? other : one;
        }
        return EARLIEST.compare(one, other) <= 0 ? one : other;
    }
}
