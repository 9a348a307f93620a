package io.github.nsisrules.drools.reference;

import io.github.nsisrules.facts.Assessment;
import io.github.nsisrules.facts.Audience;
import io.github.nsisrules.facts.Broker;
import io.github.nsisrules.facts.ConnectingOrganisation;
import io.github.nsisrules.facts.Customers;
import io.github.nsisrules.facts.DataCategory;
import io.github.nsisrules.facts.DataSubjects;
import io.github.nsisrules.facts.Fact;
import io.github.nsisrules.facts.Login;
import io.github.nsisrules.facts.Owner;
import io.github.nsisrules.facts.PidRidUsage;
import io.github.nsisrules.facts.Protocol;
import io.github.nsisrules.facts.Signing;
import io.github.nsisrules.facts.TuSolution;
import io.github.nsisrules.facts.UseCase;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Where a fact stands in a solution, so that it can be read and replaced there.
 *
 * @param useCase the index of its use case; {@link #SOLUTION} for a fact of the solution
 */
public record Place(Fact fact, int useCase) {

    /** Stands for the solution instead of one of its use cases. */
    public static final int SOLUTION = -1;

    /** All places of a solution in the order of section 1: the facts of the solution, then use case by use case. */
    public static List<Place> of(TuSolution solution) {
        List<Place> places = new ArrayList<>();
        for (int i = SOLUTION; i < solution.useCases().size(); i++) {
            for (Fact fact : Fact.values()) {
                if (fact.ofSolution() == (i == SOLUTION)) {
                    places.add(new Place(fact, i));
                }
            }
        }
        return places;
    }

    /** The id of the use case; {@code null} for a fact of the solution. */
    public @Nullable String useCaseId(TuSolution solution) {
        return useCase == SOLUTION ? null : solution.useCases().get(useCase).id();
    }

    /** The value there; {@code null} if unknown. */
    public @Nullable Object in(TuSolution s) {
        UseCase u = s.useCases().get(Math.max(useCase, 0));
        return switch (fact) {
            case CUSTOMERS -> s.customers();
            case OWNER -> s.owner();
            case STATUTORY_WORK -> s.statutoryWork();
            case AUTHORITY_TASK -> s.authorityTask();
            case PUBLIC_BODY -> s.publicBody();
            case CONNECTING_ORGANISATION -> s.connectingOrganisation();
            case PROTOCOL -> s.protocol();
            case PID_RID_USAGE -> s.pidRidUsage();
            case AUDIENCE -> u.audience();
            case LOGINS -> u.logins();
            case BROKER -> u.broker();
            case LEVEL_SET_BY_BROKER -> u.levelSetByBroker();
            case SIGNING -> u.signing();
            case DATA -> u.data();
            case DATA_SUBJECTS -> u.dataSubjects();
            case ASSESSMENT -> u.assessment();
        };
    }

    /** Whether the value can stand there beside the other facts: no broker means no eID login (section 1.4). */
    public boolean admits(TuSolution solution, @Nullable Object value) {
        if (fact == Fact.BROKER && value == Broker.NONE) {
            Set<Login> logins = solution.useCases().get(useCase).logins();
            return logins == null || logins.stream().noneMatch(Place::isEid);
        } else if (fact == Fact.LOGINS && value != null) {
            return solution.useCases().get(useCase).broker() != Broker.NONE
                    || ((Set<?>) value).stream().noneMatch(Place::isEid);
        }
        return true;
    }

    private static boolean isEid(Object login) {
        return login == Login.NEMID
                || login == Login.MITID
                || login == Login.EMPLOYEE_SIGNATURE
                || login == Login.MITID_ERHVERV;
    }

    /** The solution with another value there; {@code null} makes it unknown. */
    public TuSolution set(TuSolution s, @Nullable Object value) {
        List<UseCase> useCases = s.useCases();
        if (useCase != SOLUTION) {
            useCases = new ArrayList<>(useCases);
            useCases.set(useCase, set(useCases.get(useCase), value));
        }
        return new TuSolution(
                s.id(),
                s.name(),
                s.description(),
                s.vendor(),
                s.systemOwner(),
                s.businessArea(),
                s.externalIds(),
                fact == Fact.CUSTOMERS ? (Customers) value : s.customers(),
                fact == Fact.OWNER ? (Owner) value : s.owner(),
                fact == Fact.STATUTORY_WORK ? (Boolean) value : s.statutoryWork(),
                fact == Fact.AUTHORITY_TASK ? (Boolean) value : s.authorityTask(),
                fact == Fact.PUBLIC_BODY ? (Boolean) value : s.publicBody(),
                fact == Fact.CONNECTING_ORGANISATION ? (ConnectingOrganisation) value : s.connectingOrganisation(),
                fact == Fact.PROTOCOL ? (Protocol) value : s.protocol(),
                fact == Fact.PID_RID_USAGE ? set(PidRidUsage.class, value) : s.pidRidUsage(),
                useCases);
    }

    private UseCase set(UseCase u, @Nullable Object value) {
        return new UseCase(
                u.id(),
                u.name(),
                fact == Fact.AUDIENCE ? (Audience) Objects.requireNonNull(value) : u.audience(),
                fact == Fact.LOGINS ? set(Login.class, value) : u.logins(),
                fact == Fact.BROKER ? (Broker) value : u.broker(),
                fact == Fact.LEVEL_SET_BY_BROKER ? (Boolean) value : u.levelSetByBroker(),
                fact == Fact.SIGNING ? (Signing) value : u.signing(),
                fact == Fact.DATA ? set(DataCategory.class, value) : u.data(),
                fact == Fact.DATA_SUBJECTS ? (DataSubjects) value : u.dataSubjects(),
                fact == Fact.ASSESSMENT ? (Assessment) value : u.assessment());
    }

    private static <E extends Enum<E>> @Nullable Set<E> set(Class<E> type, @Nullable Object values) {
        if (values == null) {
            return null;
        }
        Set<E> set = EnumSet.noneOf(type);
        ((Set<?>) values).forEach(value -> set.add(type.cast(value)));
        return set;
    }
}
