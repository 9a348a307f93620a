package io.github.nsisrules.drools.reference;

import static io.github.nsisrules.drools.reference.DataClasses.SensitivityClass.ORDINARY;
import static io.github.nsisrules.drools.reference.DataClasses.SensitivityClass.SENSITIVE;
import static io.github.nsisrules.facts.Audience.BUSINESSES;
import static io.github.nsisrules.facts.Audience.CITIZENS;
import static io.github.nsisrules.facts.Audience.EMPLOYEES;
import static io.github.nsisrules.facts.Audience.HEALTH_PROFESSIONALS;
import static io.github.nsisrules.facts.Broker.CONTEXT_HANDLER;
import static io.github.nsisrules.facts.Broker.DIRECT_INTEGRATION;
import static io.github.nsisrules.facts.Broker.NEMLOGIN_CUSTOM;
import static io.github.nsisrules.facts.Broker.NEMLOGIN_STANDARD;
import static io.github.nsisrules.facts.Broker.OTHER_BROKER;
import static io.github.nsisrules.facts.Login.EMPLOYEE_SIGNATURE;
import static io.github.nsisrules.facts.Login.MITID;
import static io.github.nsisrules.facts.Login.MITID_ERHVERV;
import static io.github.nsisrules.facts.Login.NEMID;
import static io.github.nsisrules.result.SolutionType.INTERNAL;
import static io.github.nsisrules.result.SolutionType.JOINT_PUBLIC;
import static io.github.nsisrules.result.SolutionType.NOT_COVERED;
import static io.github.nsisrules.result.SolutionType.OWN_TU;
import static io.github.nsisrules.result.SolutionType.SHARED_TU;
import static java.util.Objects.requireNonNull;

import io.github.nsisrules.facts.AssuranceLevel;
import io.github.nsisrules.facts.Broker;
import io.github.nsisrules.facts.Customers;
import io.github.nsisrules.facts.DataSubjects;
import io.github.nsisrules.facts.Login;
import io.github.nsisrules.facts.Owner;
import io.github.nsisrules.facts.TuSolution;
import io.github.nsisrules.facts.UseCase;
import io.github.nsisrules.result.DecidedBy;
import io.github.nsisrules.result.LevelBasis;
import io.github.nsisrules.result.Obligation;
import io.github.nsisrules.result.SolutionType;
import java.time.LocalDate;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Sections 3 and 4 of the rulebook, which all rule sets share, for one complete solution on one date: one method per rule,
 * named by its number, in the order of the rulebook. A rule can be taken away, to show that it is needed; its condition then
 * never holds.
 */
final class Levels {

    private final TuSolution solution;
    private final LocalDate on;
    private final String without;
    private final @Nullable SolutionType type;

    Levels(TuSolution solution, LocalDate on, String without) {
        this.solution = solution;
        this.on = on;
        this.without = without;
        this.type = typeByRule();
    }

    boolean stands(String number) {
        return !number.equals(without);
    }

    // Section 3: derived facts

    boolean eid(UseCase u) {
        return uses(u, NEMID) || uses(u, MITID) || uses(u, EMPLOYEE_SIGNATURE) || uses(u, MITID_ERHVERV);
    }

    boolean staff(UseCase u) {
        return u.audience() == EMPLOYEES || u.audience() == HEALTH_PROFESSIONALS;
    }

    boolean assessed(UseCase u) {
        return u.assessment() != null && !u.assessment().date().isAfter(on);
    }

    boolean q1(UseCase u) {
        return stands("Q1") && u.audience() == CITIZENS && (uses(u, NEMID) || uses(u, MITID));
    }

    boolean q2(UseCase u) {
        return stands("Q2") && u.audience() == BUSINESSES && (uses(u, EMPLOYEE_SIGNATURE) || uses(u, MITID_ERHVERV));
    }

    boolean tuSolution() {
        return some(this::q1) || some(this::q2);
    }

    @Nullable
    SolutionType type() {
        return type;
    }

    /** The number of the rule that gives the type: the first that holds. */
    String typeRule() {
        if (t1()) {
            return "T1";
        } else if (t2()) {
            return "T2";
        } else if (t3()) {
            return "T3";
        } else if (t4()) {
            return "T4";
        }
        return stands("T5") ? "T5" : "";
    }

    private @Nullable SolutionType typeByRule() {
        return switch (typeRule()) {
            case "T1" -> JOINT_PUBLIC;
            case "T2" -> OWN_TU;
            case "T3" -> SHARED_TU;
            case "T4" -> INTERNAL;
            case "T5" -> NOT_COVERED;
            default -> null;
        };
    }

    private boolean t1() {
        return stands("T1")
                && known(solution.owner()) == Owner.OTHER_PUBLIC_AUTHORITY
                && some(this::staff)
                && known(solution.statutoryWork());
    }

    private boolean t2() {
        return stands("T2") && tuSolution() && known(solution.customers()) == Customers.ONLY_THIS_MUNICIPALITY;
    }

    private boolean t3() {
        return stands("T3") && tuSolution() && known(solution.customers()) == Customers.SEVERAL_ORGANISATIONS;
    }

    private boolean t4() {
        return stands("T4") && !tuSolution() && !some(u -> !staff(u));
    }

    boolean municipalTu() {
        return type == OWN_TU || type == SHARED_TU;
    }

    boolean nonStandard(UseCase u) {
        Broker broker = known(u.broker());
        return eid(u) && (broker == NEMLOGIN_CUSTOM || broker == OTHER_BROKER || broker == DIRECT_INTEGRATION);
    }

    boolean viaNemLogin(UseCase u) {
        Broker broker = known(u.broker());
        return eid(u) && (broker == NEMLOGIN_STANDARD || broker == NEMLOGIN_CUSTOM);
    }

    // Section 4: obligation, the first that holds

    /** The number of the rule that gives the obligation. */
    String obligationRule(UseCase u) {
        if (stands("O1") && type == JOINT_PUBLIC) {
            return "O1";
        } else if (stands("O2") && known(u.broker()) == CONTEXT_HANDLER && known(u.levelSetByBroker())) {
            return "O2";
        } else if (stands("O3") && known(u.broker()) == Broker.UNILOGIN && known(u.levelSetByBroker())) {
            return "O3";
        } else if (stands("O4") && municipalTu()) {
            return "O4";
        } else if (stands("O5") && type == INTERNAL) {
            return "O5";
        } else if (stands("O6") && type == NOT_COVERED) {
            return "O6";
        }
        return "";
    }

    @Nullable
    Obligation obligation(UseCase u) {
        return switch (obligationRule(u)) {
            case "O1", "O2", "O3" -> Obligation.DECIDED_ELSEWHERE;
            case "O4" -> Obligation.REQUIRED;
            case "O5" -> Obligation.VOLUNTARY;
            case "O6" -> Obligation.NOT_COVERED;
            default -> null;
        };
    }

    @Nullable
    DecidedBy decidedBy(UseCase u) {
        return switch (obligationRule(u)) {
            case "O1" -> DecidedBy.OWNING_AUTHORITY;
            case "O2" -> DecidedBy.KOMBIT;
            case "O3" -> DecidedBy.STIL;
            case "O4", "O5" -> DecidedBy.MUNICIPALITY;
            default -> null;
        };
    }

    boolean required(UseCase u) {
        return obligation(u) == Obligation.REQUIRED;
    }

    // Section 4: level

    /** The number of the rule that indicates a level; empty without one. */
    String indicatingRule(UseCase u) {
        if (!required(u) && obligation(u) != Obligation.VOLUNTARY) {
            return "";
        } else if (stands("L3")
                && u.audience() == HEALTH_PROFESSIONALS
                && DataClasses.of(known(u.data())) == SENSITIVE
                && known(u.dataSubjects()) == DataSubjects.VERY_MANY) {
            return "L3";
        } else if (stands("L1") && DataClasses.of(known(u.data())).compareTo(ORDINARY) <= 0) {
            return "L1";
        }
        return stands("L2") ? "L2" : "";
    }

    @Nullable
    AssuranceLevel indicated(UseCase u) {
        return switch (indicatingRule(u)) {
            case "L1" -> AssuranceLevel.LOW;
            case "L2" -> AssuranceLevel.SUBSTANTIAL;
            case "L3" -> AssuranceLevel.HIGH;
            default -> null;
        };
    }

    private boolean l4assessed(UseCase u) {
        return assessed(u) && obligation(u) != Obligation.DECIDED_ELSEWHERE;
    }

    @Nullable
    AssuranceLevel assessedLevel(UseCase u) {
        return assessed(u) ? requireNonNull(u.assessment()).level() : null;
    }

    @Nullable
    AssuranceLevel level(UseCase u) {
        if (!stands("L4")) {
            return null;
        }
        return l4assessed(u) ? assessedLevel(u) : indicated(u);
    }

    @Nullable
    LevelBasis basis(UseCase u) {
        if (level(u) == null) {
            return null;
        } else if (l4assessed(u)) {
            return LevelBasis.ASSESSED;
        }
        return switch (indicatingRule(u)) {
            case "L1" -> LevelBasis.LOW_PERMITTED;
            case "L2" -> LevelBasis.SUBSTANTIAL_DEFAULT;
            default -> LevelBasis.HIGH_CANDIDATE;
        };
    }

    boolean provisional(UseCase u) {
        return level(u) != null && !assessed(u) && !(basis(u) == LevelBasis.SUBSTANTIAL_DEFAULT && type == SHARED_TU);
    }

    @Nullable
    AssuranceLevel l5() {
        AssuranceLevel highest = null;
        for (UseCase u : solution.useCases()) {
            AssuranceLevel level = level(u);
            if (stands("L5") && level != null && (highest == null || level.compareTo(highest) > 0)) {
                highest = level;
            }
        }
        return highest;
    }

    boolean some(Predicate<UseCase> condition) {
        for (UseCase u : solution.useCases()) {
            if (condition.test(u)) {
                return true;
            }
        }
        return false;
    }

    static boolean uses(UseCase u, Login login) {
        return known(u.logins()).contains(login);
    }

    static <T> T known(@Nullable T fact) {
        return requireNonNull(fact, "The reference model decides complete solutions only.");
    }
}
