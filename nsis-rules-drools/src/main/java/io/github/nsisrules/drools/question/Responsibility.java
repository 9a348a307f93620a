package io.github.nsisrules.drools.question;

import io.github.nsisrules.facts.Owner;
import io.github.nsisrules.result.SolutionType;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is there to know about who is responsible? Asked for N3, N6 and N7.
 */
public record Responsibility(SolutionType type, Owner owner) implements Question {
    @Override
    public List<@Nullable Object> key() {
        return Question.keyOf(Responsibility.class, type, owner);
    }
}
