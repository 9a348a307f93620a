package io.github.nsisrules.drools;

import static java.util.Comparator.comparingInt;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.nsisrules.RuleAnalysis;
import io.github.nsisrules.drools.reference.Rulebook;
import io.github.nsisrules.explain.Topic;
import io.github.nsisrules.explain.WhyNot;
import io.github.nsisrules.explain.WhyNot.Unmet;
import io.github.nsisrules.explain.WhyNot.Way;
import io.github.nsisrules.facts.Audience;
import io.github.nsisrules.facts.Broker;
import io.github.nsisrules.facts.Customers;
import io.github.nsisrules.facts.DataCategory;
import io.github.nsisrules.facts.Fact;
import io.github.nsisrules.facts.Login;
import io.github.nsisrules.facts.TuSolution;
import io.github.nsisrules.facts.UseCase;
import io.github.nsisrules.result.Because;
import io.github.nsisrules.result.Classification;
import io.github.nsisrules.result.RuleSet;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Why an answer does not say something. */
class WhyNotTest {

    private static final LocalDate ON = LocalDate.parse("2021-06-15");
    private static final RuleAnalysis ANALYSIS = Engine.RULES.analysis();

    @Test
    void lav_is_not_reached_because_the_data_is_above_ordinary() {
        Classification answer =
                Engine.classify(Rulebook.KL_2021_03, ownHealthData().build(), ON);

        WhyNot whyNot = ANALYSIS.whyNot(answer, topic("level=LOW", answer.ruleSet()));

        assertThat(whyNot.ways()).extracting(way -> way.rule().id()).containsOnly("KL21-L4");
        Unmet indicated = unmet(whyNot.ways(), "indicated");
        assertThat(indicated.needed()).containsExactly("LOW");
        assertThat(indicated.found()).containsExactly("SUBSTANTIAL");
        Unmet data = unmet(indicated.ways(), "dataClass");
        assertThat(data.needed()).containsExactly("NO_PERSONAL_DATA", "ORDINARY");
        assertThat(data.found()).containsExactly("SENSITIVE");
        assertThat(data.facts()).containsExactly(new Because.Given(Fact.DATA, "u", List.of("NAME", "HEALTH")));
        Unmet assessed = unmet(whyNot.ways(), "assessed");
        assertThat(assessed.found()).containsExactly("none");
    }

    @Test
    void a_missing_task_tells_which_condition_failed() {
        Classification answer =
                Engine.classify(Rulebook.KL_2021_03, ownHealthData().build(), ON);

        WhyNot whyNot = ANALYSIS.whyNot(answer, topic("task=migrate-to-nemlogin3", answer.ruleSet()));

        assertThat(whyNot.ways())
                .extracting(way -> way.rule().id() + " " + way.useCase() + " "
                        + way.unmet().get(0).term())
                .containsExactly("KL21-M4 u nonStandard", "KL21-M4 u audience");
        assertThat(unmet(whyNot.ways(), "nonStandard").facts())
                .containsExactly(
                        new Because.Given(Fact.LOGINS, "u", List.of("NEMID")),
                        new Because.Given(Fact.BROKER, "u", List.of("NEMLOGIN_STANDARD")));
    }

    @Test
    void a_type_that_is_not_reached_leads_down_to_users_and_logins() {
        // GIVEN citizens who come in by a password only
        Classification answer = Engine.classify(
                Rulebook.KL_2021_03,
                TuSolution.builder("s", "S")
                        .customers(Customers.ONLY_THIS_MUNICIPALITY)
                        .useCase(UseCase.of("u", Audience.CITIZENS).logins(Login.USERNAME_PASSWORD))
                        .build(),
                ON);

        // WHEN asked why it is no own TU-solution, THEN since it is no TU-solution, since they have no eID
        WhyNot whyNot = ANALYSIS.whyNot(answer, topic("type=OWN_TU", answer.ruleSet()));
        Unmet tuSolution = unmet(whyNot.ways(), "tuSolution");
        assertThat(tuSolution.ways()).extracting(way -> way.rule().number()).contains("Q1", "Q2");
        assertThat(unmet(tuSolution.ways(), "personalEid").facts())
                .containsExactly(new Because.Given(Fact.LOGINS, "u", List.of("USERNAME_PASSWORD")));
    }

    @Test
    void what_unknown_facts_leave_possible_is_not_barred() {
        Classification answer = Engine.classify(
                Rulebook.KL_2021_03,
                TuSolution.builder("s", "S")
                        .useCase(UseCase.of("u", Audience.CITIZENS).logins(Login.NEMID))
                        .build(),
                ON);

        assertThat(ANALYSIS.whyNot(answer, topic("level=LOW", answer.ruleSet())).isReached())
                .isTrue();
        assertThat(ANALYSIS.whyNot(answer, topic("type=INTERNAL", answer.ruleSet()))
                        .isReached())
                .isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"kl-2021-03", "nemlogin3-2023-11"})
    void whatever_an_answer_does_not_say_is_barred_and_whatever_it_says_is_not(String id) {
        RuleSet ruleSet = Engine.RULES.ruleSet(id);
        int barred = 0;
        int reached = 0;
        for (int seed = 0; seed < 60; seed++) {
            // GIVEN a complete solution
            LocalDate on = ruleSet.from().plusDays(40);
            TuSolution solution = new RandomSolutions(seed).complete(1 + seed % 3, on);
            Classification answer = Engine.RULES.classify(solution, ruleSet, on);
            for (Topic.Kind kind : List.of(
                    Topic.Kind.TYPE, Topic.Kind.OBLIGATION, Topic.Kind.LEVEL, Topic.Kind.TASK, Topic.Kind.FINDING)) {
                for (String value : kind.values(ruleSet)) {
                    // WHEN asked why it does not say something
                    Topic topic = new Topic(kind, value, null);
                    WhyNot whyNot = ANALYSIS.whyNot(answer, topic);

                    // THEN what it says is not barred, and what it does not say is barred by conditions that fail
                    boolean said = io.github.nsisrules.explain.Explanation.of(answer, topic)
                            .isReached();
                    assertThat(whyNot.isReached())
                            .as("%s of %s", topic, solution)
                            .isEqualTo(said);
                    assertFails(whyNot.ways());
                    assertThat(whyNot.ways())
                            .as("%s of %s", topic, solution)
                            .map(way -> List.of(
                                    way.rule(),
                                    String.valueOf(way.useCase()),
                                    way.unmet().stream().map(WhyNot.Unmet::term).toList()))
                            .doesNotHaveDuplicates();
                    barred += said ? 0 : 1;
                    reached += said ? 1 : 0;
                }
            }
        }
        assertThat(barred).as("conclusions not reached").isGreaterThan(1_500);
        assertThat(reached).as("conclusions reached").isGreaterThan(400);
    }

    @Test
    void a_question_without_a_value_is_refused() {
        Classification answer =
                Engine.classify(Rulebook.KL_2021_03, ownHealthData().build(), ON);

        assertThatThrownBy(() -> ANALYSIS.whyNot(answer, topic("level", answer.ruleSet())))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Why not what? 'level' names no value.\nMaybe name one: level=...");
    }

    private static void assertFails(List<Way> ways) {
        // A rule that calls for a task may do so in several ways; one about the type does not.
        assertNoneMissesMoreThanAnother(
                ways.stream().filter(way -> way.rule().id().contains("-T")).toList());
        assertThat(ways)
                .as("the shortest first")
                .isSortedAccordingTo(comparingInt(way -> way.unmet().size()));
        for (Way way : ways) {
            assertThat(way.unmet()).as("%s", way).isNotEmpty();
            assertThat(way.rule().sources()).as("%s", way).isNotEmpty();
            for (Unmet unmet : way.unmet()) {
                assertThat(Collections.disjoint(unmet.needed(), unmet.found()))
                        .as("%s of %s", unmet, way.rule())
                        .isTrue();
                assertThat(unmet.found()).as("%s of %s", unmet, way.rule()).isNotEmpty();
                assertThat(!unmet.facts().isEmpty()
                                || !unmet.ways().isEmpty()
                                || unmet.needed().contains("none")
                                || unmet.term().equals("supplierTask"))
                        .as("%s of %s leads somewhere", unmet, way.rule())
                        .isTrue();
                assertFails(unmet.ways());
            }
        }
    }

    private static void assertNoneMissesMoreThanAnother(List<Way> ways) {
        for (Way more : ways) {
            for (Way less : ways) {
                if (more.rule().equals(less.rule()) && Objects.equals(more.useCase(), less.useCase())) {
                    assertThat(terms(more).size() > terms(less).size()
                                    && terms(more).containsAll(terms(less)))
                            .as("%s misses what %s does, and more", more, less)
                            .isFalse();
                }
            }
        }
    }

    private static Set<String> terms(Way way) {
        return way.unmet().stream().map(Unmet::term).collect(Collectors.toSet());
    }

    private static Unmet unmet(List<Way> ways, String term) {
        return ways.stream()
                .flatMap(way -> way.unmet().stream())
                .filter(unmet -> unmet.term().equals(term))
                .findFirst()
                .orElseThrow(() -> new AssertionError(term + " bars nothing in " + ways));
    }

    private static TuSolution.Builder ownHealthData() {
        return TuSolution.builder("s", "S")
                .customers(Customers.ONLY_THIS_MUNICIPALITY)
                .useCase(UseCase.of("u", Audience.CITIZENS)
                        .logins(Login.NEMID)
                        .broker(Broker.NEMLOGIN_STANDARD)
                        .data(DataCategory.NAME, DataCategory.HEALTH));
    }

    private static Topic topic(String text, RuleSet ruleSet) {
        return Topic.parse(text, ruleSet);
    }
}
