package io.github.nsisrules.drools;

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
 * A fact of a solution or of one of its use cases.
 *
 * @param useCase the place of the use case; {@link #SOLUTION} for a fact of the solution
 */
record FactAt(Fact fact, int useCase) {

    static final int SOLUTION = -1;

    /** All that can be unknown of a solution, in the order of its description. */
    static List<FactAt> of(TuSolution solution) {
        return all(solution).stream().filter(FactAt::canBeUnknown).toList();
    }

    /** All facts of a solution, in the order of its description. */
    static List<FactAt> all(TuSolution solution) {
        List<FactAt> facts = new ArrayList<>();
        for (int u = SOLUTION; u < solution.useCases().size(); u++) {
            for (Fact fact : Fact.values()) {
                if (fact.ofSolution() == (u == SOLUTION)) {
                    facts.add(new FactAt(fact, u));
                }
            }
        }
        return facts;
    }

    /** Whether it is unknown where it has no value: users are always known, and no assessment means that none has been made. */
    boolean canBeUnknown() {
        return fact != Fact.AUDIENCE && fact != Fact.ASSESSMENT;
    }

    /** Whether a solution could have this value there, being as it is otherwise: an eID comes in by some road (section 1.4). */
    boolean admits(@Nullable Object value, TuSolution solution) {
        UseCase of = solution.useCases().get(Math.max(useCase, 0));
        if (fact == Fact.BROKER && value == Broker.NONE) {
            return of.logins() == null || of.logins().stream().noneMatch(Login::isEid);
        } else if (fact == Fact.LOGINS && value instanceof Set<?> logins) {
            return of.broker() != Broker.NONE || logins.stream().noneMatch(login -> ((Login) login).isEid());
        }
        return true;
    }

    /** The fact whose value rules values of this one out; another than this one only for logins and the road in. */
    FactAt limiting() {
        return switch (fact) {
            case BROKER -> new FactAt(Fact.LOGINS, useCase);
            case LOGINS -> new FactAt(Fact.BROKER, useCase);
            default -> this;
        };
    }

    /** The value that a solution has there; {@code null} if unknown, or for an assessment if there is none. */
    @Nullable
    Object in(TuSolution solution) {
        return useCase == SOLUTION
                ? fact.valueIn(solution)
                : fact.valueIn(solution.useCases().get(useCase));
    }

    /** The same solution with this fact unknown. */
    TuSolution hiddenIn(TuSolution solution) {
        return setIn(solution, null);
    }

    /**
     * The same solution with another value there.
     *
     * @param value of the type of the fact; {@code null} to make it unknown, or for an assessment to take it away
     */
    TuSolution setIn(TuSolution s, @Nullable Object value) {
        List<UseCase> useCases = new ArrayList<>(s.useCases());
        if (useCase != SOLUTION) {
            useCases.set(useCase, setIn(useCases.get(useCase), value));
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
                fact == Fact.PID_RID_USAGE ? members(PidRidUsage.class, value) : s.pidRidUsage(),
                useCases);
    }

    private UseCase setIn(UseCase u, @Nullable Object value) {
        return new UseCase(
                u.id(),
                u.name(),
                fact == Fact.AUDIENCE ? (Audience) Objects.requireNonNull(value) : u.audience(),
                fact == Fact.LOGINS ? members(Login.class, value) : u.logins(),
                fact == Fact.BROKER ? (Broker) value : u.broker(),
                fact == Fact.LEVEL_SET_BY_BROKER ? (Boolean) value : u.levelSetByBroker(),
                fact == Fact.SIGNING ? (Signing) value : u.signing(),
                fact == Fact.DATA ? members(DataCategory.class, value) : u.data(),
                fact == Fact.DATA_SUBJECTS ? (DataSubjects) value : u.dataSubjects(),
                fact == Fact.ASSESSMENT ? (Assessment) value : u.assessment());
    }

    private static <E extends Enum<E>> @Nullable Set<E> members(Class<E> type, @Nullable Object values) {
        if (values == null) {
            return null;
        }
        Set<E> members = EnumSet.noneOf(type);
        ((Set<?>) values).forEach(value -> members.add(type.cast(value)));
        return members;
    }
}
