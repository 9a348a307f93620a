package io.github.nsisrules.intake;

import io.github.nsisrules.facts.Fact;
import io.github.nsisrules.stability.Experimental;
import org.jspecify.annotations.Nullable;

/**
 * Where a fact stands in a draft.
 *
 * @param fact the fact
 * @param useCase the id of its use case; {@code null} for a fact of the solution
 */
@Experimental
public record FactPlace(Fact fact, @Nullable String useCase) {

    /**
     * Checks that a fact of a use case names one, and a fact of the solution none.
     *
     * @throws IllegalArgumentException if not
     */
    public FactPlace {
        if (fact.ofSolution() != (useCase == null)) {
            throw new IllegalArgumentException(fact.jsonName() + " is a fact of "
                    + (fact.ofSolution()
                            ? "the solution, but the use case " + useCase + " is named"
                            : "a use case, but none is named")
                    + ".\nMaybe another fact is meant.");
        }
    }

    /** The place of a fact of the solution. */
    public static FactPlace ofSolution(Fact fact) {
        return new FactPlace(fact, null);
    }

    /** The place of a fact of a use case. */
    public static FactPlace ofUseCase(Fact fact, String useCase) {
        return new FactPlace(fact, useCase);
    }

    @Override
    public String toString() {
        return useCase == null ? fact.jsonName() : useCase + "." + fact.jsonName();
    }
}
