package io.github.nsisrules.drools;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.nsisrules.drools.reference.Rulebook;
import io.github.nsisrules.explain.Topic;
import io.github.nsisrules.explain.WhyNot;
import io.github.nsisrules.explain.WhyNot.Unmet;
import io.github.nsisrules.explain.WhyNot.Way;
import io.github.nsisrules.facts.Audience;
import io.github.nsisrules.facts.Broker;
import io.github.nsisrules.facts.Customers;
import io.github.nsisrules.facts.DataCategory;
import io.github.nsisrules.facts.DataSubjects;
import io.github.nsisrules.facts.Fact;
import io.github.nsisrules.facts.Login;
import io.github.nsisrules.facts.Owner;
import io.github.nsisrules.facts.Signing;
import io.github.nsisrules.facts.TuSolution;
import io.github.nsisrules.facts.UseCase;
import io.github.nsisrules.result.Because;
import io.github.nsisrules.result.Classification;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Why an answer about several use cases does not say something of one of them. */
class WhyNotInUseCasesTest {

    private static final Classification ANSWER = Engine.classify(
            Rulebook.KL_2021_03,
            TuSolution.builder("s", "S")
                    .customers(Customers.ONLY_THIS_MUNICIPALITY)
                    .owner(Owner.MUNICIPALITY)
                    .statutoryWork(false)
                    .pidRidUsage()
                    .useCase(UseCase.of("citizens", Audience.CITIZENS)
                            .logins(Login.NEMID)
                            .broker(Broker.NEMLOGIN_STANDARD)
                            .levelSetByBroker(false)
                            .signing(Signing.NONE)
                            .data(DataCategory.HEALTH)
                            .dataSubjects(DataSubjects.SOME))
                    .useCase(UseCase.of("staff", Audience.EMPLOYEES)
                            .logins(Login.LOCAL_IDP)
                            .broker(Broker.NONE)
                            .levelSetByBroker(false)
                            .signing(Signing.NONE)
                            .data(DataCategory.NAME)
                            .dataSubjects(DataSubjects.SOME))
                    .build());

    @Test
    void of_one_use_case_only_its_own_facts_are_told() {
        for (String useCase : List.of("citizens", "staff")) {
            WhyNot whyNot = whyNot("task=build-new-signing", useCase);

            assertThat(whyNot.isReached()).isFalse();
            assertThat(whyNot.ways())
                    .isNotEmpty()
                    .extracting(Way::useCase)
                    .as("about %s", useCase)
                    .containsOnly(useCase);
            assertThat(facts(whyNot.ways()))
                    .filteredOn(fact -> !fact.fact().ofSolution())
                    .isNotEmpty()
                    .extracting(Because.Given::useCase)
                    .containsOnly(useCase);
        }
    }

    @Test
    void of_no_use_case_all_of_them_are_told_and_what_misses_least_comes_first() {
        WhyNot whyNot = whyNot("level=HIGH", null);

        assertThat(whyNot.ways()).extracting(Way::useCase).contains("citizens", "staff");
        assertThat(whyNot.ways()).extracting(way -> way.unmet().size()).isSorted();
        assertThat(whyNot.ways()).doesNotHaveDuplicates();
        assertSorted(whyNot.ways());
    }

    @Test
    void a_level_in_a_use_case_that_has_it_is_not_barred_though_another_one_has_it_not() {
        assertThat(whyNot("level=SUBSTANTIAL", "citizens").isReached()).isTrue();
        assertThat(whyNot("level=LOW", "citizens").isReached()).isFalse();
        assertThat(whyNot("obligation=REQUIRED", "citizens").isReached()).isTrue();
    }

    @Test
    void what_rests_on_all_use_cases_names_the_facts_of_each() {
        WhyNot whyNot = whyNot("type=INTERNAL", null);

        assertThat(facts(whyNot.ways()))
                .contains(
                        new Because.Given(Fact.AUDIENCE, "citizens", List.of("CITIZENS")),
                        new Because.Given(Fact.LOGINS, "citizens", List.of("NEMID")),
                        new Because.Given(Fact.AUDIENCE, "staff", List.of("EMPLOYEES")),
                        new Because.Given(Fact.LOGINS, "staff", List.of("LOCAL_IDP")));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "level=HIGH | L4 citizens [indicated], L4 citizens [assessed], L4 staff [indicated], L4 staff [assessed]",
                "type=JOINT_PUBLIC | T1 null [owner, statutoryWork]",
                "type=SHARED_TU | T3 null [customers]",
                "obligation=VOLUNTARY | O5 citizens [type], O5 staff [type]",
                "task=migrate-to-nemlogin3 | M4 citizens [nonStandard], M4 citizens [audience], M4 staff [nonStandard], M4 staff [audience, nonStandard], M4 staff [audience, eid]",
                "finding=SIGNING_STOPS | N5 citizens [signing], N5 staff [signing]"
            })
    void of_each_rule_the_ways_are_told_that_miss_least(String topic, String ways) {
        assertThat(whyNot(topic, null).ways().stream()
                        .map(way -> way.rule().number() + " " + way.useCase() + " " + terms(way))
                        .collect(Collectors.joining(", ")))
                .isEqualTo(ways);
    }

    private static List<String> terms(Way way) {
        return way.unmet().stream().map(Unmet::term).toList();
    }

    private static void assertSorted(List<Way> ways) {
        for (Way way : ways) {
            for (Unmet unmet : way.unmet()) {
                assertThat(unmet.ways())
                        .extracting(below -> below.unmet().size())
                        .isSorted();
                assertSorted(unmet.ways());
            }
        }
    }

    private static List<Because.Given> facts(List<Way> ways) {
        List<Because.Given> facts = new ArrayList<>();
        for (Way way : ways) {
            for (Unmet unmet : way.unmet()) {
                facts.addAll(unmet.facts());
                facts.addAll(facts(unmet.ways()));
            }
        }
        return facts;
    }

    private static WhyNot whyNot(String topic, @Nullable String useCase) {
        return Engine.RULES
                .analysis()
                .whyNot(ANSWER, Topic.parse(topic, ANSWER.ruleSet()).inUseCase(useCase));
    }
}
