package io.github.nsisrules.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** The answer to each of the report's examples today, with its reasons. */
class ReportExamplesUnderNemLogin3Test {

    private static final Era ERA = Era.TODAY;

    @Test
    void parking_permits_still_depend_on_their_data_and_nemid_is_to_be_replaced() {
        assertThat(summary("parking-permits")).isEqualTo("""
                type OWN_TU, level LOW|SUBSTANTIAL
                citizens: REQUIRED MUNICIPALITY LOW|SUBSTANTIAL
                rules Q1 T2 O4 L1? L2? L4? L5? M1? M2? M3? M4? M5? M6? M7? M8 M9? M10? M11? M12? M13 M16 M20? N12?
                tasks replace-closed-login replace-certificate-parsing? build-new-signing? use-nemlogin-broker? \
                connect-it-system? accept-provider-terms? migrate-to-oiosaml3? enforce-received-level? \
                renew-oces3-certificate? full-risk-assessment document-level-decision replace-pid-rid-with-uuid? \
                replace-pid-rid-lookup? choose-context-handler-nsis? watch-oiosaml4?
                findings CONSIDER_PROTECTED_ADDRESSES?
                questions pidRidUsage citizens.signing protocol connectingOrganisation citizens.data citizens.broker \
                authorityTask publicBody citizens.dataSubjects
                """);
    }

    @Test
    void tabulex_must_replace_nemid_and_the_employee_signature() {
        assertThat(summary("tabulex")).isEqualTo("""
                type SHARED_TU, level LOW|SUBSTANTIAL
                citizens: DECIDED_ELSEWHERE|REQUIRED LOW|SUBSTANTIAL
                employees: DECIDED_ELSEWHERE|REQUIRED LOW|SUBSTANTIAL
                rules Q1 T3 O2? O3? O4? L1? L2? L4? L5? M1? M2? M3? M4? M5? M6? M7? M8 M9? M10? M11? M12? M14? M15? \
                M16? M18? M18 M19? M20? N12?
                tasks replace-closed-login replace-certificate-parsing? build-new-signing? use-nemlogin-broker? \
                connect-it-system? accept-provider-terms? migrate-to-oiosaml3? enforce-received-level? \
                renew-oces3-certificate? joint-simple-assessment? closer-assessment-for-low? document-level-decision? \
                follow-broker-level? replace-pid-rid-with-uuid? replace-pid-rid-lookup? vendor-dialogue \
                choose-context-handler-nsis? watch-oiosaml4?
                findings CONSIDER_PROTECTED_ADDRESSES?
                questions pidRidUsage protocol citizens.broker citizens.signing employees.broker employees.signing \
                connectingOrganisation citizens.data employees.data employees.levelSetByBroker \
                citizens.levelSetByBroker authorityTask publicBody citizens.dataSubjects employees.dataSubjects
                """);
    }

    @Test
    void aula_must_replace_nemid_for_citizens_and_perhaps_another_login_for_employees() {
        assertThat(summary("aula")).isEqualTo("""
                type SHARED_TU, level LOW|SUBSTANTIAL
                citizens: DECIDED_ELSEWHERE|REQUIRED LOW|SUBSTANTIAL
                employees: DECIDED_ELSEWHERE|REQUIRED LOW|SUBSTANTIAL
                rules Q1 T3 O2? O3? O4? L1? L2? L4? L5? M1? M2? M3? M4? M5? M6? M7? M8 M8? M9? M10? M11? M12? M14? M15? \
                M16? M17? M18? M18 M19? M20? N10? N12?
                tasks replace-closed-login replace-certificate-parsing? build-new-signing? use-nemlogin-broker? \
                connect-it-system? accept-provider-terms? migrate-to-oiosaml3? enforce-received-level? \
                renew-oces3-certificate? joint-simple-assessment? closer-assessment-for-low? document-level-decision? \
                require-two-factor-login? follow-broker-level? replace-pid-rid-with-uuid? replace-pid-rid-lookup? \
                vendor-dialogue choose-context-handler-nsis? watch-oiosaml4?
                findings LOCAL_IDP_USERS_CANNOT_SIGN? CONSIDER_PROTECTED_ADDRESSES?
                questions pidRidUsage employees.logins protocol citizens.broker citizens.signing employees.data \
                connectingOrganisation employees.broker citizens.data employees.signing citizens.levelSetByBroker \
                employees.levelSetByBroker authorityTask publicBody citizens.dataSubjects employees.dataSubjects
                """);
    }

    @Test
    void the_medicine_card_leaves_one_task_and_its_employees_a_new_login() {
        assertThat(summary("faelles-medicinkort")).isEqualTo("""
                type JOINT_PUBLIC, level none
                employees: DECIDED_ELSEWHERE OWNING_AUTHORITY none
                citizens: DECIDED_ELSEWHERE OWNING_AUTHORITY none
                rules Q1? T1 O1 M21 N6 N10?
                tasks register-employees-for-joint-solutions
                findings LOCAL_IDP_USERS_CANNOT_SIGN? JOINT_PUBLIC_NO_ASSESSMENT_TASK
                questions citizens.logins citizens.signing
                """);
    }

    @Test
    void extra_refuse_bins_may_be_lav_and_others_names_and_addresses_are_asked_about() {
        assertThat(summary("extra-refuse-bins")).isEqualTo("""
                type OWN_TU|SHARED_TU, level LOW
                citizens: REQUIRED MUNICIPALITY LOW LOW_PERMITTED provisional
                rules Q1 T2? T3? O4 L1 L4 L5 M2? M3? M4? M5? M6? M7? M8 M9? M10? M11? M12? M13? M14? M15? M16 M18? M20? \
                N3? N12?
                tasks replace-closed-login replace-certificate-parsing? build-new-signing? connect-it-system? \
                accept-provider-terms? migrate-to-oiosaml3? enforce-received-level? renew-oces3-certificate? \
                full-risk-assessment? joint-simple-assessment? closer-assessment-for-low? document-level-decision \
                replace-pid-rid-with-uuid? replace-pid-rid-lookup? vendor-dialogue? choose-context-handler-nsis? \
                watch-oiosaml4?
                findings CHECK_RESPONSIBILITY? CONSIDER_PROTECTED_ADDRESSES?
                questions pidRidUsage owner protocol citizens.signing citizens.dataSubjects customers \
                connectingOrganisation citizens.broker
                """);
    }

    @Test
    void consumption_readings_may_be_lav_and_nemid_is_to_be_replaced() {
        assertThat(summary("consumption-readings")).isEqualTo("""
                type SHARED_TU, level LOW
                citizens: REQUIRED MUNICIPALITY LOW LOW_PERMITTED provisional
                rules Q1 T3 O4 L1 L4 L5 M2? M3? M4? M5? M6? M7? M8 M9? M10? M11? M12? M14 M15 M16 M18? M18 M20? N3? \
                N12?
                tasks replace-closed-login replace-certificate-parsing? build-new-signing? connect-it-system? \
                accept-provider-terms? migrate-to-oiosaml3? enforce-received-level? renew-oces3-certificate? \
                joint-simple-assessment closer-assessment-for-low document-level-decision replace-pid-rid-with-uuid? \
                replace-pid-rid-lookup? vendor-dialogue choose-context-handler-nsis? watch-oiosaml4?
                findings CHECK_RESPONSIBILITY? CONSIDER_PROTECTED_ADDRESSES?
                questions pidRidUsage owner protocol citizens.signing citizens.dataSubjects connectingOrganisation \
                citizens.broker
                """);
    }

    @Test
    void citizens_own_health_data_are_betydelig_so_nemlogin_may_be_a_duty() {
        assertThat(summary("own-health-data")).isEqualTo("""
                type OWN_TU|SHARED_TU, level SUBSTANTIAL
                citizens: REQUIRED MUNICIPALITY SUBSTANTIAL SUBSTANTIAL_DEFAULT
                rules Q1 T2? T3? O4 L2 L4 L5 M1? M2? M3? M4? M5? M6? M7? M8 M9? M10? M11? M12? M13? M14? M16 M18? M20? \
                N3?
                tasks replace-closed-login replace-certificate-parsing? build-new-signing? use-nemlogin-broker? \
                connect-it-system? accept-provider-terms? migrate-to-oiosaml3? enforce-received-level? \
                renew-oces3-certificate? full-risk-assessment? joint-simple-assessment? document-level-decision \
                replace-pid-rid-with-uuid? replace-pid-rid-lookup? vendor-dialogue? choose-context-handler-nsis? \
                watch-oiosaml4?
                findings CHECK_RESPONSIBILITY?
                questions pidRidUsage owner citizens.signing protocol customers connectingOrganisation citizens.broker \
                authorityTask publicBody
                """);
    }

    @Test
    void health_staff_are_hoj_and_their_login_is_asked_for() {
        assertThat(summary("health-staff-very-many-citizens")).isEqualTo("""
                type INTERNAL, level HIGH
                health-staff: VOLUNTARY MUNICIPALITY HIGH HIGH_CANDIDATE provisional
                rules T4 O5 L3 L4 L5 M2? M3? M4? M5? M6? M7? M8? M9? M10? M11? M12? M20? M22 N1 N10?
                tasks replace-closed-login? replace-certificate-parsing? build-new-signing? connect-it-system? \
                accept-provider-terms? migrate-to-oiosaml3? enforce-received-level? renew-oces3-certificate? \
                replace-pid-rid-with-uuid? replace-pid-rid-lookup? choose-context-handler-nsis? \
                consider-voluntary-alignment watch-oiosaml4?
                findings HIGH_NOT_EXPECTED LOCAL_IDP_USERS_CANNOT_SIGN?
                questions pidRidUsage protocol health-staff.logins connectingOrganisation health-staff.signing \
                health-staff.broker
                """);
    }

    @Test
    void sapa_may_have_technical_tasks_although_it_is_internal() {
        assertThat(summary("sapa")).isEqualTo("""
                type INTERNAL, level LOW|SUBSTANTIAL
                administrator: DECIDED_ELSEWHERE|VOLUNTARY LOW|SUBSTANTIAL
                caseworker: DECIDED_ELSEWHERE|VOLUNTARY LOW|SUBSTANTIAL
                rules T4 O2? O3? O5? L1? L2? L4? L5? M2? M3? M4? M5? M6? M7? M8? M9? M10? M11? M12? M18? M19? M20? M22? \
                N10? N12?
                tasks replace-closed-login? replace-certificate-parsing? build-new-signing? connect-it-system? \
                accept-provider-terms? migrate-to-oiosaml3? enforce-received-level? renew-oces3-certificate? \
                follow-broker-level? replace-pid-rid-with-uuid? replace-pid-rid-lookup? vendor-dialogue? \
                choose-context-handler-nsis? consider-voluntary-alignment? watch-oiosaml4?
                findings LOCAL_IDP_USERS_CANNOT_SIGN? CONSIDER_PROTECTED_ADDRESSES?
                questions pidRidUsage protocol administrator.logins caseworker.logins connectingOrganisation \
                administrator.signing caseworker.signing administrator.broker caseworker.broker administrator.data \
                caseworker.data administrator.dataSubjects caseworker.dataSubjects
                """);
    }

    private static String summary(String example) {
        return Summary.of(Examples.answer(example, ERA), ERA);
    }
}
