package io.github.nsisrules.drools;

import io.github.nsisrules.facts.Assessment;
import io.github.nsisrules.facts.TuSolution;
import io.github.nsisrules.facts.UseCase;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * All that an answer depends on, but for the solution that it repeats: the facts, the ids of the use cases and the date. Texts
 * are not among them, since they decide nothing.
 */
final class SeenFacts {

    private static final int OF_SOLUTION = 9;
    private static final int OF_USE_CASE = 10;

    private final @Nullable Object[] facts;
    private final int hash;

    private SeenFacts(@Nullable Object[] facts) {
        this.facts = facts;
        this.hash = Arrays.hashCode(facts);
    }

    static SeenFacts of(TuSolution solution, LocalDate evaluatedOn) {
        List<UseCase> useCases = solution.useCases();
        @Nullable Object[] facts = new Object[OF_SOLUTION + useCases.size() * OF_USE_CASE];
        int i = 0;
        facts[i++] = evaluatedOn;
        facts[i++] = solution.customers();
        facts[i++] = solution.owner();
        facts[i++] = solution.statutoryWork();
        facts[i++] = solution.authorityTask();
        facts[i++] = solution.publicBody();
        facts[i++] = solution.connectingOrganisation();
        facts[i++] = solution.protocol();
        facts[i++] = solution.pidRidUsage();
        for (UseCase useCase : useCases) {
            Assessment assessment = useCase.assessment();
            facts[i++] = useCase.id();
            facts[i++] = useCase.audience();
            facts[i++] = useCase.logins();
            facts[i++] = useCase.broker();
            facts[i++] = useCase.levelSetByBroker();
            facts[i++] = useCase.signing();
            facts[i++] = useCase.data();
            facts[i++] = useCase.dataSubjects();
            facts[i++] = assessment == null ? null : assessment.level();
            facts[i++] = assessment == null ? null : assessment.date();
        }
        return new SeenFacts(facts);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof SeenFacts seen && hash == seen.hash && Arrays.equals(facts, seen.facts);
    }

    @Override
    public int hashCode() {
        return hash;
    }
}
