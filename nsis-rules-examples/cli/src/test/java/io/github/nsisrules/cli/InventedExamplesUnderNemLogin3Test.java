package io.github.nsisrules.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.nsisrules.result.Task;
import org.junit.jupiter.api.Test;

/** The answer to each invented example today, with its reasons. */
class InventedExamplesUnderNemLogin3Test {

    private static final Era ERA = Era.TODAY;

    @Test
    void document_signing_should_have_been_built_anew_when_nemid_closed() {
        assertThat(summary("document-signing")).isEqualTo("""
                type OWN_TU, level SUBSTANTIAL
                parents: REQUIRED MUNICIPALITY SUBSTANTIAL SUBSTANTIAL_DEFAULT provisional
                rules Q1 T2 O4 L2 L4 L5 M2 M3? M4? M5? M6 M7 M8 M12 M13 M16 M18
                tasks replace-closed-login build-new-signing connect-it-system accept-provider-terms? \
                migrate-to-oiosaml3? enforce-received-level renew-oces3-certificate full-risk-assessment \
                document-level-decision vendor-dialogue watch-oiosaml4?
                findings
                questions protocol connectingOrganisation
                """);
        assertThat(Examples.task("document-signing", ERA, "build-new-signing"))
                .hasFieldOrPropertyWithValue("overdue", true)
                .extracting(Task::due)
                .hasToString("DueWindow[from=2023-10-31, to=2023-10-31]");
    }

    @Test
    void pid_and_rid_should_be_replaced_and_the_neighbours_addresses_looked_into() {
        assertThat(summary("pid-rid")).isEqualTo("""
                type SHARED_TU, level SUBSTANTIAL
                businesses: REQUIRED MUNICIPALITY SUBSTANTIAL ASSESSED
                neighbours: REQUIRED MUNICIPALITY LOW LOW_PERMITTED provisional
                rules Q2 Q1 T3 O4 L2 L4 L1 L5 M2 M3? M4? M5? M6 M7 M8 M9 M10 M14 M15 M16 M18 N12
                tasks replace-closed-login connect-it-system accept-provider-terms? migrate-to-oiosaml3? \
                enforce-received-level renew-oces3-certificate joint-simple-assessment closer-assessment-for-low \
                document-level-decision replace-pid-rid-with-uuid replace-pid-rid-lookup vendor-dialogue \
                watch-oiosaml4?
                findings CONSIDER_PROTECTED_ADDRESSES
                questions protocol connectingOrganisation
                """);
    }

    @Test
    void an_unusual_set_up_is_connected_to_nemlogin_like_any_other() {
        assertThat(summary("unusual-nemlogin-setup")).isEqualTo("""
                type OWN_TU, level SUBSTANTIAL
                citizens: REQUIRED MUNICIPALITY LOW LOW_PERMITTED provisional
                associations: REQUIRED MUNICIPALITY SUBSTANTIAL SUBSTANTIAL_DEFAULT provisional
                rules Q1 T2 O4 L1 L4 L2 L5 M1? M2 M3? M4? M5? M6 M7 M8 M13 M16 M17
                tasks replace-closed-login use-nemlogin-broker? connect-it-system accept-provider-terms? \
                migrate-to-oiosaml3? enforce-received-level renew-oces3-certificate full-risk-assessment \
                document-level-decision require-two-factor-login watch-oiosaml4?
                findings
                questions protocol connectingOrganisation authorityTask publicBody
                """);
    }

    @Test
    void of_a_solution_that_nobody_knows_much_about_the_login_is_asked_for_early() {
        assertThat(summary("little-known")).isEqualTo("""
                type JOINT_PUBLIC|OWN_TU|SHARED_TU|NOT_COVERED, level LOW|SUBSTANTIAL
                citizens: DECIDED_ELSEWHERE|REQUIRED|NOT_COVERED LOW|SUBSTANTIAL
                employees: DECIDED_ELSEWHERE|REQUIRED|NOT_COVERED LOW|SUBSTANTIAL
                rules Q1? T1? T2? T3? T5? O1? O2? O3? O4? O6? L1? L2? L4? L5? M1? M2? M3? M4? M5? M6? M7? M8? M9? M10? \
                M11? M12? M13? M14? M15? M16? M17? M18? M19? M20? M21? N3? N6? N7? N10? N12?
                tasks replace-closed-login? replace-certificate-parsing? build-new-signing? \
                register-employees-for-joint-solutions? use-nemlogin-broker? connect-it-system? accept-provider-terms? \
                migrate-to-oiosaml3? enforce-received-level? renew-oces3-certificate? full-risk-assessment? \
                joint-simple-assessment? closer-assessment-for-low? document-level-decision? require-two-factor-login? \
                follow-broker-level? replace-pid-rid-with-uuid? replace-pid-rid-lookup? vendor-dialogue? \
                choose-context-handler-nsis? watch-oiosaml4?
                findings LOCAL_IDP_USERS_CANNOT_SIGN? CHECK_RESPONSIBILITY? JOINT_PUBLIC_NO_ASSESSMENT_TASK? \
                NOT_COVERED_BY_SOURCES? CONSIDER_PROTECTED_ADDRESSES?
                questions pidRidUsage citizens.logins employees.logins owner protocol citizens.broker employees.data \
                connectingOrganisation employees.broker citizens.data customers citizens.signing employees.signing \
                employees.levelSetByBroker citizens.levelSetByBroker statutoryWork authorityTask publicBody \
                citizens.dataSubjects employees.dataSubjects
                """);
    }

    @Test
    void oiosaml_2_must_be_replaced() {
        assertThat(summary("oiosaml-2")).isEqualTo("""
                type OWN_TU, level SUBSTANTIAL
                tenants: REQUIRED MUNICIPALITY SUBSTANTIAL SUBSTANTIAL_DEFAULT provisional
                rules Q1 T2 O4 L2 L4 L5 M2 M4 M6 M7 M13 M16 M18
                tasks connect-it-system migrate-to-oiosaml3 enforce-received-level renew-oces3-certificate \
                full-risk-assessment document-level-decision vendor-dialogue
                findings
                questions
                """);
    }

    @Test
    void a_private_organisation_must_accept_the_terms() {
        assertThat(summary("private-organisation")).isEqualTo("""
                type SHARED_TU, level SUBSTANTIAL
                households: REQUIRED MUNICIPALITY LOW LOW_PERMITTED provisional
                businesses: REQUIRED MUNICIPALITY SUBSTANTIAL SUBSTANTIAL_DEFAULT
                rules Q1 Q2 T3 O4 L1 L4 L2 L5 M2 M3 M5 M6 M7 M14 M15 M16 M18
                tasks connect-it-system accept-provider-terms enforce-received-level renew-oces3-certificate \
                joint-simple-assessment closer-assessment-for-low document-level-decision vendor-dialogue \
                watch-oiosaml4
                findings
                questions
                """);
    }

    @Test
    void a_direct_integration_for_an_authority_task_must_be_moved_to_nemlogin() {
        assertThat(summary("direct-integration")).isEqualTo("""
                type OWN_TU, level SUBSTANTIAL
                parents: REQUIRED MUNICIPALITY SUBSTANTIAL SUBSTANTIAL_DEFAULT provisional
                rules Q1 T2 O4 L2 L4 L5 M1 M8 M13 M16
                tasks replace-closed-login use-nemlogin-broker full-risk-assessment document-level-decision
                findings
                questions
                """);
    }

    @Test
    void without_an_announced_level_the_municipality_decides_and_chooses_nsis_or_not() {
        assertThat(summary("context-handler")).isEqualTo("""
                type SHARED_TU, level SUBSTANTIAL
                citizens: REQUIRED MUNICIPALITY SUBSTANTIAL SUBSTANTIAL_DEFAULT
                therapists: REQUIRED MUNICIPALITY SUBSTANTIAL SUBSTANTIAL_DEFAULT
                rules Q1 T3 O4 L2 L4 L5 M2 M5 M6 M7 M14 M16 M18 M20
                tasks connect-it-system enforce-received-level renew-oces3-certificate joint-simple-assessment \
                document-level-decision vendor-dialogue choose-context-handler-nsis watch-oiosaml4
                findings
                questions
                """);
        assertThat(Examples.task("context-handler", ERA, "choose-context-handler-nsis")
                        .useCases())
                .containsExactly("therapists");
    }

    @Test
    void with_an_announced_level_the_municipality_follows_it_and_chooses_nsis_or_not() {
        assertThat(summary("context-handler-announced")).isEqualTo("""
                type INTERNAL, level none
                caseworkers: DECIDED_ELSEWHERE KOMBIT none
                rules T4 O2 M19 M20
                tasks follow-broker-level choose-context-handler-nsis
                findings
                questions
                """);
    }

    @Test
    void users_of_a_local_idp_cannot_sign_as_a_rule() {
        assertThat(summary("local-idp-signing")).isEqualTo("""
                type OWN_TU, level SUBSTANTIAL
                foster-families: REQUIRED MUNICIPALITY SUBSTANTIAL SUBSTANTIAL_DEFAULT provisional
                caseworkers: REQUIRED MUNICIPALITY SUBSTANTIAL SUBSTANTIAL_DEFAULT provisional
                rules Q1 T2 O4 L2 L4 L5 M2 M5 M6 M7 M13 M16 M18 N10
                tasks connect-it-system enforce-received-level renew-oces3-certificate full-risk-assessment \
                document-level-decision vendor-dialogue watch-oiosaml4
                findings LOCAL_IDP_USERS_CANNOT_SIGN
                questions
                """);
    }

    @Test
    void pid_and_rid_that_are_kept_as_keys_should_be_replaced() {
        assertThat(summary("pid-rid-as-key")).isEqualTo("""
                type SHARED_TU, level SUBSTANTIAL
                associations: REQUIRED MUNICIPALITY SUBSTANTIAL SUBSTANTIAL_DEFAULT
                coaches: REQUIRED MUNICIPALITY LOW LOW_PERMITTED provisional
                rules Q2 Q1 T3 O4 L2 L4 L1 L5 M2 M5 M6 M7 M9 M14 M15 M16 M18
                tasks connect-it-system enforce-received-level renew-oces3-certificate joint-simple-assessment \
                closer-assessment-for-low document-level-decision replace-pid-rid-with-uuid vendor-dialogue \
                watch-oiosaml4
                findings
                questions
                """);
    }

    private static String summary(String example) {
        return Summary.of(Examples.answer(example, ERA), ERA);
    }
}
