package io.github.nsisrules.drools.reference;

import io.github.nsisrules.facts.AssuranceLevel;
import io.github.nsisrules.result.Finding;
import io.github.nsisrules.result.SolutionType;
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
    Decision result() {
        return new Decision(type, tuSolution, level, useCases, tasks, findings, Set.of());
    }
}
