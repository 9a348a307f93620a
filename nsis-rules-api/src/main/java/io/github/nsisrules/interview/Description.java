package io.github.nsisrules.interview;

import io.github.nsisrules.facts.Assessment;
import io.github.nsisrules.facts.Audience;
import io.github.nsisrules.facts.Broker;
import io.github.nsisrules.facts.ConnectingOrganisation;
import io.github.nsisrules.facts.Customers;
import io.github.nsisrules.facts.DataCategory;
import io.github.nsisrules.facts.DataSubjects;
import io.github.nsisrules.facts.Fact;
import io.github.nsisrules.facts.InvalidSolutionException;
import io.github.nsisrules.facts.Login;
import io.github.nsisrules.facts.Owner;
import io.github.nsisrules.facts.PidRidUsage;
import io.github.nsisrules.facts.Protocol;
import io.github.nsisrules.facts.Signing;
import io.github.nsisrules.facts.TuSolution;
import io.github.nsisrules.facts.UseCase;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Puts what was answered into the description of a solution. */
final class Description {

    private Description() {}

    /**
     * The solution with one fact more.
     *
     * @throws InvalidSolutionException with all that is wrong with the values, there and beside the other facts
     */
    static TuSolution with(TuSolution s, Place place, List<String> values) {
        GivenValues given = new GivenValues(values, place.path(s));
        List<UseCase> useCases = s.useCases();
        if (place.useCase() != null) {
            int index = place.index(s);
            UseCase answered = with(useCases.get(index), place.fact(), given, "useCases[" + index + "]");
            useCases = new ArrayList<>(useCases);
            useCases.set(index, answered);
        }
        Fact fact = place.fact();
        Customers customers = fact == Fact.CUSTOMERS ? given.one(Customers.class) : s.customers();
        Owner owner = fact == Fact.OWNER ? given.one(Owner.class) : s.owner();
        Boolean statutoryWork = fact == Fact.STATUTORY_WORK ? given.yesOrNo() : s.statutoryWork();
        Boolean authorityTask = fact == Fact.AUTHORITY_TASK ? given.yesOrNo() : s.authorityTask();
        Boolean publicBody = fact == Fact.PUBLIC_BODY ? given.yesOrNo() : s.publicBody();
        ConnectingOrganisation connectingOrganisation = fact == Fact.CONNECTING_ORGANISATION
                ? given.one(ConnectingOrganisation.class)
                : s.connectingOrganisation();
        Protocol protocol = fact == Fact.PROTOCOL ? given.one(Protocol.class) : s.protocol();
        Set<PidRidUsage> pidRidUsage = fact == Fact.PID_RID_USAGE ? given.several(PidRidUsage.class) : s.pidRidUsage();
        given.throwIfAny();
        return new TuSolution(
                s.id(),
                s.name(),
                s.description(),
                s.vendor(),
                s.systemOwner(),
                s.businessArea(),
                s.externalIds(),
                customers,
                owner,
                statutoryWork,
                authorityTask,
                publicBody,
                connectingOrganisation,
                protocol,
                pidRidUsage,
                useCases);
    }

    private static UseCase with(UseCase u, Fact fact, GivenValues given, String path) {
        Set<Login> logins = fact == Fact.LOGINS ? given.several(Login.class) : u.logins();
        Broker broker = fact == Fact.BROKER ? given.one(Broker.class) : u.broker();
        Boolean levelSetByBroker = fact == Fact.LEVEL_SET_BY_BROKER ? given.yesOrNo() : u.levelSetByBroker();
        Signing signing = fact == Fact.SIGNING ? given.one(Signing.class) : u.signing();
        Set<DataCategory> data = fact == Fact.DATA ? given.several(DataCategory.class) : u.data();
        DataSubjects dataSubjects = fact == Fact.DATA_SUBJECTS ? given.one(DataSubjects.class) : u.dataSubjects();
        Assessment assessment = fact == Fact.ASSESSMENT ? given.assessment() : u.assessment();
        given.throwIfAny();
        try {
            return new UseCase(
                    u.id(),
                    u.name(),
                    u.audience(),
                    logins,
                    broker,
                    levelSetByBroker,
                    signing,
                    data,
                    dataSubjects,
                    assessment);
        } catch (InvalidSolutionException e) {
            throw new InvalidSolutionException(e.problems().stream()
                    .map(problem -> GivenValues.under(path, problem))
                    .toList());
        }
    }

    /** The solution with one use case more, of which only the users are known. */
    static TuSolution with(TuSolution s, Audience audience, @Nullable String name) {
        List<UseCase> useCases = new ArrayList<>(s.useCases());
        String id = Ids.ofUsers(audience, useCases.stream().map(UseCase::id).toList());
        try {
            useCases.add(UseCase.of(id, audience).name(name).build());
        } catch (InvalidSolutionException e) {
            throw new InvalidSolutionException(e.problems().stream()
                    .map(problem -> GivenValues.under("useCases[" + s.useCases().size() + "]", problem))
                    .toList());
        }
        return new TuSolution(
                s.id(),
                s.name(),
                s.description(),
                s.vendor(),
                s.systemOwner(),
                s.businessArea(),
                s.externalIds(),
                s.customers(),
                s.owner(),
                s.statutoryWork(),
                s.authorityTask(),
                s.publicBody(),
                s.connectingOrganisation(),
                s.protocol(),
                s.pidRidUsage(),
                useCases);
    }

    /** A solution of which only the users of its use cases are known. */
    static TuSolution ofUsers(String id, String name, Iterable<Audience> audiences) {
        TuSolution.Builder solution = TuSolution.builder(id, name);
        List<String> ids = new ArrayList<>();
        for (Audience audience : audiences) {
            ids.add(Ids.ofUsers(audience, ids));
            solution.useCase(UseCase.of(ids.get(ids.size() - 1), audience));
        }
        return solution.build();
    }

    /** The same use cases with nothing known of them but their users. */
    static TuSolution forgotten(TuSolution s) {
        TuSolution.Builder solution = TuSolution.builder(s.id(), s.name());
        s.useCases().forEach(useCase -> solution.useCase(UseCase.of(useCase.id(), useCase.audience())));
        return solution.build();
    }
}
