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
import java.util.Collections;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Folds what all completions say of tasks and findings: each once, with the use cases that it concerns in any completion, the
 * earliest window and the strongest necessity.
 */
final class TaskFold {

    private static final Comparator<Entry<?>> BY_FIRST_RULE =
            (one, other) -> RuleNumber.compare(one.rules.first(), other.rules.first());

    private static final Comparator<Task> BY_DATE = TaskFold::compare;

    private static final Comparator<Finding> BY_SEVERITY =
            (one, other) -> one.severity().compareTo(other.severity());

    private final Outcomes outcomes;
    private final String prefix;

    TaskFold(Outcomes outcomes, String prefix) {
        this.outcomes = outcomes;
        this.prefix = prefix;
    }

    List<Task> tasks(LocalDate evaluatedOn) {
        Map<String, Entry<CallsFor>> entryByTask = new LinkedHashMap<>();
        for (SolutionOutcome outcome : outcomes.ofSolution()) {
            for (CallsFor calls : outcome.decision().tasks()) {
                entry(entryByTask, calls.task()).add(calls, calls.rule(), null);
            }
        }
        List<Set<CallsFor>> seenByUseCase = identitySets(outcomes.useCases());
        for (int scene = 0; scene < outcomes.scenes().size(); scene++) {
            for (int u = 0; u < outcomes.useCases(); u++) {
                for (UseCaseOutcome outcome : outcomes.of(scene, u)) {
                    for (CallsFor calls : outcome.decision().tasks()) {
                        if (seenByUseCase.get(u).add(calls)) {
                            entry(entryByTask, calls.task()).add(calls, calls.rule(), u);
                        }
                    }
                }
            }
        }
        List<Task> tasks = new ArrayList<>();
        for (Entry<CallsFor> entry : inOrderOfRules(entryByTask)) {
            tasks.add(task(entry, evaluatedOn));
        }
        tasks.sort(BY_DATE);
        return tasks;
    }

    List<Finding> findings() {
        Map<String, Entry<Finds>> entryByFinding = new LinkedHashMap<>();
        for (SolutionOutcome outcome : outcomes.ofSolution()) {
            for (Finds finds : outcome.decision().findings()) {
                entry(entryByFinding, finds.finding()).add(finds, finds.rule(), null);
            }
        }
        List<Set<Finds>> seenByUseCase = identitySets(outcomes.useCases());
        for (int scene = 0; scene < outcomes.scenes().size(); scene++) {
            for (int u = 0; u < outcomes.useCases(); u++) {
                for (UseCaseOutcome outcome : outcomes.of(scene, u)) {
                    for (Finds finds : outcome.decision().findings()) {
                        if (seenByUseCase.get(u).add(finds)) {
                            entry(entryByFinding, finds.finding()).add(finds, finds.rule(), u);
                        }
                    }
                }
            }
        }
        List<Finding> findings = new ArrayList<>();
        for (Entry<Finds> entry : inOrderOfRules(entryByFinding)) {
            findings.add(finding(entry));
        }
        findings.sort(BY_SEVERITY);
        return findings;
    }

    /** A set for each use case, since what different completions conclude is mostly one and the same conclusion. */
    private static <C> List<Set<C>> identitySets(int count) {
        List<Set<C>> sets = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            sets.add(Collections.newSetFromMap(new IdentityHashMap<>()));
        }
        return sets;
    }

    /** All that completions say of one task or finding. */
    private static final class Entry<C> {
        final List<C> conclusions = new ArrayList<>();
        final TreeSet<String> rules = new TreeSet<>(RuleNumber.ORDER);
        final TreeSet<Integer> useCases = new TreeSet<>();

        void add(C conclusion, String rule, @Nullable Integer useCase) {
            conclusions.add(conclusion);
            rules.add(rule);
            if (useCase != null) {
                useCases.add(useCase);
            }
        }
    }

    private static <C> Entry<C> entry(Map<String, Entry<C>> entryById, String id) {
        Entry<C> entry = entryById.get(id);
        if (entry == null) {
            entry = new Entry<>();
            entryById.put(id, entry);
        }
        return entry;
    }

    private static <C> List<Entry<C>> inOrderOfRules(Map<String, Entry<C>> entryById) {
        List<Entry<C>> entries = new ArrayList<>(entryById.values());
        entries.sort(BY_FIRST_RULE);
        return entries;
    }

    private Task task(Entry<CallsFor> entry, LocalDate evaluatedOn) {
        CallsFor any = entry.conclusions.get(0);
        DueWindow due = null;
        Necessity strongest = any.necessity();
        for (CallsFor calls : entry.conclusions) {
            due = earliest(due, calls.due());
            strongest = calls.necessity().compareTo(strongest) < 0 ? calls.necessity() : strongest;
        }
        return new Task(
                any.task(),
                status(any.task(), true),
                strongest,
                any.party(),
                any.work().roles(),
                ids(entry),
                due,
                due != null && evaluatedOn.isAfter(due.to()),
                rules(entry));
    }

    private Finding finding(Entry<Finds> entry) {
        Finds any = entry.conclusions.get(0);
        return new Finding(any.finding(), status(any.finding(), false), any.severity(), ids(entry), rules(entry));
    }

    private List<String> ids(Entry<?> entry) {
        List<String> ids = new ArrayList<>(entry.useCases.size());
        for (int useCase : entry.useCases) {
            ids.add(outcomes.useCaseId(useCase));
        }
        return ids;
    }

    private List<String> rules(Entry<?> entry) {
        List<String> rules = new ArrayList<>(entry.rules.size());
        for (String rule : entry.rules) {
            rules.add(prefix.concat(rule));
        }
        return rules;
    }

    /** Whether a task, or else a finding, is there in all completions. */
    private Status status(String id, boolean task) {
        Completions completions = outcomes.completions();
        @Nullable Boolean[] avoidableByScene = new Boolean[completions.scenes().size()];
        for (int w = 0; w < outcomes.worlds().size(); w++) {
            SolutionOutcome.Decision decision =
                    outcomes.worlds().get(w).outcome().decision();
            if (!concludes(decision.tasks(), decision.findings(), id, task)) {
                int scene = completions.sceneOf(w);
                Boolean avoidable = avoidableByScene[scene];
                if (avoidable == null) {
                    avoidable = completions.canHaveOnly(
                            scene,
                            (useCase, outcome) -> !concludes(
                                    outcome.decision().tasks(),
                                    outcome.decision().findings(),
                                    id,
                                    task));
                    avoidableByScene[scene] = avoidable;
                }
                if (avoidable) {
                    return Status.POSSIBLE;
                }
            }
        }
        return Status.CERTAIN;
    }

    private static boolean concludes(List<CallsFor> tasks, List<Finds> findings, String id, boolean task) {
        if (task) {
            for (CallsFor calls : tasks) {
                if (calls.task().equals(id)) {
                    return true;
                }
            }
            return false;
        }
        for (Finds finds : findings) {
            if (finds.finding().equals(id)) {
                return true;
            }
        }
        return false;
    }

    static @Nullable DueWindow earliest(@Nullable DueWindow one, @Nullable DueWindow other) {
        if (one == null || other == null) {
            return one == null ? other : one;
        }
        return compare(one, other) <= 0 ? one : other;
    }

    private static int compare(DueWindow one, DueWindow other) {
        int order = one.from().compareTo(other.from());
        return order == 0 ? one.to().compareTo(other.to()) : order;
    }

    /** By due window, those without one last; then by necessity. */
    private static int compare(Task one, Task other) {
        DueWindow due = one.due();
        DueWindow otherDue = other.due();
        int order;
        if (due == null || otherDue == null) {
            order = Boolean.compare(due == null, otherDue == null);
        } else {
            order = compare(due, otherDue);
        }
        return order == 0 ? one.necessity().compareTo(other.necessity()) : order;
    }
}
