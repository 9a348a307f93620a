package io.github.nsisrules.interview;

import io.github.nsisrules.facts.Fact;
import io.github.nsisrules.facts.TuSolution;
import io.github.nsisrules.facts.UseCase;
import io.github.nsisrules.result.OpenQuestion;
import org.jspecify.annotations.Nullable;

/**
 * Where a fact stands in a description.
 *
 * @param useCase the id of its use case; {@code null} for a fact of the solution
 */
record Place(Fact fact, @Nullable String useCase) {

    static Place of(Question question) {
        return new Place(question.fact(), question.useCase());
    }

    static Place of(OpenQuestion question) {
        return new Place(question.fact(), question.useCase());
    }

    /** Its path in the description, as problems name it. */
    String path(TuSolution solution) {
        return useCase == null ? fact.jsonName() : "useCases[" + index(solution) + "]." + fact.jsonName();
    }

    /** The index of its use case. */
    int index(TuSolution solution) {
        return solution.useCases().stream().map(UseCase::id).toList().indexOf(useCase);
    }

    /** Whether nobody has told it. */
    boolean isUnknownIn(TuSolution solution) {
        return (useCase == null
                        ? fact.valueIn(solution)
                        : fact.valueIn(solution.useCases().get(index(solution))))
                == null;
    }
}
