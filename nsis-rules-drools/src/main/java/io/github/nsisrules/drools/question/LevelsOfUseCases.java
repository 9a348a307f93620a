package io.github.nsisrules.drools.question;

import io.github.nsisrules.facts.AssuranceLevel;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which level does the solution have? Asked for L5.
 *
 * @param highest the highest level over the use cases that have one
 */
public record LevelsOfUseCases(AssuranceLevel highest) implements Question {
    @Override
    public List<@Nullable Object> key() {
        return Question.keyOf(LevelsOfUseCases.class, highest);
    }
}
