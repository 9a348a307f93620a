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
                        ? ofSolution(solution)
                        : ofUseCase(solution.useCases().get(index(solution))))
                == null;
    }

    private @Nullable Object ofSolution(TuSolution solution) {
        return switch (fact) {
            case CUSTOMERS -> solution.customers();
            case OWNER -> solution.owner();
            case STATUTORY_WORK -> solution.statutoryWork();
            case AUTHORITY_TASK -> solution.authorityTask();
            case PUBLIC_BODY -> solution.publicBody();
            case CONNECTING_ORGANISATION -> solution.connectingOrganisation();
            case PROTOCOL -> solution.protocol();
            case PID_RID_USAGE -> solution.pidRidUsage();
            default -> throw new IllegalStateException(fact + " is no fact of a solution.");
        };
    }

    private @Nullable Object ofUseCase(UseCase useCase) {
        return switch (fact) {
            case AUDIENCE -> useCase.audience();
            case LOGINS -> useCase.logins();
            case BROKER -> useCase.broker();
            case LEVEL_SET_BY_BROKER -> useCase.levelSetByBroker();
            case SIGNING -> useCase.signing();
            case DATA -> useCase.data();
            case DATA_SUBJECTS -> useCase.dataSubjects();
            case ASSESSMENT -> useCase.assessment();
            default -> throw new IllegalStateException(fact + " is no fact of a use case.");
        };
    }
}
