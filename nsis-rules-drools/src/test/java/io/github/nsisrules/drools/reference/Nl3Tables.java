package io.github.nsisrules.drools.reference;

import static io.github.nsisrules.drools.reference.TaskRule.AGREEMENTS;
import static io.github.nsisrules.drools.reference.TaskRule.ASSESSMENTS;
import static io.github.nsisrules.drools.reference.TaskRule.ELSE;
import static io.github.nsisrules.drools.reference.TaskRule.NO_DATE;
import static io.github.nsisrules.drools.reference.TaskRule.TECHNICAL;
import static io.github.nsisrules.drools.reference.TaskRule.task;
import static io.github.nsisrules.drools.reference.TaskRule.wholeTask;
import static io.github.nsisrules.result.Necessity.INFORMATION;
import static io.github.nsisrules.result.Necessity.OPTIONAL;
import static io.github.nsisrules.result.Necessity.RECOMMENDED;
import static io.github.nsisrules.result.Necessity.REQUIRED;
import static io.github.nsisrules.result.Party.CONNECTING_ORGANISATION;
import static io.github.nsisrules.result.Party.MUNICIPALITY;
import static io.github.nsisrules.result.Party.MUNICIPALITY_WITH_SUPPLIER;
import static io.github.nsisrules.result.Severity.NOTE;
import static io.github.nsisrules.result.Severity.WARNING;

import io.github.nsisrules.result.DueWindow;
import java.util.List;

/** The tables of section 6.2, row by row. */
final class Nl3Tables {

    private static final DueWindow NEMID_CLOSES = TaskRule.window("2023-10-31", "2023-10-31");
    private static final TaskRule.Due AT_CLOSING = u -> NEMID_CLOSES;

    static final Tables<Nl3> TABLES = new Tables<>(Nl3::new, tasks(), findings());

    private static List<TaskRule<Nl3>> tasks() {
        return List.of(
                task("M1", "use-nemlogin-broker", Nl3::m1, REQUIRED, MUNICIPALITY_WITH_SUPPLIER, NO_DATE, TECHNICAL),
                task("M2", "connect-it-system", Nl3::m2, REQUIRED, MUNICIPALITY, NO_DATE, TECHNICAL),
                task("M3", "accept-provider-terms", Nl3::m3, REQUIRED, CONNECTING_ORGANISATION, NO_DATE, AGREEMENTS),
                task("M4", "migrate-to-oiosaml3", Nl3::m4, REQUIRED, MUNICIPALITY_WITH_SUPPLIER, NO_DATE, TECHNICAL),
                task("M5", "watch-oiosaml4", Nl3::m5, INFORMATION, MUNICIPALITY_WITH_SUPPLIER, NO_DATE, TECHNICAL),
                task("M6", "enforce-received-level", Nl3::m6, REQUIRED, MUNICIPALITY_WITH_SUPPLIER, NO_DATE, TECHNICAL),
                task(
                        "M7",
                        "renew-oces3-certificate",
                        Nl3::m7,
                        REQUIRED,
                        MUNICIPALITY_WITH_SUPPLIER,
                        NO_DATE,
                        TECHNICAL),
                task(
                        "M8",
                        "replace-closed-login",
                        Nl3::m8,
                        REQUIRED,
                        MUNICIPALITY_WITH_SUPPLIER,
                        AT_CLOSING,
                        TECHNICAL),
                wholeTask(
                        "M9",
                        "replace-pid-rid-with-uuid",
                        Nl3::m9,
                        RECOMMENDED,
                        MUNICIPALITY_WITH_SUPPLIER,
                        NO_DATE,
                        TECHNICAL),
                wholeTask(
                        "M10",
                        "replace-pid-rid-lookup",
                        Nl3::m10,
                        RECOMMENDED,
                        MUNICIPALITY_WITH_SUPPLIER,
                        NO_DATE,
                        TECHNICAL),
                wholeTask(
                        "M11",
                        "replace-certificate-parsing",
                        Nl3::m11,
                        REQUIRED,
                        MUNICIPALITY_WITH_SUPPLIER,
                        AT_CLOSING,
                        TECHNICAL),
                task("M12", "build-new-signing", Nl3::m12, REQUIRED, MUNICIPALITY_WITH_SUPPLIER, AT_CLOSING, TECHNICAL),
                task("M13", "full-risk-assessment", Nl3::m13, REQUIRED, MUNICIPALITY, NO_DATE, ASSESSMENTS),
                task("M14", "joint-simple-assessment", Nl3::m14, REQUIRED, MUNICIPALITY, NO_DATE, ASSESSMENTS),
                task("M15", "closer-assessment-for-low", Nl3::m15, REQUIRED, MUNICIPALITY, NO_DATE, ASSESSMENTS),
                task("M16", "document-level-decision", Nl3::m16, REQUIRED, MUNICIPALITY, NO_DATE, ASSESSMENTS),
                task(
                        "M17",
                        "require-two-factor-login",
                        Nl3::m17,
                        REQUIRED,
                        MUNICIPALITY_WITH_SUPPLIER,
                        NO_DATE,
                        TECHNICAL),
                new TaskRule<>(
                        "M18",
                        "vendor-dialogue",
                        Nl3::m18,
                        Nl3::m18,
                        rules -> RECOMMENDED,
                        MUNICIPALITY,
                        NO_DATE,
                        AGREEMENTS),
                task("M19", "follow-broker-level", Nl3::m19, REQUIRED, MUNICIPALITY, NO_DATE, ELSE),
                task("M20", "choose-context-handler-nsis", Nl3::m20, RECOMMENDED, MUNICIPALITY, NO_DATE, ELSE),
                task(
                        "M21",
                        "register-employees-for-joint-solutions",
                        Nl3::m21,
                        REQUIRED,
                        MUNICIPALITY,
                        AT_CLOSING,
                        ELSE),
                task("M22", "consider-voluntary-alignment", Nl3::m22, OPTIONAL, MUNICIPALITY, NO_DATE, ELSE));
    }

    private static List<FindingRule<Nl3>> findings() {
        return List.of(
                FindingRule.of("N1", "HIGH_NOT_EXPECTED", WARNING, Nl3::n1),
                FindingRule.of("N2", "ASSESSED_BELOW_INDICATED", WARNING, Nl3::n2),
                FindingRule.whole("N3", "CHECK_RESPONSIBILITY", NOTE, Nl3::n3),
                FindingRule.whole("N6", "JOINT_PUBLIC_NO_ASSESSMENT_TASK", NOTE, Nl3::n6),
                FindingRule.whole("N7", "NOT_COVERED_BY_SOURCES", NOTE, Nl3::n7),
                FindingRule.of("N8", "ASSESSMENT_NOT_YET_MADE", NOTE, Nl3::n8),
                FindingRule.of("N9", "HIGH_EXCLUDES_MOST_CITIZENS", WARNING, Nl3::n9),
                FindingRule.of("N10", "LOCAL_IDP_USERS_CANNOT_SIGN", WARNING, Nl3::n10),
                FindingRule.of("N11", "BROKER_FREE_CHOICE", NOTE, Nl3::n11),
                FindingRule.of("N12", "CONSIDER_PROTECTED_ADDRESSES", NOTE, Nl3::n12));
    }

    private Nl3Tables() {}
}
