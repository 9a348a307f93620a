package io.github.nsisrules.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** The answer to each of the report's examples in the month after the report, with its reasons. */
class ReportExamplesUnderKl202103Test {

    private static final Era ERA = Era.OF_THE_REPORT;

    @Test
    void parking_permits_are_an_own_tu_solution_whose_level_depends_on_its_data() {
        assertThat(summary("parking-permits")).isEqualTo("""
                type OWN_TU, level LOW|SUBSTANTIAL
                citizens: REQUIRED MUNICIPALITY LOW|SUBSTANTIAL
                rules Q1 T2 O4 L1? L2? L4? L5? M1 M2? M3? M4? M5? M6? M7? M8 M11? M12 N4? N5?
                tasks migrate-to-nemlogin3? build-new-signing? full-risk-assessment document-level-decision \
                consult-nemlogin-guides assess-move-to-nemlogin? replace-pid-rid-with-uuid? replace-pid-rid-lookup? \
                sign-provider-agreement? await-central-component?
                findings USERS_LOCKED_OUT? SIGNING_STOPS?
                questions pidRidUsage citizens.broker citizens.signing citizens.data
                """);
    }

    @Test
    void tabulex_is_a_shared_tu_solution() {
        assertThat(summary("tabulex")).isEqualTo("""
                type SHARED_TU, level LOW|SUBSTANTIAL
                citizens: DECIDED_ELSEWHERE|REQUIRED LOW|SUBSTANTIAL
                employees: DECIDED_ELSEWHERE|REQUIRED LOW|SUBSTANTIAL
                rules Q1 T3 O2? O3? O4? L1? L2? L4? L5? M2? M3? M4? M5? M6? M7? M9? M10? M11? M12? M14? M15? N4? N5?
                tasks migrate-to-nemlogin3? build-new-signing? joint-simple-assessment? closer-assessment-for-low? \
                document-level-decision? assess-move-to-nemlogin? replace-pid-rid-with-uuid? replace-pid-rid-lookup? \
                sign-provider-agreement? follow-broker-level? vendor-dialogue? await-central-component?
                findings USERS_LOCKED_OUT? SIGNING_STOPS?
                questions pidRidUsage citizens.broker employees.broker citizens.signing employees.signing citizens.data \
                employees.data citizens.levelSetByBroker employees.levelSetByBroker
                """);
    }

    @Test
    void aula_is_a_shared_tu_solution_and_the_login_of_its_employees_is_asked_for() {
        assertThat(summary("aula")).isEqualTo("""
                type SHARED_TU, level LOW|SUBSTANTIAL
                citizens: DECIDED_ELSEWHERE|REQUIRED LOW|SUBSTANTIAL
                employees: DECIDED_ELSEWHERE|REQUIRED LOW|SUBSTANTIAL
                rules Q1 T3 O2? O3? O4? L1? L2? L4? L5? M2? M3? M4? M5? M6? M7? M9? M10? M11? M12? M13? M14? M15? N4? \
                N5?
                tasks migrate-to-nemlogin3? build-new-signing? joint-simple-assessment? closer-assessment-for-low? \
                document-level-decision? assess-move-to-nemlogin? replace-pid-rid-with-uuid? replace-pid-rid-lookup? \
                sign-provider-agreement? require-two-factor-login? follow-broker-level? vendor-dialogue? \
                await-central-component?
                findings USERS_LOCKED_OUT? SIGNING_STOPS?
                questions pidRidUsage citizens.broker citizens.signing employees.signing employees.broker citizens.data \
                employees.logins employees.data citizens.levelSetByBroker employees.levelSetByBroker
                """);
    }

    @Test
    void the_medicine_card_is_joint_public_and_leaves_the_municipality_one_task() {
        assertThat(summary("faelles-medicinkort")).isEqualTo("""
                type JOINT_PUBLIC, level none
                employees: DECIDED_ELSEWHERE OWNING_AUTHORITY none
                citizens: DECIDED_ELSEWHERE OWNING_AUTHORITY none
                rules Q1? T1 O1 M16 N6
                tasks register-employees-for-joint-solutions
                findings JOINT_PUBLIC_NO_ASSESSMENT_TASK
                questions citizens.logins
                """);
    }

    @Test
    void extra_refuse_bins_may_be_lav_whether_or_not_others_use_the_system() {
        assertThat(summary("extra-refuse-bins")).isEqualTo("""
                type OWN_TU|SHARED_TU, level LOW
                citizens: REQUIRED MUNICIPALITY LOW LOW_PERMITTED provisional
                rules Q1 T2? T3? O4 L1 L4 L5 M1? M2? M3? M4? M5? M6? M7? M8? M9? M10? M11? M12 M14? N3? N4? N5?
                tasks migrate-to-nemlogin3? build-new-signing? full-risk-assessment? joint-simple-assessment? \
                closer-assessment-for-low? document-level-decision consult-nemlogin-guides? assess-move-to-nemlogin? \
                replace-pid-rid-with-uuid? replace-pid-rid-lookup? sign-provider-agreement? vendor-dialogue? \
                await-central-component?
                findings USERS_LOCKED_OUT? SIGNING_STOPS? CHECK_RESPONSIBILITY?
                questions pidRidUsage citizens.broker owner citizens.signing customers
                """);
    }

    @Test
    void consumption_readings_may_be_lav_after_a_closer_assessment() {
        assertThat(summary("consumption-readings")).isEqualTo("""
                type SHARED_TU, level LOW
                citizens: REQUIRED MUNICIPALITY LOW LOW_PERMITTED provisional
                rules Q1 T3 O4 L1 L4 L5 M2? M3? M4? M5? M6? M7? M9 M10 M11? M12 M14? N3? N4? N5?
                tasks migrate-to-nemlogin3? build-new-signing? joint-simple-assessment closer-assessment-for-low \
                document-level-decision assess-move-to-nemlogin? replace-pid-rid-with-uuid? replace-pid-rid-lookup? \
                sign-provider-agreement? vendor-dialogue? await-central-component?
                findings USERS_LOCKED_OUT? SIGNING_STOPS? CHECK_RESPONSIBILITY?
                questions pidRidUsage citizens.broker owner citizens.signing
                """);
    }

    @Test
    void citizens_own_health_data_are_betydelig() {
        assertThat(summary("own-health-data")).isEqualTo("""
                type OWN_TU|SHARED_TU, level SUBSTANTIAL
                citizens: REQUIRED MUNICIPALITY SUBSTANTIAL SUBSTANTIAL_DEFAULT
                rules Q1 T2? T3? O4 L2 L4 L5 M1? M2? M3? M4? M5? M6? M7? M8? M9? M11? M12 M14? N3? N4? N5?
                tasks migrate-to-nemlogin3? build-new-signing? full-risk-assessment? joint-simple-assessment? \
                document-level-decision consult-nemlogin-guides? assess-move-to-nemlogin? replace-pid-rid-with-uuid? \
                replace-pid-rid-lookup? sign-provider-agreement? vendor-dialogue? await-central-component?
                findings USERS_LOCKED_OUT? SIGNING_STOPS? CHECK_RESPONSIBILITY?
                questions pidRidUsage citizens.broker owner citizens.signing customers
                """);
    }

    @Test
    void health_staff_with_sensitive_data_on_very_many_citizens_are_hoj() {
        assertThat(summary("health-staff-very-many-citizens")).isEqualTo("""
                type INTERNAL, level HIGH
                health-staff: VOLUNTARY MUNICIPALITY HIGH HIGH_CANDIDATE provisional
                rules T4 O5 L3 L4 L5 M17 N1
                tasks consider-voluntary-alignment
                findings HIGH_NOT_EXPECTED
                questions
                """);
    }

    @Test
    void sapa_has_two_use_cases_that_are_answered_each_by_itself() {
        assertThat(summary("sapa")).isEqualTo("""
                type INTERNAL, level LOW|SUBSTANTIAL
                administrator: DECIDED_ELSEWHERE|VOLUNTARY LOW|SUBSTANTIAL
                caseworker: DECIDED_ELSEWHERE|VOLUNTARY LOW|SUBSTANTIAL
                rules T4 O2? O3? O5? L1? L2? L4? L5? M15? M17?
                tasks follow-broker-level? consider-voluntary-alignment?
                findings
                questions administrator.broker caseworker.broker administrator.data caseworker.data
                """);
    }

    private static String summary(String example) {
        return Summary.of(Examples.answer(example, ERA), ERA);
    }
}
