package io.github.nsisrules.drools;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.nsisrules.drools.reference.Decision;
import io.github.nsisrules.drools.reference.ReferenceModel;
import io.github.nsisrules.drools.reference.Rulebook;
import io.github.nsisrules.facts.Assessment;
import io.github.nsisrules.facts.AssuranceLevel;
import io.github.nsisrules.facts.Audience;
import io.github.nsisrules.facts.Broker;
import io.github.nsisrules.facts.ConnectingOrganisation;
import io.github.nsisrules.facts.Customers;
import io.github.nsisrules.facts.DataCategory;
import io.github.nsisrules.facts.DataSubjects;
import io.github.nsisrules.facts.Login;
import io.github.nsisrules.facts.Owner;
import io.github.nsisrules.facts.PidRidUsage;
import io.github.nsisrules.facts.Protocol;
import io.github.nsisrules.facts.Signing;
import io.github.nsisrules.facts.TuSolution;
import io.github.nsisrules.facts.UseCase;
import io.github.nsisrules.result.DueWindow;
import io.github.nsisrules.result.Finding;
import io.github.nsisrules.result.Necessity;
import io.github.nsisrules.result.Task;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** The reference model of nemlogin3-2023-11 on examples that one can follow by hand. */
class Nl3ModelTest {

    private static final LocalDate ON = LocalDate.parse("2024-06-15");
    private static final ReferenceModel MODEL = new ReferenceModel(Rulebook.NEMLOGIN3_2023_11, ON);

    @Test
    void a_vendors_old_solution_on_nemlogin_is_connected_anew_and_its_vendor_is_asked() {
        Decision decision = MODEL.decide(solution()
                .owner(Owner.VENDOR)
                .connectingOrganisation(ConnectingOrganisation.PRIVATE_ORGANISATION)
                .protocol(Protocol.OIOSAML_2)
                .pidRidUsage(PidRidUsage.STORED_AS_KEY, PidRidUsage.READ_FROM_CERTIFICATES)
                .useCase(citizens().logins(Login.NEMID).signing(Signing.OCES_SIGNATURE))
                .build());

        assertThat(decision.tasks())
                .extracting(Task::id, Task::necessity)
                .containsExactly(
                        tuple("replace-closed-login", Necessity.REQUIRED),
                        tuple("replace-certificate-parsing", Necessity.REQUIRED),
                        tuple("build-new-signing", Necessity.REQUIRED),
                        tuple("connect-it-system", Necessity.REQUIRED),
                        tuple("accept-provider-terms", Necessity.REQUIRED),
                        tuple("migrate-to-oiosaml3", Necessity.REQUIRED),
                        tuple("enforce-received-level", Necessity.REQUIRED),
                        tuple("renew-oces3-certificate", Necessity.REQUIRED),
                        tuple("full-risk-assessment", Necessity.REQUIRED),
                        tuple("document-level-decision", Necessity.REQUIRED),
                        tuple("replace-pid-rid-with-uuid", Necessity.RECOMMENDED),
                        tuple("vendor-dialogue", Necessity.RECOMMENDED));
        LocalDate closing = LocalDate.parse("2023-10-31");
        assertThat(decision.tasks().subList(0, 3)).allSatisfy(task -> {
            assertThat(task.due()).isEqualTo(new DueWindow(closing, closing));
            assertThat(task.overdue()).isTrue();
        });
    }

    @Test
    void a_public_authority_task_by_another_broker_must_use_nemlogin() {
        Decision decision = MODEL.decide(solution()
                .useCase(citizens().logins(Login.MITID).broker(Broker.OTHER_BROKER))
                .build());

        assertThat(decision.tasks())
                .extracting(Task::id)
                .containsExactly("use-nemlogin-broker", "full-risk-assessment", "document-level-decision");
    }

    @Test
    void at_an_assessed_low_level_the_broker_is_a_free_choice() {
        Decision decision = MODEL.decide(solution()
                .useCase(citizens()
                        .logins(Login.MITID)
                        .broker(Broker.OTHER_BROKER)
                        .data(DataCategory.NAME)
                        .assessment(Assessment.of(AssuranceLevel.LOW, ON)))
                .build());

        assertThat(decision.tasks()).extracting(Task::id).containsExactly("document-level-decision");
        assertThat(decision.findings()).extracting(Finding::id).containsExactly("BROKER_FREE_CHOICE");
    }

    @Test
    void names_of_others_at_low_may_be_protected() {
        Decision decision = MODEL.decide(solution()
                .useCase(citizens().logins(Login.MITID).data(DataCategory.NAME).dataSubjects(DataSubjects.SOME))
                .build());

        assertThat(decision.level()).isEqualTo(AssuranceLevel.LOW);
        assertThat(decision.findings()).extracting(Finding::id).containsExactly("CONSIDER_PROTECTED_ADDRESSES");
    }

    @Test
    void high_excludes_most_citizens() {
        Decision decision = MODEL.decide(solution()
                .useCase(citizens().logins(Login.MITID).assessment(Assessment.of(AssuranceLevel.HIGH, ON)))
                .build());

        assertThat(decision.findings())
                .extracting(Finding::id)
                .containsExactly("HIGH_NOT_EXPECTED", "HIGH_EXCLUDES_MOST_CITIZENS");
    }

    @Test
    void employees_of_a_joint_public_solution_are_registered_and_nothing_else_is_to_do() {
        Decision decision = MODEL.decide(solution()
                .owner(Owner.OTHER_PUBLIC_AUTHORITY)
                .statutoryWork(true)
                .protocol(Protocol.OIOSAML_2)
                .pidRidUsage(PidRidUsage.LOOKED_UP_CENTRALLY)
                .useCase(known(UseCase.of("staff", Audience.EMPLOYEES))
                        .logins(Login.EMPLOYEE_SIGNATURE, Login.LOCAL_IDP)
                        .signing(Signing.NEMLOGIN_SIGNATURE))
                .build());

        assertThat(decision.tasks()).extracting(Task::id).containsExactly("register-employees-for-joint-solutions");
        assertThat(decision.findings())
                .extracting(Finding::id)
                .containsExactly("LOCAL_IDP_USERS_CANNOT_SIGN", "JOINT_PUBLIC_NO_ASSESSMENT_TASK");
    }

    private static TuSolution.Builder solution() {
        return TuSolution.builder("example", "Example")
                .customers(Customers.ONLY_THIS_MUNICIPALITY)
                .owner(Owner.MUNICIPALITY)
                .statutoryWork(false)
                .authorityTask(true)
                .publicBody(true)
                .connectingOrganisation(ConnectingOrganisation.PUBLIC_AUTHORITY)
                .protocol(Protocol.OIOSAML_4)
                .pidRidUsage();
    }

    private static UseCase.Builder citizens() {
        return known(UseCase.of("citizens", Audience.CITIZENS));
    }

    private static UseCase.Builder known(UseCase.Builder useCase) {
        return useCase.broker(Broker.NEMLOGIN_STANDARD)
                .levelSetByBroker(false)
                .signing(Signing.NONE)
                .data(DataCategory.CPR_NUMBER)
                .dataSubjects(DataSubjects.ONLY_THE_USER);
    }
}
