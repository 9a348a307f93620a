package io.github.nsisrules.drools.reference;

import static io.github.nsisrules.drools.reference.Levels.known;
import static io.github.nsisrules.facts.Audience.BUSINESSES;
import static io.github.nsisrules.facts.Broker.CONTEXT_HANDLER;
import static io.github.nsisrules.facts.Broker.NEMLOGIN_STANDARD;
import static io.github.nsisrules.facts.Broker.UNILOGIN;
import static io.github.nsisrules.facts.PidRidUsage.FORWARDED_TO_INTERNAL_SYSTEMS;
import static io.github.nsisrules.facts.PidRidUsage.LOOKED_UP_CENTRALLY;
import static io.github.nsisrules.result.SolutionType.OWN_TU;

import io.github.nsisrules.facts.Broker;
import io.github.nsisrules.facts.Signing;
import io.github.nsisrules.facts.TuSolution;
import io.github.nsisrules.facts.UseCase;
import io.github.nsisrules.result.Necessity;
import java.time.LocalDate;

/** Section 6.1 of the rulebook for one complete solution on one date: one method per rule, named by its number. */
final class Kl21 extends SharedRules {

    Kl21(TuSolution solution, LocalDate on, String without) {
        super(solution, on, without);
    }

    // Section 6.1: tasks

    boolean m1(UseCase u) {
        return stands("M1") && levels().type() == OWN_TU && levels().eid(u);
    }

    Necessity m1Necessity() {
        return levels().some(levels()::nonStandard) ? Necessity.REQUIRED : Necessity.RECOMMENDED;
    }

    boolean m2(UseCase u) {
        return stands("M2") && levels().municipalTu() && levels().eid(u) && known(u.broker()) == NEMLOGIN_STANDARD;
    }

    boolean m3(UseCase u) {
        return stands("M3") && levels().municipalTu() && levels().nonStandard(u);
    }

    boolean m4(UseCase u) {
        return stands("M4")
                && levels().municipalTu()
                && (levels().nonStandard(u) || (u.audience() == BUSINESSES && levels().eid(u)));
    }

    boolean m5(UseCase u) {
        return stands("M5") && signs(u);
    }

    private boolean signs(UseCase u) {
        return levels().municipalTu() && known(u.signing()) != Signing.NONE;
    }

    boolean m6() {
        return stands("M6") && levels().municipalTu() && usesPidRid(FORWARDED_TO_INTERNAL_SYSTEMS);
    }

    boolean m7() {
        return stands("M7") && levels().municipalTu() && usesPidRid(LOOKED_UP_CENTRALLY);
    }

    boolean m8(UseCase u) {
        return stands("M8") && needsFullAssessment(u);
    }

    boolean m9(UseCase u) {
        return stands("M9") && needsJointAssessment(u);
    }

    boolean m10(UseCase u) {
        return stands("M10") && needsCloserAssessment(u);
    }

    boolean m11(UseCase u) {
        Broker broker = known(u.broker());
        return stands("M11")
                && levels().municipalTu()
                && levels().eid(u)
                && broker != CONTEXT_HANDLER
                && broker != UNILOGIN;
    }

    boolean m12(UseCase u) {
        return stands("M12") && levels().required(u);
    }

    boolean m13(UseCase u) {
        return stands("M13") && needsSecondFactor(u);
    }

    /** For the whole solution, where a task with the supplier concerns the whole of it. */
    boolean m14() {
        return stands("M14")
                && hasSupplier()
                && suppliersTask(
                        this,
                        Kl21Tables.TABLES.tasks(),
                        task -> task.wholeSolution().test(this));
    }

    /** For a use case, where a task with the supplier concerns it. */
    boolean m14(UseCase u) {
        return stands("M14")
                && hasSupplier()
                && suppliersTask(
                        this, Kl21Tables.TABLES.tasks(), task -> task.useCases().test(this, u));
    }

    boolean m15(UseCase u) {
        return stands("M15") && followsBroker(u);
    }

    boolean m16(UseCase u) {
        return stands("M16") && signatureForJointSolution(u);
    }

    boolean m17(UseCase u) {
        return stands("M17") && voluntary(u);
    }

    // Section 6.1: findings that only this rule set has

    boolean n4(UseCase u) {
        return stands("N4") && levels().municipalTu() && levels().nonStandard(u);
    }

    boolean n5(UseCase u) {
        return stands("N5") && signs(u);
    }
}
