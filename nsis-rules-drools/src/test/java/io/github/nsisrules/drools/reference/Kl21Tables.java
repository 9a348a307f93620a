package io.github.nsisrules.drools.reference;

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
import io.github.nsisrules.facts.UseCase;
import io.github.nsisrules.result.DueWindow;
import io.github.nsisrules.result.Necessity;
import io.github.nsisrules.result.Party;
import io.github.nsisrules.result.Role;
import io.github.nsisrules.result.Severity;
import java.time.LocalDate;
import java.util.List;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** The tables of section 6.1, row by row. */
final class Kl21Tables {

    static final DueWindow D1 = window("2021-08-01", "2021-08-10");
    static final DueWindow D2 = window("2022-01-01", "2022-01-10");
    static final DueWindow D3 = window("2021-12-31", "2021-12-31");

    private static final List<Role> ASSESSMENTS = List.of(Role.SYSTEM_OWNER, Role.SECURITY_CONSULTANT, Role.DPO);
    private static final List<Role> TECHNICAL = List.of(Role.IT_ARCHITECT, Role.SYSTEM_OWNER);
    private static final List<Role> AGREEMENTS = List.of(Role.CONTRACT_MANAGER, Role.SYSTEM_OWNER);
    private static final List<Role> ELSE = List.of(Role.SYSTEM_OWNER);

    private static final Due NO_DATE = u -> null;
    private static final Due BY_AUDIENCE = u -> u.audience() == Audience.CITIZENS ? D1 : D2;
    private static final Due AT_D3 = u -> D3;

    static final List<TaskRule> TASKS = List.of(
            new TaskRule(
                    "M1",
                    "consult-nemlogin-guides",
                    Kl21::m1,
                    Kl21Tables::never,
                    Kl21::m1Necessity,
                    MUNICIPALITY,
                    NO_DATE,
                    TECHNICAL),
            of("M2", "await-central-component", Kl21::m2, INFORMATION, DIGST, NO_DATE, TECHNICAL),
            of("M3", "assess-move-to-nemlogin", Kl21::m3, REQUIRED, MUNICIPALITY, NO_DATE, TECHNICAL),
            of("M4", "migrate-to-nemlogin3", Kl21::m4, REQUIRED, MUNICIPALITY_WITH_SUPPLIER, BY_AUDIENCE, TECHNICAL),
            of("M5", "build-new-signing", Kl21::m5, REQUIRED, MUNICIPALITY_WITH_SUPPLIER, BY_AUDIENCE, TECHNICAL),
            whole("M6", "replace-pid-rid-with-uuid", Kl21::m6, REQUIRED, MUNICIPALITY_WITH_SUPPLIER, TECHNICAL),
            whole("M7", "replace-pid-rid-lookup", Kl21::m7, REQUIRED, MUNICIPALITY_WITH_SUPPLIER, TECHNICAL),
            of("M8", "full-risk-assessment", Kl21::m8, REQUIRED, MUNICIPALITY, AT_D3, ASSESSMENTS),
            of("M9", "joint-simple-assessment", Kl21::m9, REQUIRED, MUNICIPALITY, AT_D3, ASSESSMENTS),
            of("M10", "closer-assessment-for-low", Kl21::m10, REQUIRED, MUNICIPALITY, AT_D3, ASSESSMENTS),
            of("M11", "sign-provider-agreement", Kl21::m11, REQUIRED, MUNICIPALITY, NO_DATE, AGREEMENTS),
            of("M12", "document-level-decision", Kl21::m12, REQUIRED, MUNICIPALITY, AT_D3, ASSESSMENTS),
            of("M13", "require-two-factor-login", Kl21::m13, REQUIRED, MUNICIPALITY_WITH_SUPPLIER, NO_DATE, TECHNICAL),
            new TaskRule(
                    "M14",
                    "vendor-dialogue",
                    Kl21::m14,
                    Kl21::m14,
                    always(RECOMMENDED),
                    MUNICIPALITY,
                    NO_DATE,
                    AGREEMENTS),
            of("M15", "follow-broker-level", Kl21::m15, REQUIRED, MUNICIPALITY, NO_DATE, ELSE),
            of("M16", "register-employees-for-joint-solutions", Kl21::m16, REQUIRED, MUNICIPALITY, NO_DATE, ELSE),
            of("M17", "consider-voluntary-alignment", Kl21::m17, OPTIONAL, MUNICIPALITY, NO_DATE, ELSE));

    static final List<FindingRule> FINDINGS = List.of(
            of("N1", "HIGH_NOT_EXPECTED", WARNING, Kl21::n1),
            of("N2", "ASSESSED_BELOW_INDICATED", WARNING, Kl21::n2),
            whole("N3", "CHECK_RESPONSIBILITY", NOTE, Kl21::n3),
            of("N4", "USERS_LOCKED_OUT", WARNING, Kl21::n4),
            of("N5", "SIGNING_STOPS", WARNING, Kl21::n5),
            whole("N6", "JOINT_PUBLIC_NO_ASSESSMENT_TASK", NOTE, Kl21::n6),
            whole("N7", "NOT_COVERED_BY_SOURCES", NOTE, Kl21::n7),
            of("N8", "ASSESSMENT_NOT_YET_MADE", NOTE, Kl21::n8));

    /** When a task is due for one use case. */
    interface Due {
        @Nullable
        DueWindow of(UseCase useCase);
    }

    /** A row of the table of tasks. */
    record TaskRule(
            String number,
            String id,
            BiPredicate<Kl21, UseCase> useCases,
            Predicate<Kl21> wholeSolution,
            Function<Kl21, Necessity> necessity,
            Party party,
            Due due,
            List<Role> roles) {}

    /** An entry of the list of findings. */
    record FindingRule(
            String number,
            String id,
            Severity severity,
            BiPredicate<Kl21, UseCase> useCases,
            Predicate<Kl21> wholeSolution) {}

    private static TaskRule of(
            String number,
            String id,
            BiPredicate<Kl21, UseCase> useCases,
            Necessity necessity,
            Party party,
            Due due,
            List<Role> roles) {
        return new TaskRule(number, id, useCases, Kl21Tables::never, always(necessity), party, due, roles);
    }

    private static TaskRule whole(
            String number,
            String id,
            Predicate<Kl21> wholeSolution,
            Necessity necessity,
            Party party,
            List<Role> roles) {
        return new TaskRule(number, id, Kl21Tables::never, wholeSolution, always(necessity), party, NO_DATE, roles);
    }

    private static FindingRule of(String number, String id, Severity severity, BiPredicate<Kl21, UseCase> useCases) {
        return new FindingRule(number, id, severity, useCases, Kl21Tables::never);
    }

    private static FindingRule whole(String number, String id, Severity severity, Predicate<Kl21> wholeSolution) {
        return new FindingRule(number, id, severity, Kl21Tables::never, wholeSolution);
    }

    static boolean never(Kl21 rules) {
        return false;
    }

    static boolean never(Kl21 rules, UseCase useCase) {
        return false;
    }

    private static Function<Kl21, Necessity> always(Necessity necessity) {
        return rules -> necessity;
    }

    private static DueWindow window(String from, String to) {
        return new DueWindow(LocalDate.parse(from), LocalDate.parse(to));
    }

    private Kl21Tables() {}
}
