package io.github.nsisrules.drools.reference;

import static io.github.nsisrules.drools.reference.Levels.known;
import static io.github.nsisrules.drools.reference.Levels.uses;
import static io.github.nsisrules.facts.Audience.BUSINESSES;
import static io.github.nsisrules.facts.Audience.CITIZENS;
import static io.github.nsisrules.facts.Broker.CONTEXT_HANDLER;
import static io.github.nsisrules.facts.Broker.DIRECT_INTEGRATION;
import static io.github.nsisrules.facts.Broker.NONE;
import static io.github.nsisrules.facts.Broker.OTHER_BROKER;
import static io.github.nsisrules.facts.Login.EMPLOYEE_SIGNATURE;
import static io.github.nsisrules.facts.Login.LOCAL_IDP;
import static io.github.nsisrules.facts.Login.NEMID;
import static io.github.nsisrules.facts.PidRidUsage.FORWARDED_TO_INTERNAL_SYSTEMS;
import static io.github.nsisrules.facts.PidRidUsage.LOOKED_UP_CENTRALLY;
import static io.github.nsisrules.facts.PidRidUsage.READ_FROM_CERTIFICATES;
import static io.github.nsisrules.facts.PidRidUsage.STORED_AS_KEY;
import static io.github.nsisrules.facts.Protocol.OIOSAML_2;
import static io.github.nsisrules.facts.Protocol.OIOSAML_3;
import static io.github.nsisrules.facts.Signing.NEMLOGIN_SIGNATURE;
import static io.github.nsisrules.facts.Signing.OCES_SIGNATURE;
import static io.github.nsisrules.result.SolutionType.JOINT_PUBLIC;

import io.github.nsisrules.facts.AssuranceLevel;
import io.github.nsisrules.facts.Broker;
import io.github.nsisrules.facts.ConnectingOrganisation;
import io.github.nsisrules.facts.DataCategory;
import io.github.nsisrules.facts.DataSubjects;
import io.github.nsisrules.facts.Protocol;
import io.github.nsisrules.facts.TuSolution;
import io.github.nsisrules.facts.UseCase;
import io.github.nsisrules.result.LevelBasis;
import java.time.LocalDate;
import java.util.Set;

/** Section 6.2 of the rulebook for one complete solution on one date: one method per rule, named by its number. */
final class Nl3 extends SharedRules {

    Nl3(TuSolution solution, LocalDate on, String without) {
        super(solution, on, without);
    }

    /** The gate of the technical tasks. */
    private boolean notJointPublic() {
        return levels().type() != JOINT_PUBLIC;
    }

    /** The gate of the tasks of whoever is connected to NemLog-in. */
    private boolean viaNemLogin(UseCase u) {
        return notJointPublic() && levels().viaNemLogin(u);
    }

    // Section 6.2: tasks

    boolean m1(UseCase u) {
        Broker broker = known(u.broker());
        return stands("M1")
                && notJointPublic()
                && known(solution().publicBody())
                && known(solution().authorityTask())
                && (u.audience() == CITIZENS || u.audience() == BUSINESSES)
                && atLeastSubstantial(levels().level(u))
                && (broker == OTHER_BROKER || broker == DIRECT_INTEGRATION || broker == NONE);
    }

    boolean m2(UseCase u) {
        return stands("M2") && viaNemLogin(u);
    }

    boolean m3(UseCase u) {
        return stands("M3")
                && known(solution().connectingOrganisation()) == ConnectingOrganisation.PRIVATE_ORGANISATION
                && viaNemLogin(u);
    }

    boolean m4(UseCase u) {
        Protocol protocol = known(solution().protocol());
        return stands("M4") && (protocol == OIOSAML_2 || protocol == Protocol.OTHER) && viaNemLogin(u);
    }

    boolean m5(UseCase u) {
        return stands("M5") && known(solution().protocol()) == OIOSAML_3 && viaNemLogin(u);
    }

    boolean m6(UseCase u) {
        return stands("M6") && viaNemLogin(u);
    }

    boolean m7(UseCase u) {
        return stands("M7") && viaNemLogin(u);
    }

    boolean m8(UseCase u) {
        return stands("M8") && notJointPublic() && (uses(u, NEMID) || uses(u, EMPLOYEE_SIGNATURE));
    }

    boolean m9() {
        return stands("M9")
                && notJointPublic()
                && (usesPidRid(FORWARDED_TO_INTERNAL_SYSTEMS) || usesPidRid(STORED_AS_KEY));
    }

    boolean m10() {
        return stands("M10") && notJointPublic() && usesPidRid(LOOKED_UP_CENTRALLY);
    }

    boolean m11() {
        return stands("M11") && notJointPublic() && usesPidRid(READ_FROM_CERTIFICATES);
    }

    boolean m12(UseCase u) {
        return stands("M12") && notJointPublic() && known(u.signing()) == OCES_SIGNATURE;
    }

    boolean m13(UseCase u) {
        return stands("M13") && needsFullAssessment(u);
    }

    boolean m14(UseCase u) {
        return stands("M14") && needsJointAssessment(u);
    }

    boolean m15(UseCase u) {
        return stands("M15") && needsCloserAssessment(u);
    }

    boolean m16(UseCase u) {
        return stands("M16") && levels().required(u);
    }

    boolean m17(UseCase u) {
        return stands("M17") && needsSecondFactor(u);
    }

    /** For the whole solution, where a task with the supplier concerns the whole of it. */
    boolean m18() {
        return stands("M18")
                && hasSupplier()
                && suppliersTask(
                        this,
                        Nl3Tables.TABLES.tasks(),
                        task -> task.wholeSolution().test(this));
    }

    /** For a use case, where a task with the supplier concerns it. */
    boolean m18(UseCase u) {
        return stands("M18")
                && hasSupplier()
                && suppliersTask(
                        this, Nl3Tables.TABLES.tasks(), task -> task.useCases().test(this, u));
    }

    boolean m19(UseCase u) {
        return stands("M19") && followsBroker(u);
    }

    boolean m20(UseCase u) {
        return stands("M20") && notJointPublic() && known(u.broker()) == CONTEXT_HANDLER;
    }

    boolean m21(UseCase u) {
        return stands("M21") && signatureForJointSolution(u);
    }

    boolean m22(UseCase u) {
        return stands("M22") && voluntary(u);
    }

    // Section 6.2: further findings

    boolean n9(UseCase u) {
        return stands("N9") && levels().level(u) == AssuranceLevel.HIGH && u.audience() == CITIZENS;
    }

    boolean n10(UseCase u) {
        return stands("N10") && known(u.signing()) == NEMLOGIN_SIGNATURE && uses(u, LOCAL_IDP);
    }

    boolean n11(UseCase u) {
        return stands("N11")
                && levels().municipalTu()
                && levels().level(u) == AssuranceLevel.LOW
                && levels().basis(u) == LevelBasis.ASSESSED
                && known(u.broker()) == OTHER_BROKER;
    }

    boolean n12(UseCase u) {
        Set<DataCategory> data = known(u.data());
        return stands("N12")
                && levels().basis(u) == LevelBasis.LOW_PERMITTED
                && (data.contains(DataCategory.NAME) || data.contains(DataCategory.ADDRESS))
                && known(u.dataSubjects()) != DataSubjects.ONLY_THE_USER;
    }
}
