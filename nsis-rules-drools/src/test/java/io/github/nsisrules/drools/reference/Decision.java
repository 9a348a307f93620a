package io.github.nsisrules.drools.reference;

import static java.util.stream.Collectors.toUnmodifiableMap;

import io.github.nsisrules.facts.AssuranceLevel;
import io.github.nsisrules.result.Finding;
import io.github.nsisrules.result.SolutionType;
import io.github.nsisrules.result.Status;
import io.github.nsisrules.result.Task;
import io.github.nsisrules.result.UseCaseResult;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What the rulebook says about one complete solution.
 *
 * @param type {@code null} only if the rule that would give it has been taken away
 * @param steps all conclusions, each with its rule
 */
public record Decision(
        @Nullable SolutionType type,
        boolean tuSolution,
        @Nullable AssuranceLevel level,
        List<UseCaseResult> useCases,
        List<Task> tasks,
        List<Finding> findings,
        Set<Step> steps) {

    /** The result in the sense of section 5: everything but the argument. */
    public Decision result() {
        return new Decision(type, tuSolution, level, useCases, tasks, findings, Set.of());
    }

    /** One line for each thing in which the engine's answer differs; empty if nothing does. */
    public List<String> differences(Verdict actual) {
        return asVerdict().differences(actual);
    }

    /** The same without any unknown fact. */
    private Verdict asVerdict() {
        return new Verdict(
                type,
                type == null ? List.of() : List.of(type),
                tuSolution,
                level,
                level == null ? List.of() : List.of(level),
                useCases,
                tasks,
                findings,
                List.of(),
                steps.stream().collect(toUnmodifiableMap(step -> step, step -> Status.CERTAIN)));
    }
}
