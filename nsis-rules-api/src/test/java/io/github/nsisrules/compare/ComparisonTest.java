package io.github.nsisrules.compare;

import static io.github.nsisrules.compare.Answered.after;
import static io.github.nsisrules.compare.Answered.before;
import static io.github.nsisrules.compare.Answered.finding;
import static io.github.nsisrules.compare.Answered.task;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import io.github.nsisrules.facts.AssuranceLevel;
import io.github.nsisrules.facts.Audience;
import io.github.nsisrules.facts.Customers;
import io.github.nsisrules.facts.TuSolution;
import io.github.nsisrules.facts.UseCase;
import io.github.nsisrules.result.Classification;
import io.github.nsisrules.result.DecidedBy;
import io.github.nsisrules.result.LevelBasis;
import io.github.nsisrules.result.Obligation;
import io.github.nsisrules.result.SolutionType;
import io.github.nsisrules.result.UseCaseResult;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ComparisonTest {

    private static final Answer<AssuranceLevel> SUBSTANTIAL = Answer.of(AssuranceLevel.SUBSTANTIAL);

    @Test
    void two_rule_sets_that_conclude_the_same_differ_in_nothing() {
        Comparison comparison = Comparison.of(
                before().tasks(task("renew", "OLD-M1"))
                        .findings(finding("STOPS", "OLD-N1"))
                        .answer(),
                after().tasks(task("renew", "NEW-M7"))
                        .findings(finding("STOPS", "NEW-N1"))
                        .answer());

        assertThat(comparison.isEmpty()).isTrue();
        assertThat(comparison.differences()).isEmpty();
        assertThat(comparison.from().ruleSet()).isSameAs(Answered.BEFORE);
        assertThat(comparison.to().ruleSet()).isSameAs(Answered.AFTER);
    }

    @Test
    void another_type_names_the_rules_that_conclude_it_on_either_side() {
        Comparison comparison = Comparison.of(
                before().answer(),
                after().type(Answer.of(SolutionType.SHARED_TU)).answer());

        assertThat(comparison.differences())
                .containsExactly(new Difference.OfValue<>(
                        Aspect.TYPE,
                        null,
                        Answer.of(SolutionType.OWN_TU),
                        Answer.of(SolutionType.SHARED_TU),
                        List.of("OLD-T2"),
                        List.of("NEW-T2")));
    }

    @Test
    void other_possible_values_are_a_difference_although_neither_side_has_a_value() {
        Answer<SolutionType> two = new Answer<>(null, List.of(SolutionType.OWN_TU, SolutionType.SHARED_TU));
        Answer<SolutionType> three =
                new Answer<>(null, List.of(SolutionType.OWN_TU, SolutionType.SHARED_TU, SolutionType.NOT_COVERED));

        Comparison comparison =
                Comparison.of(before().type(two).answer(), after().type(three).answer());

        assertThat(comparison.values())
                .containsExactly(
                        new Difference.OfValue<>(Aspect.TYPE, null, two, three, List.of("OLD-T2"), List.of("NEW-T2")));
    }

    @Test
    void a_rule_that_qualifies_several_use_cases_is_named_once() {
        Comparison comparison =
                Comparison.of(before().answer(), after().tuSolution(null).answer());

        assertThat(comparison.differences())
                .containsExactly(new Difference.OfValue<>(
                        Aspect.TU_SOLUTION,
                        null,
                        Answer.of(true),
                        new Answer<>(null, List.of(true, false)),
                        List.of("OLD-Q1"),
                        List.of("NEW-Q1")));
    }

    @Test
    void the_level_of_the_solution_and_those_of_its_use_cases_have_different_causes() {
        UseCaseResult high = new UseCaseResult(
                "citizens",
                Obligation.REQUIRED,
                List.of(Obligation.REQUIRED),
                DecidedBy.MUNICIPALITY,
                AssuranceLevel.HIGH,
                List.of(AssuranceLevel.HIGH),
                AssuranceLevel.SUBSTANTIAL,
                null,
                LevelBasis.SUBSTANTIAL_DEFAULT,
                true);
        Answer<AssuranceLevel> toHigh = Answer.of(AssuranceLevel.HIGH);

        Comparison comparison = Comparison.of(
                before().answer(), after().level(toHigh).citizens(high).answer());

        assertThat(comparison.differences())
                .containsExactly(
                        new Difference.OfValue<>(
                                Aspect.LEVEL, null, SUBSTANTIAL, toHigh, List.of("OLD-L5"), List.of("NEW-L5")),
                        new Difference.OfValue<>(
                                Aspect.LEVEL,
                                "citizens",
                                SUBSTANTIAL,
                                toHigh,
                                List.of("OLD-L2", "OLD-L4"),
                                List.of("NEW-L2", "NEW-L4")));
    }

    @Test
    void every_value_of_a_use_case_is_compared_in_the_order_of_the_aspects() {
        UseCaseResult other = new UseCaseResult(
                "citizens",
                Obligation.VOLUNTARY,
                List.of(Obligation.VOLUNTARY),
                DecidedBy.STIL,
                AssuranceLevel.LOW,
                List.of(AssuranceLevel.LOW),
                null,
                AssuranceLevel.LOW,
                LevelBasis.ASSESSED,
                null);

        Comparison comparison =
                Comparison.of(before().answer(), after().citizens(other).answer());

        assertThat(comparison.values())
                .extracting(Difference.OfValue::aspect)
                .containsExactly(
                        Aspect.OBLIGATION,
                        Aspect.DECIDED_BY,
                        Aspect.LEVEL,
                        Aspect.INDICATED_LEVEL,
                        Aspect.ASSESSED_LEVEL,
                        Aspect.BASIS,
                        Aspect.PROVISIONAL);
        assertThat(comparison.values())
                .allSatisfy(difference -> assertThat(difference.useCase()).isEqualTo("citizens"));
        assertThat(comparison.values().get(3))
                .isEqualTo(new Difference.OfValue<>(
                        Aspect.INDICATED_LEVEL,
                        "citizens",
                        SUBSTANTIAL,
                        new Answer<AssuranceLevel>(null, List.of()),
                        List.of("OLD-L2"),
                        List.of("NEW-L2")));
        assertThat(comparison.values().get(6).to()).isEqualTo(new Answer<>(null, List.of(true, false)));
    }

    @Test
    void one_rule_set_is_compared_with_itself_on_two_dates() {
        Classification early = before().tasks(task("renew", "OLD-M1")).answer();
        Classification late = before().on(LocalDate.of(2021, 8, 11))
                .tasks(EntryDifferencesTest.overdue(task("renew", "OLD-M1")))
                .answer();

        Comparison comparison = Comparison.of(early, late);

        assertThat(comparison.differences()).singleElement().satisfies(difference -> {
            assertThat(difference.fromRules()).containsExactly("OLD-M1");
            assertThat(difference.toRules()).containsExactly("OLD-M1");
        });
        assertThat(comparison.tasks().get(0).changed()).containsExactly(Aspect.OVERDUE);
    }

    @Test
    void values_come_before_tasks_and_tasks_before_findings() {
        Comparison comparison = Comparison.of(
                before().tasks(task("move", "OLD-M2"))
                        .findings(finding("STOPS", "OLD-N1"))
                        .answer(),
                after().tuSolution(false).answer());

        assertThat(comparison.differences())
                .extracting(Object::getClass)
                .containsExactly(Difference.OfValue.class, Difference.OfTask.class, Difference.OfFinding.class);
        assertThat(comparison.differences())
                .extracting(Difference::toRules)
                .containsExactly(List.of("NEW-Q1"), List.of(), List.of());
    }

    @Test
    void backwards_it_tells_the_opposite() {
        Classification one = before().tasks(task("move", "OLD-M2")).answer();
        Classification other = after().tasks(task("watch", "NEW-M3")).answer();

        assertThat(Comparison.of(one, other).tasks())
                .extracting(Difference.OfTask::id, Difference.OfTask::change)
                .containsExactly(tuple("move", Change.VANISHES), tuple("watch", Change.APPEARS));
        assertThat(Comparison.of(other, one).tasks())
                .extracting(Difference.OfTask::id, Difference.OfTask::change)
                .containsExactly(tuple("watch", Change.VANISHES), tuple("move", Change.APPEARS));
    }

    @Test
    void comparisons_of_equal_answers_are_equal() {
        Classification one = before().answer();
        Classification other = after().answer();

        assertThat(Comparison.of(one, other))
                .isEqualTo(Comparison.of(before().answer(), after().answer()))
                .hasSameHashCodeAs(Comparison.of(before().answer(), after().answer()))
                .isNotEqualTo(Comparison.of(other, one))
                .hasToString("before on 2021-04-01 -> after on 2021-04-01: []");
    }

    @Test
    void two_solutions_cannot_be_compared() {
        Classification other = after().solution(described("refuse", null)).answer();

        assertThatThrownBy(() -> Comparison.of(before().answer(), other))
                .isExactlyInstanceOf(IllegalArgumentException.class)
                .hasMessage("The answers are about two solutions, 'permits' and 'refuse'.\n"
                        + "Maybe the answers of a batch were paired wrongly.");
    }

    @Test
    void other_facts_about_the_same_solution_cannot_be_compared() {
        Classification one = before().solution(described("permits", null)).answer();
        Classification other = after().solution(described("permits", Customers.SEVERAL_ORGANISATIONS))
                .answer();

        assertThatThrownBy(() -> Comparison.of(one, other))
                .isExactlyInstanceOf(IllegalArgumentException.class)
                .hasMessage("The answers are about two descriptions of the solution 'permits'.\n"
                        + "Maybe it was described anew in between: classify one description twice.");
    }

    private static TuSolution described(String id, @Nullable Customers customers) {
        TuSolution.Builder builder = TuSolution.builder(id, "P-tilladelser")
                .useCase(UseCase.of("citizens", Audience.CITIZENS))
                .useCase(UseCase.of("staff", Audience.EMPLOYEES));
        return customers == null
                ? builder.build()
                : builder.customers(customers).build();
    }
}
