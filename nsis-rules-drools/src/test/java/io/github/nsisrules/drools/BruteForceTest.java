package io.github.nsisrules.drools;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.nsisrules.drools.reference.BruteForce;
import io.github.nsisrules.drools.reference.ReferenceModel;
import io.github.nsisrules.drools.reference.Rulebook;
import io.github.nsisrules.drools.reference.Verdict;
import io.github.nsisrules.facts.Audience;
import io.github.nsisrules.facts.Broker;
import io.github.nsisrules.facts.ConnectingOrganisation;
import io.github.nsisrules.facts.Customers;
import io.github.nsisrules.facts.DataCategory;
import io.github.nsisrules.facts.DataSubjects;
import io.github.nsisrules.facts.Fact;
import io.github.nsisrules.facts.Login;
import io.github.nsisrules.facts.Owner;
import io.github.nsisrules.facts.Protocol;
import io.github.nsisrules.facts.Signing;
import io.github.nsisrules.facts.TuSolution;
import io.github.nsisrules.facts.UseCase;
import io.github.nsisrules.result.OpenQuestion;
import io.github.nsisrules.result.SolutionType;
import io.github.nsisrules.result.Status;
import io.github.nsisrules.result.Task;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The brute-force reading of section 5, checked by hand where one can still count. */
class BruteForceTest {

    @Test
    void two_possible_types_share_what_they_have_in_common() {
        // GIVEN a vendor's solution of which only the customers are unknown
        Verdict verdict = verdict(solution().owner(Owner.VENDOR).pidRidUsage());

        // THEN own and shared are both possible, at the same level
        assertThat(verdict.possibleTypes()).containsExactly(SolutionType.OWN_TU, SolutionType.SHARED_TU);
        assertThat(verdict.type()).isNull();
        assertThat(verdict.level()).isNotNull();
        assertThat(verdict.useCases().get(0).provisional())
                .as("only an own solution must still be assessed")
                .isNull();
        assertThat(verdict.tasks())
                .extracting(Task::id, Task::status)
                .containsExactly(
                        tuple("full-risk-assessment", Status.POSSIBLE),
                        tuple("joint-simple-assessment", Status.POSSIBLE),
                        tuple("document-level-decision", Status.CERTAIN),
                        tuple("sign-provider-agreement", Status.CERTAIN),
                        tuple("consult-nemlogin-guides", Status.POSSIBLE),
                        tuple("await-central-component", Status.CERTAIN));
        assertThat(verdict.openQuestions())
                .containsExactly(new OpenQuestion(
                        Fact.CUSTOMERS, null, List.of("ONLY_THIS_MUNICIPALITY", "SEVERAL_ORGANISATIONS")));
    }

    @Test
    void the_question_whose_worst_answer_leaves_least_comes_first() {
        // GIVEN customers and PID/RID unknown: 2 x 4 results. Each answer on customers leaves 4, each on PID/RID 2.
        Verdict verdict = verdict(solution().owner(Owner.MUNICIPALITY));

        assertThat(verdict.openQuestions())
                .extracting(OpenQuestion::fact)
                .containsExactly(Fact.PID_RID_USAGE, Fact.CUSTOMERS);
    }

    @Test
    void answers_that_contradict_known_facts_are_not_offered() {
        // GIVEN employees who come in without a broker, in a municipal TU-solution
        Verdict verdict = verdict(solution()
                .owner(Owner.MUNICIPALITY)
                .customers(Customers.ONLY_THIS_MUNICIPALITY)
                .pidRidUsage()
                .useCase(UseCase.of("staff", Audience.EMPLOYEES)
                        .broker(Broker.NONE)
                        .signing(Signing.NONE)
                        .data(DataCategory.HEALTH)));

        // THEN their logins matter, but no eID is among the answers
        assertThat(verdict.openQuestions())
                .containsExactly(
                        new OpenQuestion(Fact.LOGINS, "staff", List.of("LOCAL_IDP", "UNILOGIN", "USERNAME_PASSWORD")));
    }

    @Test
    void after_nemid_the_connection_is_asked_for_in_order_of_what_its_answers_leave() {
        // GIVEN organisation and protocol unknown: 2 x 3 results, as OIOSAML 2 and OTHER are one. Each answer on the
        // organisation leaves 3, each on the protocol 2.
        Verdict verdict = afterNemId(solution()
                .customers(Customers.ONLY_THIS_MUNICIPALITY)
                .owner(Owner.MUNICIPALITY)
                .authorityTask(true)
                .publicBody(true)
                .pidRidUsage());

        // THEN the protocol comes first, with all its answers
        assertThat(verdict.openQuestions())
                .containsExactly(
                        new OpenQuestion(Fact.PROTOCOL, null, List.of("OIOSAML_2", "OIOSAML_3", "OIOSAML_4", "OTHER")),
                        new OpenQuestion(
                                Fact.CONNECTING_ORGANISATION,
                                null,
                                List.of("PUBLIC_AUTHORITY", "PRIVATE_ORGANISATION")));
        assertThat(verdict.tasks())
                .extracting(Task::id, Task::status)
                .containsExactly(
                        tuple("replace-closed-login", Status.CERTAIN),
                        tuple("connect-it-system", Status.CERTAIN),
                        tuple("accept-provider-terms", Status.POSSIBLE),
                        tuple("migrate-to-oiosaml3", Status.POSSIBLE),
                        tuple("enforce-received-level", Status.CERTAIN),
                        tuple("renew-oces3-certificate", Status.CERTAIN),
                        tuple("full-risk-assessment", Status.CERTAIN),
                        tuple("document-level-decision", Status.CERTAIN),
                        tuple("watch-oiosaml4", Status.POSSIBLE));
    }

    @Test
    void after_nemid_a_fact_that_counts_only_beside_another_is_asked_for_only_there() {
        // GIVEN another broker, and that it is not known whether it is a public-authority task
        TuSolution.Builder solution = solution()
                .customers(Customers.ONLY_THIS_MUNICIPALITY)
                .owner(Owner.MUNICIPALITY)
                .connectingOrganisation(ConnectingOrganisation.PUBLIC_AUTHORITY)
                .protocol(Protocol.OIOSAML_4)
                .pidRidUsage();
        solution.useCase(UseCase.of("other", Audience.CITIZENS)
                .logins(Login.MITID)
                .broker(Broker.OTHER_BROKER)
                .signing(Signing.NONE)
                .data(DataCategory.CPR_NUMBER)
                .dataSubjects(DataSubjects.ONLY_THE_USER));

        // THEN it is asked for where a public body is responsible, and not otherwise
        assertThat(afterNemId(solution.publicBody(true)).openQuestions())
                .containsExactly(new OpenQuestion(Fact.AUTHORITY_TASK, null, List.of("true", "false")));
        assertThat(afterNemId(solution.publicBody(false)).openQuestions()).isEmpty();
    }

    private static Verdict afterNemId(TuSolution.Builder solution) {
        return BruteForce.verdict(
                solution.build(), new ReferenceModel(Rulebook.NEMLOGIN3_2023_11, LocalDate.parse("2024-06-15")));
    }

    private static Verdict verdict(TuSolution.Builder solution) {
        return BruteForce.verdict(
                solution.build(), new ReferenceModel(Rulebook.KL_2021_03, LocalDate.parse("2021-06-15")));
    }

    private static TuSolution.Builder solution() {
        return TuSolution.builder("s", "S")
                .statutoryWork(false)
                .useCase(UseCase.of("u", Audience.CITIZENS)
                        .logins(Login.NEMID)
                        .broker(Broker.NEMLOGIN_STANDARD)
                        .signing(Signing.NONE)
                        .data(DataCategory.CPR_NUMBER)
                        .dataSubjects(DataSubjects.ONLY_THE_USER));
    }
}
