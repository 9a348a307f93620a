package io.github.nsisrules.drools;

import io.github.nsisrules.drools.reference.Rulebook;
import io.github.nsisrules.facts.ConnectingOrganisation;
import io.github.nsisrules.facts.DataCategory;
import io.github.nsisrules.facts.DataClass;
import io.github.nsisrules.facts.DataSubjects;
import io.github.nsisrules.facts.Login;
import io.github.nsisrules.facts.PidRidUsage;
import io.github.nsisrules.facts.Protocol;
import io.github.nsisrules.facts.Signing;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Of the values that a rule set treats alike the one that stands for all; {@code null} stands for the values of a fact that
 * it does not read.
 */
record StandIns(Rulebook rulebook) {

    private boolean report() {
        return rulebook == Rulebook.KL_2021_03;
    }

    /** The report tells classes of data apart; after it, what counts is sensitive, confidential, or a name or address. */
    Set<DataCategory> data(Set<DataCategory> data) {
        DataClass dataClass = DataClass.of(data);
        return switch (dataClass) {
            case SENSITIVE -> Set.of(DataCategory.HEALTH);
            case CRIMINAL -> Set.of(report() ? DataCategory.CRIMINAL_OFFENCES : DataCategory.CPR_NUMBER);
            case CONFIDENTIAL -> Set.of(DataCategory.CPR_NUMBER);
            case ORDINARY ->
                report() || data.contains(DataCategory.NAME) || data.contains(DataCategory.ADDRESS)
                        ? Set.of(DataCategory.NAME)
                        : Set.of();
            case NO_PERSONAL_DATA -> Set.of();
        };
    }

    /** NemID and MitID count alike for the report; after it NemID is closed, and so is the employee signature. */
    Set<Login> logins(Set<Login> logins) {
        Set<Login> standIn = EnumSet.noneOf(Login.class);
        boolean signature = logins.contains(Login.EMPLOYEE_SIGNATURE);
        for (Login login : logins) {
            switch (login) {
                case NEMID -> standIn.add(Login.NEMID);
                case MITID -> {
                    boolean asNemId = report() || signature || logins.contains(Login.NEMID);
                    standIn.add(asNemId ? Login.NEMID : Login.MITID);
                }
                case EMPLOYEE_SIGNATURE, USERNAME_PASSWORD -> standIn.add(login);
                case MITID_ERHVERV -> standIn.add(!report() && signature ? Login.EMPLOYEE_SIGNATURE : login);
                case LOCAL_IDP -> {
                    if (!report()) {
                        standIn.add(login);
                    }
                }
                case UNILOGIN -> {}
            }
        }
        return standIn;
    }

    /** Forwarding and storing as a key are one task after the report; for the report, storing and reading are none. */
    Set<PidRidUsage> pidRidUsage(Set<PidRidUsage> usages) {
        Set<PidRidUsage> standIn = EnumSet.noneOf(PidRidUsage.class);
        for (PidRidUsage usage : usages) {
            switch (usage) {
                case FORWARDED_TO_INTERNAL_SYSTEMS, LOOKED_UP_CENTRALLY -> standIn.add(usage);
                case STORED_AS_KEY -> {
                    if (!report()) {
                        standIn.add(PidRidUsage.FORWARDED_TO_INTERNAL_SYSTEMS);
                    }
                }
                case READ_FROM_CERTIFICATES -> {
                    if (!report()) {
                        standIn.add(usage);
                    }
                }
            }
        }
        return standIn;
    }

    /** Every signing is signing for the report; after it, only NemID's is closed and only NemLog-in's wants an eID. */
    Signing signing(Signing signing) {
        return switch (signing) {
            case NONE, OCES_SIGNATURE -> signing;
            case NEMLOGIN_SIGNATURE -> report() ? Signing.OCES_SIGNATURE : signing;
            case OTHER_SIGNATURE -> report() ? Signing.OCES_SIGNATURE : Signing.NONE;
        };
    }

    DataSubjects dataSubjects(DataSubjects subjects) {
        return report() && subjects == DataSubjects.SOME ? DataSubjects.ONLY_THE_USER : subjects;
    }

    @Nullable
    ConnectingOrganisation connectingOrganisation(ConnectingOrganisation organisation) {
        return report() ? null : organisation;
    }

    @Nullable
    Protocol protocol(Protocol protocol) {
        if (report()) {
            return null;
        }
        return protocol == Protocol.OTHER ? Protocol.OIOSAML_2 : protocol;
    }

    /** What stands for a public-authority task, or for a public body, where not both are there. */
    @Nullable
    Boolean notBoth() {
        return report() ? null : Boolean.FALSE;
    }
}
