package io.github.nsisrules.result;

import io.github.nsisrules.facts.Assessment;
import io.github.nsisrules.facts.Fact;
import io.github.nsisrules.facts.TuSolution;
import io.github.nsisrules.facts.UseCase;
import io.github.nsisrules.stability.Stable;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The facts of a solution as given, with their values as in JSON. Immutable and safe for use by many threads. */
@Stable
public final class GivenFacts {

    private final TuSolution solution;

    /** The facts of a solution. */
    public GivenFacts(TuSolution solution) {
        this.solution = solution;
    }

    /**
     * A fact as given. The absence of a risk assessment means that there is none; any other absent fact is unknown.
     *
     * @param useCase the index of the use case whose fact is meant; not read for facts of the solution
     */
    public Because.Given because(Fact fact, int useCase) {
        if (fact.ofSolution()) {
            return new Because.Given(fact, null, values(fact.valueIn(solution)));
        }
        UseCase described = solution.useCases().get(useCase);
        return new Because.Given(fact, described.id(), values(ofUseCase(fact, described)));
    }

    /** All facts that are known, in the order of the description; no assessment is nothing to tell. */
    public List<Because.Given> known() {
        List<Because.Given> known = new ArrayList<>();
        for (Fact fact : Fact.values()) {
            if (fact.ofSolution()) {
                addKnown(because(fact, 0), known);
            }
        }
        for (int useCase = 0; useCase < solution.useCases().size(); useCase++) {
            for (Fact fact : Fact.values()) {
                if (!fact.ofSolution()) {
                    addKnown(because(fact, useCase), known);
                }
            }
        }
        return List.copyOf(known);
    }

    private static void addKnown(Because.Given given, List<Because.Given> known) {
        boolean noAssessment = given.fact() == Fact.ASSESSMENT && List.of().equals(given.values());
        if (given.values() != null && !noAssessment) {
            known.add(given);
        }
    }

    private static @Nullable Object ofUseCase(Fact fact, UseCase useCase) {
        return fact == Fact.ASSESSMENT ? assessment(useCase.assessment()) : fact.valueIn(useCase);
    }

    /** The absence of an assessment means that there is none, not that it is unknown. */
    private static List<Object> assessment(@Nullable Assessment assessment) {
        return assessment == null ? List.of() : List.of(assessment.level(), assessment.date());
    }

    private static @Nullable List<String> values(@Nullable Object value) {
        if (value == null) {
            return null;
        }
        if (!(value instanceof Collection<?> several)) {
            return List.of(value.toString());
        }
        List<String> values = new ArrayList<>(several.size());
        for (Object one : several) {
            values.add(one.toString());
        }
        return List.copyOf(values);
    }
}
