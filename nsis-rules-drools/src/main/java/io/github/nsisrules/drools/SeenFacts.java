package io.github.nsisrules.drools;

import io.github.nsisrules.facts.AssuranceLevel;
import io.github.nsisrules.facts.Audience;
import io.github.nsisrules.facts.Broker;
import io.github.nsisrules.facts.ConnectingOrganisation;
import io.github.nsisrules.facts.Customers;
import io.github.nsisrules.facts.DataCategory;
import io.github.nsisrules.facts.DataSubjects;
import io.github.nsisrules.facts.Login;
import io.github.nsisrules.facts.Owner;
import io.github.nsisrules.facts.PidRidUsage;
import io.github.nsisrules.facts.Protocol;
import io.github.nsisrules.facts.Signing;
import io.github.nsisrules.facts.TuSolution;
import io.github.nsisrules.facts.UseCase;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * All that an answer depends on, but for the solution that it repeats: the facts, the ids of the use cases and the date. Texts
 * are not among them, since they decide nothing.
 */
record SeenFacts(
        LocalDate evaluatedOn,
        @Nullable Customers customers,
        @Nullable Owner owner,
        @Nullable Boolean statutoryWork,
        @Nullable Boolean authorityTask,
        @Nullable Boolean publicBody,
        @Nullable ConnectingOrganisation connectingOrganisation,
        @Nullable Protocol protocol,
        @Nullable Set<PidRidUsage> pidRidUsage,
        List<OfUseCase> useCases) {

    private record OfUseCase(
            String id,
            Audience audience,
            @Nullable Set<Login> logins,
            @Nullable Broker broker,
            @Nullable Boolean levelSetByBroker,
            @Nullable Signing signing,
            @Nullable Set<DataCategory> data,
            @Nullable DataSubjects dataSubjects,
            @Nullable AssuranceLevel assessed,
            @Nullable LocalDate assessedOn) {}

    static SeenFacts of(TuSolution solution, LocalDate evaluatedOn) {
        List<OfUseCase> useCases = new ArrayList<>(solution.useCases().size());
        for (UseCase useCase : solution.useCases()) {
            useCases.add(new OfUseCase(
                    useCase.id(),
                    useCase.audience(),
                    useCase.logins(),
                    useCase.broker(),
                    useCase.levelSetByBroker(),
                    useCase.signing(),
                    useCase.data(),
                    useCase.dataSubjects(),
                    useCase.assessment() == null ? null : useCase.assessment().level(),
                    useCase.assessment() == null ? null : useCase.assessment().date()));
        }
        return new SeenFacts(
                evaluatedOn,
                solution.customers(),
                solution.owner(),
                solution.statutoryWork(),
                solution.authorityTask(),
                solution.publicBody(),
                solution.connectingOrganisation(),
                solution.protocol(),
                solution.pidRidUsage(),
                useCases);
    }
}
