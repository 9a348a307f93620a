package io.github.nsisrules.drools;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.nsisrules.drools.reference.Decision;
import io.github.nsisrules.drools.reference.ReferenceModel;
import io.github.nsisrules.drools.reference.Rulebook;
import io.github.nsisrules.drools.reference.Verdict;
import io.github.nsisrules.facts.TuSolution;
import io.github.nsisrules.result.Classification;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Every rule of the rulebook is there, and the rulebook would decide otherwise without it. */
class EveryRuleTest {

    @ParameterizedTest
    @EnumSource
    void the_rule_set_has_the_rules_of_the_rulebook_and_no_others(Rulebook rulebook) {
        assertThat(Engine.ruleIds(rulebook))
                .containsExactlyElementsOf(numbers(rulebook).map(rulebook::rule).toList());
    }

    @ParameterizedTest
    @MethodSource("rules")
    void every_rule_is_necessary_somewhere(Rulebook rulebook, String number) {
        // GIVEN a point where the rulebook without the rule decides otherwise
        ReferenceModel whole = new ReferenceModel(rulebook, Engine.day(rulebook));
        ReferenceModel without = new ReferenceModel(rulebook, Engine.day(rulebook), number);
        TuSolution point = DecisionSpace.whole(rulebook)
                .spread(Long.MAX_VALUE)
                .filter(solution -> !without.decide(solution)
                        .result()
                        .equals(whole.decide(solution).result()))
                .findFirst()
                .orElseThrow(() -> new AssertionError("Nothing would change without " + rulebook.rule(number)));

        // WHEN the engine decides there
        Classification actual = Engine.classify(rulebook, point);

        // THEN it sides with the rulebook that has the rule
        Decision expected = whole.decide(point);
        assertThat(expected.differences(Verdict.of(actual))).as("%s", point).isEmpty();
    }

    static Stream<Arguments> rules() {
        return Stream.of(Rulebook.values())
                .flatMap(rulebook -> numbers(rulebook).map(number -> Arguments.of(rulebook, number)));
    }

    /** The numbers of the rules, in the order of the rulebook. */
    static Stream<String> numbers(Rulebook rulebook) {
        Stream<String> levels =
                Stream.of(ids("Q", 2), ids("T", 5), ids("O", 6), ids("L", 5)).flatMap(ids -> ids);
        Stream<String> ofRuleSet = switch (rulebook) {
            case KL_2021_03 -> Stream.concat(ids("M", 17), ids("N", 8));
            // N4 and N5 are findings of the report's time only.
            case NEMLOGIN3_2023_11 ->
                Stream.concat(
                        ids("M", 22), ids("N", 12).filter(number -> !number.equals("N4") && !number.equals("N5")));
        };
        return Stream.concat(levels, ofRuleSet);
    }

    private static Stream<String> ids(String letter, int count) {
        return IntStream.rangeClosed(1, count).mapToObj(i -> letter + i);
    }
}
