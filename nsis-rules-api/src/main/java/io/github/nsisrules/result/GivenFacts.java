package io.github.nsisrules.result;

import io.github.nsisrules.facts.Assessment;
import io.github.nsisrules.facts.Fact;
import io.github.nsisrules.facts.TuSolution;
import io.github.nsisrules.facts.UseCase;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The facts of a solution as given, with their values as in JSON. Immutable and safe for use by many threads. */
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
            return new Because.Given(fact, null, values(ofSolution(fact)));
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

    private @Nullable Object ofSolution(Fact fact) {
        return switch (fact) {
            case CUSTOMERS -> solution.customers();
            case OWNER -> solution.owner();
            case STATUTORY_WORK -> solution.statutoryWork();
            case AUTHORITY_TASK -> solution.authorityTask();
            case PUBLIC_BODY -> solution.publicBody();
            case CONNECTING_ORGANISATION -> solution.connectingOrganisation();
            case PROTOCOL -> solution.protocol();
            case PID_RID_USAGE -> solution.pidRidUsage();
            default ->
                throw new IllegalArgumentException(fact + " is a fact of a use case.\nMaybe its use case is missing.");
        };
    }

    private static @Nullable Object ofUseCase(Fact fact, UseCase useCase) {
        return switch (fact) {
            case AUDIENCE -> useCase.audience();
            case LOGINS -> useCase.logins();
            case BROKER -> useCase.broker();
            case LEVEL_SET_BY_BROKER -> useCase.levelSetByBroker();
            case SIGNING -> useCase.signing();
            case DATA -> useCase.data();
            case DATA_SUBJECTS -> useCase.dataSubjects();
            case ASSESSMENT -> assessment(useCase.assessment());
            default ->
                throw new IllegalArgumentException(
                        fact + " is a fact of the solution.\nMaybe it was asked of a use case.");
        };
    }

    /** The absence of an assessment means that there is none, not that it is unknown. */
    private static List<Object> assessment(@Nullable Assessment assessment) {
        return assessment == null ? List.of() : List.of(assessment.level(), assessment.date());
    }

    private static @Nullable List<String> values(@Nullable Object value) {
        if (value == null) {
            return null;
        }
        return value instanceof Collection<?> several
                ? several.stream().map(Object::toString).toList()
                : List.of(value.toString());
    }
}
