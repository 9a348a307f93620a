package io.github.nsisrules.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** The answer to each invented example in the month after the report, with its reasons. */
class InventedExamplesUnderKl202103Test {

    private static final Era ERA = Era.OF_THE_REPORT;

    @Test
    void document_signing_must_be_built_anew_by_august_2021() {
        assertThat(summary("document-signing")).isEqualTo("""
                type OWN_TU, level SUBSTANTIAL
                parents: REQUIRED MUNICIPALITY SUBSTANTIAL SUBSTANTIAL_DEFAULT provisional
                rules Q1 T2 O4 L2 L4 L5 M1 M2 M5 M8 M11 M12 M14 N5
                tasks build-new-signing full-risk-assessment document-level-decision sign-provider-agreement \
                consult-nemlogin-guides vendor-dialogue await-central-component
                findings SIGNING_STOPS
                questions
                """);
        assertThat(Examples.task("document-signing", ERA, "build-new-signing").due())
                .hasToString("DueWindow[from=2021-08-01, to=2021-08-10]");
    }

    @Test
    void pid_and_rid_must_be_replaced_both_where_forwarded_and_where_looked_up() {
        assertThat(summary("pid-rid")).isEqualTo("""
                type SHARED_TU, level SUBSTANTIAL
                businesses: REQUIRED MUNICIPALITY SUBSTANTIAL ASSESSED
                neighbours: REQUIRED MUNICIPALITY LOW LOW_PERMITTED provisional
                rules Q2 Q1 T3 O4 L2 L4 L1 L5 M2 M4 M6 M7 M9 M10 M11 M12 M14
                tasks joint-simple-assessment closer-assessment-for-low document-level-decision migrate-to-nemlogin3 \
                replace-pid-rid-with-uuid replace-pid-rid-lookup sign-provider-agreement vendor-dialogue \
                await-central-component
                findings
                questions
                """);
        assertThat(Examples.task("pid-rid", ERA, "migrate-to-nemlogin3").useCases())
                .containsExactly("businesses");
    }

    @Test
    void an_unusual_set_up_must_be_moved_or_users_are_locked_out() {
        assertThat(summary("unusual-nemlogin-setup")).isEqualTo("""
                type OWN_TU, level SUBSTANTIAL
                citizens: REQUIRED MUNICIPALITY LOW LOW_PERMITTED provisional
                associations: REQUIRED MUNICIPALITY SUBSTANTIAL SUBSTANTIAL_DEFAULT provisional
                rules Q1 T2 O4 L1 L4 L2 L5 M1 M3 M4 M8 M11 M12 M13 N4
                tasks migrate-to-nemlogin3 full-risk-assessment document-level-decision consult-nemlogin-guides \
                assess-move-to-nemlogin sign-provider-agreement require-two-factor-login
                findings USERS_LOCKED_OUT
                questions
                """);
    }

    @Test
    void of_a_solution_that_nobody_knows_much_about_it_is_told_what_to_ask_first() {
        assertThat(summary("little-known")).isEqualTo("""
                type JOINT_PUBLIC|OWN_TU|SHARED_TU|NOT_COVERED, level LOW|SUBSTANTIAL
                citizens: DECIDED_ELSEWHERE|REQUIRED|NOT_COVERED LOW|SUBSTANTIAL
                employees: DECIDED_ELSEWHERE|REQUIRED|NOT_COVERED LOW|SUBSTANTIAL
                rules Q1? T1? T2? T3? T5? O1? O2? O3? O4? O6? L1? L2? L4? L5? M1? M2? M3? M4? M5? M6? M7? M8? M9? M10? \
                M11? M12? M13? M14? M15? M16? N3? N4? N5? N6? N7?
                tasks migrate-to-nemlogin3? build-new-signing? full-risk-assessment? joint-simple-assessment? \
                closer-assessment-for-low? document-level-decision? consult-nemlogin-guides? assess-move-to-nemlogin? \
                replace-pid-rid-with-uuid? replace-pid-rid-lookup? sign-provider-agreement? require-two-factor-login? \
                follow-broker-level? register-employees-for-joint-solutions? vendor-dialogue? await-central-component?
                findings USERS_LOCKED_OUT? SIGNING_STOPS? CHECK_RESPONSIBILITY? JOINT_PUBLIC_NO_ASSESSMENT_TASK? \
                NOT_COVERED_BY_SOURCES?
                questions pidRidUsage citizens.broker owner employees.broker citizens.signing employees.signing \
                employees.logins customers citizens.logins citizens.data employees.data citizens.levelSetByBroker \
                employees.levelSetByBroker statutoryWork
                """);
    }

    @Test
    void an_ordinary_set_up_waits_for_the_central_component_whatever_its_protocol() {
        assertThat(summary("oiosaml-2")).isEqualTo("""
                type OWN_TU, level SUBSTANTIAL
                tenants: REQUIRED MUNICIPALITY SUBSTANTIAL SUBSTANTIAL_DEFAULT provisional
                rules Q1 T2 O4 L2 L4 L5 M1 M2 M8 M11 M12
                tasks full-risk-assessment document-level-decision sign-provider-agreement consult-nemlogin-guides \
                await-central-component
                findings
                questions
                """);
    }

    @Test
    void a_private_organisation_has_the_same_tasks_as_a_public_one() {
        assertThat(summary("private-organisation")).isEqualTo("""
                type SHARED_TU, level SUBSTANTIAL
                households: REQUIRED MUNICIPALITY LOW LOW_PERMITTED provisional
                businesses: REQUIRED MUNICIPALITY SUBSTANTIAL SUBSTANTIAL_DEFAULT
                rules Q1 Q2 T3 O4 L1 L4 L2 L5 M2 M4 M9 M10 M11 M12 M14
                tasks joint-simple-assessment closer-assessment-for-low document-level-decision migrate-to-nemlogin3 \
                sign-provider-agreement vendor-dialogue await-central-component
                findings
                questions
                """);
    }

    @Test
    void a_direct_integration_must_be_moved_by_august_2021() {
        assertThat(summary("direct-integration")).isEqualTo("""
                type OWN_TU, level SUBSTANTIAL
                parents: REQUIRED MUNICIPALITY SUBSTANTIAL SUBSTANTIAL_DEFAULT provisional
                rules Q1 T2 O4 L2 L4 L5 M1 M3 M4 M8 M11 M12 N4
                tasks migrate-to-nemlogin3 full-risk-assessment document-level-decision consult-nemlogin-guides \
                assess-move-to-nemlogin sign-provider-agreement
                findings USERS_LOCKED_OUT
                questions
                """);
    }

    @Test
    void employees_who_come_in_by_context_handler_bring_no_technical_task() {
        assertThat(summary("context-handler")).isEqualTo("""
                type SHARED_TU, level SUBSTANTIAL
                citizens: REQUIRED MUNICIPALITY SUBSTANTIAL SUBSTANTIAL_DEFAULT
                therapists: REQUIRED MUNICIPALITY SUBSTANTIAL SUBSTANTIAL_DEFAULT
                rules Q1 T3 O4 L2 L4 L5 M2 M9 M11 M12
                tasks joint-simple-assessment document-level-decision sign-provider-agreement await-central-component
                findings
                questions
                """);
    }

    @Test
    void a_level_that_kombit_has_announced_is_followed() {
        assertThat(summary("context-handler-announced")).isEqualTo("""
                type INTERNAL, level none
                caseworkers: DECIDED_ELSEWHERE KOMBIT none
                rules T4 O2 M15
                tasks follow-broker-level
                findings
                questions
                """);
    }

    @Test
    void signing_must_be_built_anew_whoever_signs() {
        assertThat(summary("local-idp-signing")).isEqualTo("""
                type OWN_TU, level SUBSTANTIAL
                foster-families: REQUIRED MUNICIPALITY SUBSTANTIAL SUBSTANTIAL_DEFAULT provisional
                caseworkers: REQUIRED MUNICIPALITY SUBSTANTIAL SUBSTANTIAL_DEFAULT provisional
                rules Q1 T2 O4 L2 L4 L5 M1 M2 M5 M8 M11 M12 M14 N5
                tasks build-new-signing full-risk-assessment document-level-decision sign-provider-agreement \
                consult-nemlogin-guides vendor-dialogue await-central-component
                findings SIGNING_STOPS
                questions
                """);
    }

    @Test
    void pid_and_rid_that_are_kept_as_keys_bring_no_task() {
        assertThat(summary("pid-rid-as-key")).isEqualTo("""
                type SHARED_TU, level SUBSTANTIAL
                associations: REQUIRED MUNICIPALITY SUBSTANTIAL SUBSTANTIAL_DEFAULT
                coaches: REQUIRED MUNICIPALITY LOW LOW_PERMITTED provisional
                rules Q2 Q1 T3 O4 L2 L4 L1 L5 M2 M4 M9 M10 M11 M12 M14
                tasks joint-simple-assessment closer-assessment-for-low document-level-decision migrate-to-nemlogin3 \
                sign-provider-agreement vendor-dialogue await-central-component
                findings
                questions
                """);
    }

    private static String summary(String example) {
        return Summary.of(Examples.answer(example, ERA), ERA);
    }
}
