package io.github.nsisrules.interview;

import io.github.nsisrules.stability.Experimental;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A question that was asked, and its answer.
 *
 * @param question what was asked
 * @param answer the values answered, as in JSON, empty for "none"; {@code null} for "don't know"
 */
@Experimental
public record Step(Question question, @Nullable List<String> answer) {

    /** Copies the answer. */
    public Step {
        answer = answer == null ? null : List.copyOf(answer);
    }
}
