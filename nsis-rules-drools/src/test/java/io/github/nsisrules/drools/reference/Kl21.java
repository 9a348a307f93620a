package io.github.nsisrules.drools.reference;

import static io.github.nsisrules.facts.Audience.BUSINESSES;
import static io.github.nsisrules.facts.Broker.CONTEXT_HANDLER;
import static io.github.nsisrules.facts.Broker.NEMLOGIN_STANDARD;
import static io.github.nsisrules.facts.Login.EMPLOYEE_SIGNATURE;
import static io.github.nsisrules.facts.Login.USERNAME_PASSWORD;
import static io.github.nsisrules.result.SolutionType.JOINT_PUBLIC;
import static io.github.nsisrules.result.SolutionType.NOT_COVERED;
import static io.github.nsisrules.result.SolutionType.OWN_TU;
import static io.github.nsisrules.result.SolutionType.SHARED_TU;

import io.github.nsisrules.facts.AssuranceLevel;
import io.github.nsisrules.facts.Broker;
import io.github.nsisrules.facts.Owner;
import io.github.nsisrules.facts.PidRidUsage;
import io.github.nsisrules.facts.Signing;
import io.github.nsisrules.facts.TuSolution;
import io.github.nsisrules.facts.UseCase;
import io.github.nsisrules.result.DecidedBy;
import io.github.nsisrules.result.Necessity;
import io.github.nsisrules.result.Obligation;
import io.github.nsisrules.result.Party;
import java.time.LocalDate;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Section 6.1 of the rulebook for one complete solution on one date: one method per rule, named by its number. */
final class Kl21 {

    private final TuSolution solution;
    private final LocalDate on;
    private final Kl21Levels levels;

    /** @param without the number of a rule to take away; empty for none */
    Kl21(TuSolution solution, LocalDate on, String without) {
        this.solution = solution;
        this.on = on;
        this.levels = new Kl21Levels(solution, on, without);
    }

    /** Sections 3 and 4. */
    Kl21Levels levels() {
        return levels;
    }

    // Section 6.1: tasks

    boolean m1(UseCase u) {
        return levels.stands("M1") && levels.type() == OWN_TU && levels.eid(u);
    }

    Necessity m1Necessity() {
        return levels.some(levels::nonStandard) ? Necessity.REQUIRED : Necessity.RECOMMENDED;
    }

    boolean m2(UseCase u) {
        return levels.stands("M2")
                && levels.municipalTu()
                && levels.eid(u)
                && Kl21Levels.known(u.broker()) == NEMLOGIN_STANDARD;
    }

    boolean m3(UseCase u) {
        return levels.stands("M3") && levels.municipalTu() && levels.nonStandard(u);
    }

    boolean m4(UseCase u) {
        return levels.stands("M4")
                && levels.municipalTu()
                && (levels.nonStandard(u) || (u.audience() == BUSINESSES && levels.eid(u)));
    }

    boolean m5(UseCase u) {
        return levels.stands("M5") && m5UseCase(u);
    }

    private boolean m5UseCase(UseCase u) {
        return levels.municipalTu() && Kl21Levels.known(u.signing()) != Signing.NONE;
    }

    boolean m6() {
        return levels.stands("M6")
                && levels.municipalTu()
                && Kl21Levels.known(solution.pidRidUsage()).contains(PidRidUsage.FORWARDED_TO_INTERNAL_SYSTEMS);
    }

    boolean m7() {
        return levels.stands("M7")
                && levels.municipalTu()
                && Kl21Levels.known(solution.pidRidUsage()).contains(PidRidUsage.LOOKED_UP_CENTRALLY);
    }

    boolean m8(UseCase u) {
        return levels.stands("M8")
                && levels.required(u)
                && !levels.assessed(u)
                && (levels.type() == OWN_TU || levels.indicated(u) == AssuranceLevel.HIGH);
    }

    boolean m9(UseCase u) {
        return levels.stands("M9")
                && levels.type() == SHARED_TU
                && levels.required(u)
                && !levels.assessed(u)
                && atMostSubstantial(levels.indicated(u));
    }

    boolean m10(UseCase u) {
        return levels.stands("M10")
                && levels.type() == SHARED_TU
                && levels.required(u)
                && !levels.assessed(u)
                && levels.level(u) == AssuranceLevel.LOW;
    }

    boolean m11(UseCase u) {
        return levels.stands("M11")
                && levels.municipalTu()
                && levels.eid(u)
                && Kl21Levels.known(u.broker()) != CONTEXT_HANDLER
                && Kl21Levels.known(u.broker()) != Broker.UNILOGIN;
    }

    boolean m12(UseCase u) {
        return levels.stands("M12") && levels.required(u);
    }

    boolean m13(UseCase u) {
        return levels.stands("M13")
                && levels.required(u)
                && atLeastSubstantial(levels.level(u))
                && Kl21Levels.uses(u, USERNAME_PASSWORD);
    }

    private boolean m14Gate() {
        return levels.stands("M14")
                && (levels.type() == SHARED_TU || Kl21Levels.known(solution.owner()) == Owner.VENDOR);
    }

    /** For the whole solution, where a task with the supplier concerns the whole of it. */
    boolean m14() {
        return m14Gate() && suppliersTask(task -> task.wholeSolution().test(this));
    }

    /** For a use case, where a task with the supplier concerns it. */
    boolean m14(UseCase u) {
        return m14Gate() && suppliersTask(task -> task.useCases().test(this, u));
    }

    private boolean suppliersTask(Predicate<Kl21Tables.TaskRule> applies) {
        return Kl21Tables.TASKS.stream()
                .filter(task -> task.party() == Party.MUNICIPALITY_WITH_SUPPLIER)
                .filter(task -> task.necessity().apply(this).compareTo(Necessity.RECOMMENDED) <= 0)
                .anyMatch(applies);
    }

    boolean m15(UseCase u) {
        return levels.stands("M15")
                && (levels.decidedBy(u) == DecidedBy.KOMBIT || levels.decidedBy(u) == DecidedBy.STIL);
    }

    boolean m16(UseCase u) {
        return levels.stands("M16")
                && levels.type() == JOINT_PUBLIC
                && levels.staff(u)
                && Kl21Levels.uses(u, EMPLOYEE_SIGNATURE);
    }

    boolean m17(UseCase u) {
        return levels.stands("M17") && levels.obligation(u) == Obligation.VOLUNTARY;
    }

    // Section 6.1: findings

    boolean n1(UseCase u) {
        return levels.stands("N1") && levels.level(u) == AssuranceLevel.HIGH;
    }

    boolean n2(UseCase u) {
        AssuranceLevel level = levels.level(u);
        AssuranceLevel indicated = levels.indicated(u);
        return levels.stands("N2")
                && levels.assessed(u)
                && level != null
                && indicated != null
                && level.compareTo(indicated) < 0;
    }

    boolean n3() {
        return levels.stands("N3")
                && Kl21Levels.known(solution.owner()) == Owner.OTHER_PUBLIC_AUTHORITY
                && levels.type() != JOINT_PUBLIC;
    }

    boolean n4(UseCase u) {
        return levels.stands("N4") && levels.municipalTu() && levels.nonStandard(u);
    }

    boolean n5(UseCase u) {
        return levels.stands("N5") && m5UseCase(u);
    }

    boolean n6() {
        return levels.stands("N6") && levels.type() == JOINT_PUBLIC;
    }

    boolean n7() {
        return levels.stands("N7") && levels.type() == NOT_COVERED;
    }

    boolean n8(UseCase u) {
        return levels.stands("N8")
                && u.assessment() != null
                && u.assessment().date().isAfter(on);
    }

    private static boolean atMostSubstantial(@Nullable AssuranceLevel level) {
        return level == AssuranceLevel.LOW || level == AssuranceLevel.SUBSTANTIAL;
    }

    private static boolean atLeastSubstantial(@Nullable AssuranceLevel level) {
        return level == AssuranceLevel.SUBSTANTIAL || level == AssuranceLevel.HIGH;
    }
}
