package io.github.nsisrules.drools;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import io.github.nsisrules.drools.reference.BruteForce;
import io.github.nsisrules.drools.reference.ReferenceModel;
import io.github.nsisrules.drools.reference.Verdict;
import io.github.nsisrules.facts.Audience;
import io.github.nsisrules.facts.Broker;
import io.github.nsisrules.facts.Customers;
import io.github.nsisrules.facts.DataCategory;
import io.github.nsisrules.facts.Limits;
import io.github.nsisrules.facts.Login;
import io.github.nsisrules.facts.Owner;
import io.github.nsisrules.facts.Signing;
import io.github.nsisrules.facts.TuSolution;
import io.github.nsisrules.facts.UseCase;
import io.github.nsisrules.result.Classification;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.LongAdder;
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
        LongAdder undecided = new LongAdder();
        List<String> differences = IntStream.range(0, SOLUTIONS)
                .parallel()
                .boxed()
                .flatMap(seed -> {
                    RandomSolutions random = new RandomSolutions(seed);
                    LocalDate on = random.day();
                    TuSolution solution =
                            random.hide(random.complete(useCases, on), 0.1 + 0.8 * seed / SOLUTIONS, COMBINATIONS);
                    Classification actual = Engine.classify(solution, on);
                    undecided.add(actual.isDecided() ? 0 : 1);
                    return differences(actual).stream()
                            .map(line -> "seed " + seed + ": " + line + "\n  in " + solution);
                })
                .toList();
        assertThat(differences).isEmpty();
        assertThat(undecided.sum()).as("solutions that stay undecided").isGreaterThan(SOLUTIONS / 10);
    }

    @ParameterizedTest
    @EnumSource
    void engine_and_brute_force_agree_where_only_the_audience_is_known(Audience audience) {
        TuSolution solution =
                TuSolution.builder("s", "S").useCase(UseCase.of("u", audience)).build();

        assertThat(differences(Engine.classify(solution, DecisionSpace.ON))).isEmpty();
    }

    @Test
    void only_answers_that_are_valid_input_are_offered() {
        // GIVEN citizens with an eID by an unknown broker, and employees with unknown logins by none
        TuSolution solution = TuSolution.builder("s", "S")
                .customers(Customers.ONLY_THIS_MUNICIPALITY)
                .owner(Owner.MUNICIPALITY)
                .statutoryWork(false)
                .pidRidUsage()
                .useCase(UseCase.of("eid", Audience.CITIZENS)
                        .logins(Login.NEMID)
                        .levelSetByBroker(false)
                        .signing(Signing.NONE)
                        .data(DataCategory.HEALTH))
                .useCase(UseCase.of("staff", Audience.EMPLOYEES)
                        .broker(Broker.NONE)
                        .signing(Signing.NONE)
                        .data(DataCategory.HEALTH))
                .build();

        // THEN no answer is offered that would be rejected as a contradiction (section 1.4)
        assertThat(differences(Engine.classify(solution, DecisionSpace.ON))).isEmpty();
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
        Classification answer =
                assertTimeoutPreemptively(Duration.ofSeconds(10), () -> Engine.classify(solution, DecisionSpace.ON));
        assertThat(answer.openQuestions()).isNotEmpty();
    }

    /** What the engine says otherwise than the brute force, and where its argument has gaps. */
    private static List<String> differences(Classification actual) {
        Verdict expected = BruteForce.verdict(actual.solution(), new ReferenceModel(actual.evaluatedOn()));
        List<String> differences = new ArrayList<>(expected.differences(Verdict.of(actual)));
        differences.addAll(Explanation.gaps(actual));
        return differences;
    }
}
