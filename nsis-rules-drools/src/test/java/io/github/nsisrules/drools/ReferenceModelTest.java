package io.github.nsisrules.drools;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.nsisrules.drools.reference.Decision;
import io.github.nsisrules.drools.reference.ReferenceModel;
import io.github.nsisrules.drools.reference.Rulebook;
import io.github.nsisrules.facts.AssuranceLevel;
import io.github.nsisrules.facts.Audience;
import io.github.nsisrules.facts.Broker;
import io.github.nsisrules.facts.Customers;
import io.github.nsisrules.facts.DataCategory;
import io.github.nsisrules.facts.DataSubjects;
import io.github.nsisrules.facts.Login;
import io.github.nsisrules.facts.Owner;
import io.github.nsisrules.facts.Signing;
import io.github.nsisrules.facts.TuSolution;
import io.github.nsisrules.facts.UseCase;
import io.github.nsisrules.result.Finding;
import io.github.nsisrules.result.LevelBasis;
import io.github.nsisrules.result.Obligation;
import io.github.nsisrules.result.SolutionType;
import io.github.nsisrules.result.Task;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** The reference model agrees with what the report itself says about its examples. */
class ReferenceModelTest {

    private static final ReferenceModel MODEL = new ReferenceModel(Rulebook.KL_2021_03, LocalDate.parse("2021-04-01"));

    @Test
    void parking_permits_used_by_one_municipality_are_its_own_solution() {
        // KL p.12
        Decision decision = MODEL.decide(solution(Customers.ONLY_THIS_MUNICIPALITY, Owner.MUNICIPALITY)
                .useCase(citizens("permit").data(DataCategory.NAME, DataCategory.CPR_NUMBER))
                .build());

        assertThat(decision.type()).isEqualTo(SolutionType.OWN_TU);
        assertThat(decision.level()).isEqualTo(AssuranceLevel.SUBSTANTIAL);
        assertThat(decision.tasks())
                .extracting(Task::id)
                .containsExactly(
                        "full-risk-assessment",
                        "document-level-decision",
                        "sign-provider-agreement",
                        "consult-nemlogin-guides",
                        "await-central-component");
    }

    @Test
    void a_solution_that_a_vendor_sold_to_several_is_shared() {
        // KL p.12: Tabulex, for citizens and employees
        Decision decision = MODEL.decide(solution(Customers.SEVERAL_ORGANISATIONS, Owner.VENDOR)
                .useCase(citizens("parents").data(DataCategory.CPR_NUMBER))
                .useCase(known(UseCase.of("staff", Audience.EMPLOYEES).logins(Login.EMPLOYEE_SIGNATURE))
                        .data(DataCategory.CPR_NUMBER))
                .build());

        assertThat(decision.type()).isEqualTo(SolutionType.SHARED_TU);
        assertThat(decision.useCases()).allSatisfy(useCase -> {
            assertThat(useCase.obligation()).isEqualTo(Obligation.REQUIRED);
            assertThat(useCase.provisional())
                    .as("shared solutions may be placed at Betydelig directly (KL p.18)")
                    .isFalse();
        });
    }

    @Test
    void another_authoritys_solution_for_statutory_work_is_joint_public() {
        // KL p.13: Fælles Medicinkort
        Decision decision = MODEL.decide(solution(Customers.SEVERAL_ORGANISATIONS, Owner.OTHER_PUBLIC_AUTHORITY)
                .statutoryWork(true)
                .useCase(known(UseCase.of("nurses", Audience.HEALTH_PROFESSIONALS)
                                .logins(Login.EMPLOYEE_SIGNATURE))
                        .data(DataCategory.HEALTH))
                .build());

        assertThat(decision.type()).isEqualTo(SolutionType.JOINT_PUBLIC);
        assertThat(decision.level()).isNull();
        assertThat(decision.tasks()).extracting(Task::id).containsExactly("register-employees-for-joint-solutions");
        assertThat(decision.findings()).extracting(Finding::id).containsExactly("JOINT_PUBLIC_NO_ASSESSMENT_TASK");
    }

    @Test
    void an_extra_refuse_bin_may_be_low_after_closer_assessment() {
        // KL p.9, p.18
        Decision decision = MODEL.decide(solution(Customers.SEVERAL_ORGANISATIONS, Owner.VENDOR)
                .useCase(citizens("order").data(DataCategory.SERVICE_ORDER, DataCategory.ADDRESS))
                .build());

        assertThat(decision.level()).isEqualTo(AssuranceLevel.LOW);
        assertThat(decision.useCases().get(0).basis()).isEqualTo(LevelBasis.LOW_PERMITTED);
        assertThat(decision.useCases().get(0).provisional()).isTrue();
        assertThat(decision.tasks()).extracting(Task::id).contains("closer-assessment-for-low");
    }

    @Test
    void citizens_own_health_data_need_substantial() {
        // KL p.9
        Decision decision = MODEL.decide(solution(Customers.ONLY_THIS_MUNICIPALITY, Owner.MUNICIPALITY)
                .useCase(citizens("own-data").data(DataCategory.HEALTH))
                .build());

        assertThat(decision.level()).isEqualTo(AssuranceLevel.SUBSTANTIAL);
    }

    @Test
    void health_staff_who_reach_sensitive_data_on_very_many_are_candidates_for_high() {
        // KL p.10
        Decision decision = MODEL.decide(solution(Customers.ONLY_THIS_MUNICIPALITY, Owner.MUNICIPALITY)
                .useCase(citizens("own-data").data(DataCategory.HEALTH))
                .useCase(
                        known(UseCase.of("staff", Audience.HEALTH_PROFESSIONALS).logins(Login.EMPLOYEE_SIGNATURE))
                                .data(DataCategory.HEALTH)
                                .dataSubjects(DataSubjects.VERY_MANY))
                .build());

        assertThat(decision.level()).isEqualTo(AssuranceLevel.HIGH);
        assertThat(decision.useCases().get(1).basis()).isEqualTo(LevelBasis.HIGH_CANDIDATE);
        assertThat(decision.findings()).extracting(Finding::id).containsExactly("HIGH_NOT_EXPECTED");
    }

    private static TuSolution.Builder solution(Customers customers, Owner owner) {
        return TuSolution.builder("example", "Example")
                .customers(customers)
                .owner(owner)
                .statutoryWork(false)
                .pidRidUsage();
    }

    private static UseCase.Builder citizens(String id) {
        return known(UseCase.of(id, Audience.CITIZENS).logins(Login.NEMID));
    }

    private static UseCase.Builder known(UseCase.Builder useCase) {
        return useCase.broker(Broker.NEMLOGIN_STANDARD)
                .levelSetByBroker(false)
                .signing(Signing.NONE)
                .dataSubjects(DataSubjects.ONLY_THE_USER);
    }
}
