package io.github.nsisrules.result;

import io.github.nsisrules.stability.Stable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One step of the argument.
 *
 * @param rule the rule's id, for example {@code KL21-L2}
 * @param useCase the id of the use case that it is about; {@code null} for the solution as a whole
 * @param status whether the step holds whatever the unknown facts are
 * @param conclusion what it concludes
 * @param because the facts and earlier steps that it rests on, never empty
 * @param sources where the rule is read from, never empty
 */
@Stable
public record RationaleStep(
        String rule,
        @Nullable String useCase,
        Status status,
        Conclusion conclusion,
        List<Because> because,
        List<Source> sources) {

    /** Copies the lists. */
    public RationaleStep {
        because = List.copyOf(because);
        sources = List.copyOf(sources);
    }
}
