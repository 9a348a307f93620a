package io.github.nsisrules.drools.reference;

import static io.github.nsisrules.drools.reference.TaskRule.AGREEMENTS;
import static io.github.nsisrules.drools.reference.TaskRule.ASSESSMENTS;
import static io.github.nsisrules.drools.reference.TaskRule.ELSE;
import static io.github.nsisrules.drools.reference.TaskRule.NO_DATE;
import static io.github.nsisrules.drools.reference.TaskRule.TECHNICAL;
import static io.github.nsisrules.drools.reference.TaskRule.task;
import static io.github.nsisrules.drools.reference.TaskRule.wholeTask;
import static io.github.nsisrules.drools.reference.TaskRule.window;
import static io.github.nsisrules.result.Necessity.INFORMATION;
import static io.github.nsisrules.result.Necessity.OPTIONAL;
import static io.github.nsisrules.result.Necessity.RECOMMENDED;
import static io.github.nsisrules.result.Necessity.REQUIRED;
import static io.github.nsisrules.result.Party.DIGST;
import static io.github.nsisrules.result.Party.MUNICIPALITY;
import static io.github.nsisrules.result.Party.MUNICIPALITY_WITH_SUPPLIER;
import static io.github.nsisrules.result.Severity.NOTE;
import static io.github.nsisrules.result.Severity.WARNING;

import io.github.nsisrules.facts.Audience;
import io.github.nsisrules.result.DueWindow;
import java.util.List;

/** The tables of section 6.1, row by row. */
final class Kl21Tables {

    private static final DueWindow D1 = window("2021-08-01", "2021-08-10");
    private static final DueWindow D2 = window("2022-01-01", "2022-01-10");
    private static final DueWindow D3 = window("2021-12-31", "2021-12-31");

    private static final TaskRule.Due BY_AUDIENCE = u -> u.audience() == Audience.CITIZENS ? D1 : D2;
    private static final TaskRule.Due AT_D3 = u -> D3;

    static final Tables<Kl21> TABLES = new Tables<>(Kl21::new, tasks(), findings());

    private static List<TaskRule<Kl21>> tasks() {
        return List.of(
                new TaskRule<>(
                        "M1",
                        "consult-nemlogin-guides",
                        Kl21::m1,
                        rules -> false,
                        Kl21::m1Necessity,
                        MUNICIPALITY,
                        NO_DATE,
                        TECHNICAL),
                task("M2", "await-central-component", Kl21::m2, INFORMATION, DIGST, NO_DATE, TECHNICAL),
                task("M3", "assess-move-to-nemlogin", Kl21::m3, REQUIRED, MUNICIPALITY, NO_DATE, TECHNICAL),
                task(
                        "M4",
                        "migrate-to-nemlogin3",
                        Kl21::m4,
                        REQUIRED,
                        MUNICIPALITY_WITH_SUPPLIER,
                        BY_AUDIENCE,
                        TECHNICAL),
                task("M5", "build-new-signing", Kl21::m5, REQUIRED, MUNICIPALITY_WITH_SUPPLIER, BY_AUDIENCE, TECHNICAL),
                wholeTask(
                        "M6",
                        "replace-pid-rid-with-uuid",
                        Kl21::m6,
                        REQUIRED,
                        MUNICIPALITY_WITH_SUPPLIER,
                        NO_DATE,
                        TECHNICAL),
                wholeTask(
                        "M7",
                        "replace-pid-rid-lookup",
                        Kl21::m7,
                        REQUIRED,
                        MUNICIPALITY_WITH_SUPPLIER,
                        NO_DATE,
                        TECHNICAL),
                task("M8", "full-risk-assessment", Kl21::m8, REQUIRED, MUNICIPALITY, AT_D3, ASSESSMENTS),
                task("M9", "joint-simple-assessment", Kl21::m9, REQUIRED, MUNICIPALITY, AT_D3, ASSESSMENTS),
                task("M10", "closer-assessment-for-low", Kl21::m10, REQUIRED, MUNICIPALITY, AT_D3, ASSESSMENTS),
                task("M11", "sign-provider-agreement", Kl21::m11, REQUIRED, MUNICIPALITY, NO_DATE, AGREEMENTS),
                task("M12", "document-level-decision", Kl21::m12, REQUIRED, MUNICIPALITY, AT_D3, ASSESSMENTS),
                task(
                        "M13",
                        "require-two-factor-login",
                        Kl21::m13,
                        REQUIRED,
                        MUNICIPALITY_WITH_SUPPLIER,
                        NO_DATE,
                        TECHNICAL),
                new TaskRule<>(
                        "M14",
                        "vendor-dialogue",
                        Kl21::m14,
                        Kl21::m14,
                        rules -> RECOMMENDED,
                        MUNICIPALITY,
                        NO_DATE,
                        AGREEMENTS),
                task("M15", "follow-broker-level", Kl21::m15, REQUIRED, MUNICIPALITY, NO_DATE, ELSE),
                task("M16", "register-employees-for-joint-solutions", Kl21::m16, REQUIRED, MUNICIPALITY, NO_DATE, ELSE),
                task("M17", "consider-voluntary-alignment", Kl21::m17, OPTIONAL, MUNICIPALITY, NO_DATE, ELSE));
    }

    private static List<FindingRule<Kl21>> findings() {
        return List.of(
                FindingRule.of("N1", "HIGH_NOT_EXPECTED", WARNING, Kl21::n1),
                FindingRule.of("N2", "ASSESSED_BELOW_INDICATED", WARNING, Kl21::n2),
                FindingRule.whole("N3", "CHECK_RESPONSIBILITY", NOTE, Kl21::n3),
                FindingRule.of("N4", "USERS_LOCKED_OUT", WARNING, Kl21::n4),
                FindingRule.of("N5", "SIGNING_STOPS", WARNING, Kl21::n5),
                FindingRule.whole("N6", "JOINT_PUBLIC_NO_ASSESSMENT_TASK", NOTE, Kl21::n6),
                FindingRule.whole("N7", "NOT_COVERED_BY_SOURCES", NOTE, Kl21::n7),
                FindingRule.of("N8", "ASSESSMENT_NOT_YET_MADE", NOTE, Kl21::n8));
    }

    private Kl21Tables() {}
}
