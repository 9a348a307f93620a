package io.github.nsisrules.result;

import io.github.nsisrules.facts.Fact;
import io.github.nsisrules.stability.Stable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An unknown fact that matters: knowing it can change the result.
 *
 * @param fact the fact to find out
 * @param useCase the id of the use case that it belongs to; {@code null} for the solution as a whole
 * @param answers the values to choose from, as in JSON; of a set, any number of them, also none (the empty set)
 */
@Stable
public record OpenQuestion(Fact fact, @Nullable String useCase, List<String> answers) {

    /** Copies the answers. */
    public OpenQuestion {
        answers = List.copyOf(answers);
    }
}
