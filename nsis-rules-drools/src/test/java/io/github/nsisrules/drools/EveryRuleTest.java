package io.github.nsisrules.drools;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.nsisrules.drools.reference.Decision;
import io.github.nsisrules.drools.reference.ReferenceModel;
import io.github.nsisrules.drools.reference.Verdict;
import io.github.nsisrules.facts.TuSolution;
import io.github.nsisrules.result.Classification;
import io.github.nsisrules.result.Rule;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every rule of the rulebook is there, and the rulebook would decide otherwise without it. */
class EveryRuleTest {

    private static final ReferenceModel WHOLE = new ReferenceModel(DecisionSpace.ON);

    /** The use cases in an order that soon shows many kinds: neighbours in the enumeration are much alike. */
    private static final List<TuSolution> USE_CASES = mixed(DecisionSpace.useCases());

    @Test
    void the_rule_set_has_the_rules_of_the_rulebook_and_no_others() {
        assertThat(Engine.KL21.rules())
                .extracting(Rule::id)
                .containsExactlyElementsOf(
                        numbers().map(number -> "KL21-" + number).toList());
    }

    @ParameterizedTest
    @MethodSource("numbers")
    void every_rule_is_necessary_somewhere(String number) {
        // GIVEN a point where the rulebook without the rule decides otherwise
        ReferenceModel without = new ReferenceModel(DecisionSpace.ON, number);
        TuSolution point = USE_CASES.stream()
                .flatMap(useCase -> DecisionSpace.solutions(useCase).stream())
                .filter(solution -> !without.decide(solution)
                        .result()
                        .equals(WHOLE.decide(solution).result()))
                .findFirst()
                .orElseThrow(() -> new AssertionError("Nothing would change without " + number));

        // WHEN the engine decides there
        Classification actual = Engine.classify(point, DecisionSpace.ON);

        // THEN it sides with the rulebook that has the rule
        Decision expected = WHOLE.decide(point);
        assertThat(expected.differences(Verdict.of(actual))).as("%s", point).isEmpty();
    }

    static Stream<String> numbers() {
        return Stream.of(ids("Q", 2), ids("T", 5), ids("O", 6), ids("L", 5), ids("M", 17), ids("N", 8))
                .flatMap(ids -> ids);
    }

    private static Stream<String> ids(String letter, int count) {
        return IntStream.rangeClosed(1, count).mapToObj(i -> letter + i);
    }

    private static List<TuSolution> mixed(List<TuSolution> solutions) {
        // 7,919 is prime and no divisor of the count: each solution is taken once.
        return IntStream.range(0, solutions.size())
                .mapToObj(i -> solutions.get((int) (i * 7_919L % solutions.size())))
                .toList();
    }
}
