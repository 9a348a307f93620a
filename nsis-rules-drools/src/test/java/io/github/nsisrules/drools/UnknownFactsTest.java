package io.github.nsisrules.drools;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import io.github.nsisrules.drools.reference.BruteForce;
import io.github.nsisrules.drools.reference.ReferenceModel;
import io.github.nsisrules.drools.reference.Verdict;
import io.github.nsisrules.facts.Audience;
import io.github.nsisrules.facts.Limits;
import io.github.nsisrules.facts.TuSolution;
import io.github.nsisrules.facts.UseCase;
import io.github.nsisrules.result.Classification;
import java.time.Duration;
import java.time.LocalDate;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Solutions with unknown facts, held against every one of their completions (section 5). */
class UnknownFactsTest {

    private static final int SOLUTIONS = 400;
    private static final int COMBINATIONS = 20_000;

    @ParameterizedTest
    @ValueSource(ints = {1, 2})
    void engine_and_brute_force_agree_on_random_unknown_facts(int useCases) {
        long undecided = IntStream.range(0, SOLUTIONS)
                .parallel()
                .filter(seed -> {
                    RandomSolutions random = new RandomSolutions(seed);
                    LocalDate on = random.day();
                    TuSolution solution =
                            random.hide(random.complete(useCases, on), 0.1 + 0.8 * seed / SOLUTIONS, COMBINATIONS);
                    return !assertAgreement("seed " + seed, solution, on).isDecided();
                })
                .count();
        assertThat(undecided).as("solutions that stay undecided").isGreaterThan(SOLUTIONS / 10);
    }

    @ParameterizedTest
    @EnumSource
    void engine_and_brute_force_agree_where_only_the_audience_is_known(Audience audience) {
        TuSolution solution =
                TuSolution.builder("s", "S").useCase(UseCase.of("u", audience)).build();

        assertAgreement("nothing known", solution, LocalDate.parse("2021-06-15"));
    }

    @Test
    void cost_does_not_explode_with_the_number_of_use_cases() {
        // GIVEN as many use cases as a solution may have, and nothing known but their audiences
        Audience[] audiences = Audience.values();
        TuSolution.Builder builder = TuSolution.builder("s", "S");
        for (int i = 0; i < Limits.USE_CASES; i++) {
            builder.useCase(UseCase.of("u" + i, audiences[i % audiences.length]));
        }
        TuSolution solution = builder.build();

        // WHEN they are classified, THEN there is an answer before a person would give up
        Classification answer = assertTimeoutPreemptively(
                Duration.ofSeconds(10), () -> Engine.classify(solution, LocalDate.parse("2021-06-15")));
        assertThat(answer.openQuestions()).isNotEmpty();
    }

    private static Classification assertAgreement(String name, TuSolution solution, LocalDate on) {
        Classification actual = Engine.classify(solution, on);
        Verdict expected = BruteForce.verdict(solution, new ReferenceModel(on));
        assertThat(expected.differences(Verdict.of(actual)))
                .as("%s on %s: %s", name, on, solution)
                .isEmpty();
        assertThat(Explanation.gaps(actual))
                .as("%s on %s: %s", name, on, solution)
                .isEmpty();
        return actual;
    }
}
