package io.github.nsisrules.drools;

import io.github.nsisrules.facts.Assessment;
import io.github.nsisrules.facts.Fact;
import io.github.nsisrules.facts.TuSolution;
import io.github.nsisrules.facts.UseCase;
import io.github.nsisrules.result.Because;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The facts of a solution as given, for the argument to name them. */
final class GivenFacts {

    private final TuSolution solution;

    GivenFacts(TuSolution solution) {
        this.solution = solution;
    }

    /**
     * A fact as given.
     *
     * @param useCase the use case whose fact is meant; not read for facts of the solution
     */
    Because because(Fact fact, int useCase) {
        if (fact.ofSolution()) {
            return new Because.Given(fact, null, values(ofSolution(fact)));
        }
        UseCase described = solution.useCases().get(useCase);
        return new Because.Given(fact, described.id(), values(ofUseCase(fact, described)));
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
