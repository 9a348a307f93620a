package io.github.nsisrules.interview;

import io.github.nsisrules.result.Classification;
import io.github.nsisrules.result.SolutionType;
import io.github.nsisrules.result.Status;
import io.github.nsisrules.result.Task;
import io.github.nsisrules.result.UseCaseResult;
import io.github.nsisrules.stability.Experimental;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What no further answer of an interview changes. Narrower than the classification so far, which takes an assessment that
 * has not been asked for yet as not made.
 *
 * @param type the type; {@code null} if it is not settled
 * @param obligations the use cases for which it is settled whether a level must be decided, and who decides it; in order
 * @param levels the use cases of which the level is settled too, or that there is none; in order
 * @param tasks the tasks that are certain; empty as long as a risk assessment is still to be asked for
 */
@Experimental
public record Settled(
        @Nullable SolutionType type, List<UseCaseResult> obligations, List<UseCaseResult> levels, List<Task> tasks) {

    /** Copies the lists. */
    public Settled {
        obligations = List.copyOf(obligations);
        levels = List.copyOf(levels);
        tasks = List.copyOf(tasks);
    }

    /** Before anything is known. */
    static Settled nothing() {
        return new Settled(null, List.of(), List.of(), List.of());
    }

    /** @param unassessed the ids of the use cases whose assessment is still to be asked for */
    static Settled of(Classification soFar, Set<String> unassessed) {
        return new Settled(
                soFar.type(),
                soFar.useCases().stream()
                        .filter(useCase -> useCase.obligation() != null)
                        .toList(),
                soFar.useCases().stream()
                        .filter(useCase -> useCase.isDecided() && !unassessed.contains(useCase.id()))
                        .toList(),
                unassessed.isEmpty()
                        ? soFar.tasks().stream()
                                .filter(task -> task.status() == Status.CERTAIN)
                                .toList()
                        : List.of());
    }
}
