package io.github.nsisrules.drools.reference;

import static java.util.Comparator.comparing;
import static java.util.Comparator.naturalOrder;

import io.github.nsisrules.facts.TuSolution;
import io.github.nsisrules.facts.UseCase;
import io.github.nsisrules.result.DueWindow;
import io.github.nsisrules.result.Finding;
import io.github.nsisrules.result.Necessity;
import io.github.nsisrules.result.OpenQuestion;
import io.github.nsisrules.result.Status;
import io.github.nsisrules.result.Task;
import io.github.nsisrules.result.UseCaseResult;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What several decisions about one solution have in common, and what is possible in some of them (section 5).
 *
 * @param decisions at least one
 */
record Fold(TuSolution solution, ReferenceModel model, List<Decision> decisions) {

    Verdict verdict(List<OpenQuestion> openQuestions) {
        return new Verdict(
                agreed(Decision::type),
                possible(Decision::type),
                agreed(Decision::tuSolution),
                agreed(Decision::level),
                possible(Decision::level),
                IntStream.range(0, solution.useCases().size())
                        .mapToObj(this::useCase)
                        .toList(),
                tasks(),
                findings(),
                openQuestions,
                steps());
    }

    private UseCaseResult useCase(int index) {
        Function<Decision, UseCaseResult> it = decision -> decision.useCases().get(index);
        return new UseCaseResult(
                solution.useCases().get(index).id(),
                agreed(it.andThen(UseCaseResult::obligation)),
                possible(it.andThen(UseCaseResult::obligation)),
                agreed(it.andThen(UseCaseResult::decidedBy)),
                agreed(it.andThen(UseCaseResult::level)),
                possible(it.andThen(UseCaseResult::level)),
                agreed(it.andThen(UseCaseResult::indicatedLevel)),
                agreed(it.andThen(UseCaseResult::assessedLevel)),
                agreed(it.andThen(UseCaseResult::basis)),
                agreed(it.andThen(UseCaseResult::provisional)));
    }

    private List<Task> tasks() {
        List<Task> tasks = new ArrayList<>();
        for (TaskRule<?> rule : model.rulebook().tables().tasks()) {
            List<Task> found = decisions.stream()
                    .flatMap(decision -> decision.tasks().stream())
                    .filter(task -> task.id().equals(rule.id()))
                    .toList();
            if (!found.isEmpty()) {
                Necessity strongest =
                        found.stream().map(Task::necessity).min(naturalOrder()).orElseThrow();
                DueWindow earliest = found.stream()
                        .map(Task::due)
                        .filter(Objects::nonNull)
                        .min(ReferenceModel.WINDOWS)
                        .orElse(null);
                tasks.add(new Task(
                        rule.id(),
                        status(found.size()),
                        strongest,
                        rule.party(),
                        rule.roles(),
                        union(found.stream().map(Task::useCases)),
                        earliest,
                        model.overdue(earliest),
                        List.of(model.rulebook().rule(rule.number()))));
            }
        }
        tasks.sort(ReferenceModel.TASK_ORDER);
        return tasks;
    }

    private List<Finding> findings() {
        List<Finding> findings = new ArrayList<>();
        for (FindingRule<?> rule : model.rulebook().tables().findings()) {
            List<Finding> found = decisions.stream()
                    .flatMap(decision -> decision.findings().stream())
                    .filter(finding -> finding.id().equals(rule.id()))
                    .toList();
            if (!found.isEmpty()) {
                findings.add(new Finding(
                        rule.id(),
                        status(found.size()),
                        rule.severity(),
                        union(found.stream().map(Finding::useCases)),
                        List.of(model.rulebook().rule(rule.number()))));
            }
        }
        findings.sort(comparing(Finding::severity));
        return findings;
    }

    private Map<Step, Status> steps() {
        Map<Step, Integer> counts = new HashMap<>();
        decisions.forEach(decision -> decision.steps().forEach(step -> counts.merge(step, 1, Integer::sum)));
        Map<Step, Status> steps = new HashMap<>();
        counts.forEach((step, count) -> steps.put(step, status(count)));
        return steps;
    }

    private Status status(int count) {
        return count == decisions.size() ? Status.CERTAIN : Status.POSSIBLE;
    }

    private List<String> union(Stream<List<String>> useCases) {
        List<String> union = useCases.flatMap(Collection::stream).toList();
        return solution.useCases().stream()
                .map(UseCase::id)
                .filter(union::contains)
                .toList();
    }

    /** The value where all agree; {@code null} where they do not, or where there is none. */
    private <T> @Nullable T agreed(Function<Decision, @Nullable T> value) {
        T first = value.apply(decisions.get(0));
        return decisions.stream().allMatch(decision -> Objects.equals(value.apply(decision), first)) ? first : null;
    }

    private <T extends Comparable<? super T>> List<T> possible(Function<Decision, @Nullable T> value) {
        return decisions.stream()
                .map(value)
                .filter(Objects::nonNull)
                .distinct()
                .sorted()
                .toList();
    }
}
