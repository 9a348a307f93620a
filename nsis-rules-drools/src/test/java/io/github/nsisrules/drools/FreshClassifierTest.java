package io.github.nsisrules.drools;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.nsisrules.facts.Audience;
import io.github.nsisrules.facts.Broker;
import io.github.nsisrules.facts.ConnectingOrganisation;
import io.github.nsisrules.facts.Customers;
import io.github.nsisrules.facts.DataCategory;
import io.github.nsisrules.facts.DataSubjects;
import io.github.nsisrules.facts.Fact;
import io.github.nsisrules.facts.Limits;
import io.github.nsisrules.facts.Login;
import io.github.nsisrules.facts.Owner;
import io.github.nsisrules.facts.Protocol;
import io.github.nsisrules.facts.Signing;
import io.github.nsisrules.facts.TuSolution;
import io.github.nsisrules.facts.UseCase;
import io.github.nsisrules.result.Classification;
import io.github.nsisrules.result.OpenQuestion;
import io.github.nsisrules.result.Task;
import io.github.nsisrules.text.Language;
import io.github.nsisrules.text.Texts;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What a classifier does that has just been loaded, and what only {@code nemlogin3-2023-11} reads. */
class FreshClassifierTest {

    private static final LocalDate ON = LocalDate.parse("2026-01-15");

    private final Classifier classifier = Classifier.load(Edition.NEMLOGIN3_2023_11);

    @Test
    void an_answer_is_remembered_and_given_to_whoever_asks_with_the_same_facts() {
        Classification first = classifier.classify(solution().build(), ON);
        Classification again = classifier.classify(solution().build(), ON);

        assertThat(again.rationale()).isSameAs(first.rationale());
        assertThat(first.rationale())
                .isNotEmpty()
                .isEqualTo(classifier.decide(solution().build(), ON).rationale());
        assertThat(first.ruleSet()).isSameAs(classifier.ruleSet());
    }

    @Test
    void a_long_answer_is_not_remembered() {
        TuSolution.Builder many = solution();
        for (int i = 1; i < Limits.USE_CASES; i++) {
            many.useCase(staff("u" + i, DataCategory.HEALTH));
        }
        Classification first = classifier.classify(many.build(), ON);

        assertThat(first.rationale()).hasSizeGreaterThan(150);
        assertThat(classifier.classify(many.build(), ON).rationale())
                .isNotSameAs(first.rationale())
                .isEqualTo(first.rationale());
    }

    @ParameterizedTest
    @EnumSource
    void texts_are_the_labels_and_those_of_all_folders_of_the_edition(Language language) {
        assertThat(classifier.ruleSet().texts(language).keys())
                .containsAll(Texts.read(Texts.class, "labels", language).keys())
                .containsAll(Texts.read(Classifier.class, "nemlogin3/texts", language)
                        .keys())
                .containsAll(
                        Texts.read(Classifier.class, "shared/texts", language).keys());
    }

    @Test
    void rules_are_loaded_once() {
        CompiledRules rules = CompiledRules.load(Edition.NEMLOGIN3_2023_11);

        assertThat(classifier.with(rules).decide(solution().build(), ON).tasks())
                .isNotEmpty()
                .isEqualTo(classifier.decide(solution().build(), ON).tasks());
    }

    @Test
    void a_private_organisation_that_connects_has_terms_to_accept() {
        assertThat(tasks(solution().connectingOrganisation(ConnectingOrganisation.PRIVATE_ORGANISATION)))
                .contains("accept-provider-terms");
        assertThat(tasks(solution().connectingOrganisation(ConnectingOrganisation.PUBLIC_AUTHORITY)))
                .doesNotContain("accept-provider-terms");
        assertThat(questions(solution().connectingOrganisation(null))).contains(Fact.CONNECTING_ORGANISATION);
    }

    @Test
    void a_public_body_with_a_public_authority_task_must_use_nemlogin() {
        assertThat(tasks(byOtherBroker(true, true))).contains("use-nemlogin-broker");
        assertThat(tasks(byOtherBroker(false, true))).doesNotContain("use-nemlogin-broker");
        assertThat(tasks(byOtherBroker(true, false))).doesNotContain("use-nemlogin-broker");
        assertThat(questions(byOtherBroker(true, true).publicBody(null))).containsExactly(Fact.PUBLIC_BODY);
        assertThat(questions(byOtherBroker(false, true).publicBody(null))).isEmpty();
    }

    @Test
    void the_protocol_is_asked_for_only_where_it_matters() {
        assertThat(questions(solution().protocol(null))).containsExactly(Fact.PROTOCOL);
        assertThat(questions(byOtherBroker(false, false).protocol(null))).isEmpty();
        assertThat(tasks(solution().protocol(Protocol.OIOSAML_2))).contains("migrate-to-oiosaml3");
        assertThat(tasks(solution().protocol(Protocol.OIOSAML_3))).contains("watch-oiosaml4");
    }

    @ParameterizedTest
    @EnumSource(names = {"NAME", "ADDRESS", "CONTACT_DETAILS"})
    void names_and_addresses_of_others_may_be_protected(DataCategory category) {
        Classification answer =
                classifier.decide(solution().useCase(staff("v", category)).build(), ON);

        assertThat(answer.findings().stream().anyMatch(it -> it.id().equals("CONSIDER_PROTECTED_ADDRESSES")))
                .isEqualTo(category == DataCategory.NAME || category == DataCategory.ADDRESS);
    }

    @Test
    void what_the_analysis_asks_of_a_classifier_is_there() {
        TuSolution solution = solution().build();
        Classification decided = classifier.decide(solution, ON);

        assertThat(classifier.edition()).isEqualTo(Edition.NEMLOGIN3_2023_11);
        assertThat(classifier.catalogue().rules())
                .hasSize(classifier.ruleSet().rules().size());
        assertThat(classifier.table().sections()).isNotEmpty();
        assertThat(classifier.table()).isSameAs(classifier.table());
        assertThat(classifier.conclude(solution, ON).tasks()).isEqualTo(decided.tasks());
        assertThat(classifier.conclude(solution, ON).rationale()).isEmpty();
        CompiledRules rules = CompiledRules.load(Edition.NEMLOGIN3_2023_11);
        assertThat(classifier.useCaseDecisions(rules)).isNotNull();
        assertThat(classifier.solutionDecisions(rules, true, false)).isNotNull();
    }

    @Test
    void each_edition_has_kinds_of_questions_of_its_own() {
        assertThat(new Kl202103Questions().kinds()).isNotEmpty().doesNotContainNull();
        assertThat(new NemLogin3Questions().kinds()).isNotEmpty().isNotEqualTo(new Kl202103Questions().kinds());
    }

    private Iterable<String> tasks(TuSolution.Builder solution) {
        return classifier.decide(solution.build(), ON).tasks().stream()
                .map(Task::id)
                .toList();
    }

    private Iterable<Fact> questions(TuSolution.Builder solution) {
        return classifier.decide(solution.build(), ON).openQuestions().stream()
                .map(OpenQuestion::fact)
                .toList();
    }

    private static UseCase.Builder staff(String id, DataCategory category) {
        return UseCase.of(id, Audience.EMPLOYEES)
                .logins(Login.MITID_ERHVERV)
                .broker(Broker.NEMLOGIN_STANDARD)
                .levelSetByBroker(false)
                .signing(Signing.NONE)
                .data(category)
                .dataSubjects(DataSubjects.VERY_MANY);
    }

    private static TuSolution.Builder byOtherBroker(boolean authorityTask, boolean publicBody) {
        return of(Broker.OTHER_BROKER).authorityTask(authorityTask).publicBody(publicBody);
    }

    private static TuSolution.Builder solution() {
        return of(Broker.NEMLOGIN_STANDARD);
    }

    private static TuSolution.Builder of(Broker broker) {
        return TuSolution.builder("s", "S")
                .customers(Customers.ONLY_THIS_MUNICIPALITY)
                .owner(Owner.MUNICIPALITY)
                .statutoryWork(false)
                .authorityTask(true)
                .publicBody(true)
                .connectingOrganisation(ConnectingOrganisation.PUBLIC_AUTHORITY)
                .protocol(Protocol.OIOSAML_3)
                .pidRidUsage()
                .useCase(UseCase.of("u", Audience.CITIZENS)
                        .logins(Login.MITID)
                        .broker(broker)
                        .levelSetByBroker(false)
                        .signing(Signing.NONE)
                        .data(DataCategory.CPR_NUMBER)
                        .dataSubjects(DataSubjects.ONLY_THE_USER));
    }
}
