package io.github.nsisrules.drools;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import io.github.nsisrules.drools.reference.Answers;
import io.github.nsisrules.drools.reference.BruteForce;
import io.github.nsisrules.drools.reference.Completions;
import io.github.nsisrules.drools.reference.Place;
import io.github.nsisrules.drools.reference.ReferenceModel;
import io.github.nsisrules.drools.reference.Rulebook;
import io.github.nsisrules.drools.reference.Verdict;
import io.github.nsisrules.facts.Audience;
import io.github.nsisrules.facts.Broker;
import io.github.nsisrules.facts.ConnectingOrganisation;
import io.github.nsisrules.facts.Customers;
import io.github.nsisrules.facts.DataCategory;
import io.github.nsisrules.facts.Fact;
import io.github.nsisrules.facts.Limits;
import io.github.nsisrules.facts.Login;
import io.github.nsisrules.facts.Owner;
import io.github.nsisrules.facts.Protocol;
import io.github.nsisrules.facts.Signing;
import io.github.nsisrules.facts.TuSolution;
import io.github.nsisrules.facts.UseCase;
import io.github.nsisrules.result.Classification;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.atomic.LongAdder;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Solutions with unknown facts, held against every one of their completions (section 5). */
class UnknownFactsTest {

    private static final Rulebook NEMLOGIN3 = Rulebook.NEMLOGIN3_2023_11;
    private static final int COMBINATIONS = 20_000;

    /** Solutions for each choice of unknown facts and each audience. */
    private static final int SOLUTIONS_EACH = 3;

    @ParameterizedTest
    @CsvSource({"KL_2021_03, 1, 200", "KL_2021_03, 2, 200", "NEMLOGIN3_2023_11, 1, 60", "NEMLOGIN3_2023_11, 2, 60"})
    void engine_and_brute_force_agree_on_random_unknown_facts(Rulebook rulebook, int useCases, int solutions) {
        LongAdder undecided = new LongAdder();
        List<String> differences = IntStream.range(0, solutions)
                .parallel()
                .boxed()
                .flatMap(seed -> {
                    RandomSolutions random = new RandomSolutions(seed);
                    LocalDate on = random.day();
                    TuSolution solution = random.hide(
                            rulebook, random.complete(useCases, on), 0.1 + 0.8 * seed / solutions, COMBINATIONS);
                    Classification actual = Engine.classify(rulebook, solution, on);
                    undecided.add(actual.isDecided() ? 0 : 1);
                    return differences(rulebook, actual).stream()
                            .map(line -> "seed " + seed + ": " + line + "\n  in " + solution);
                })
                .toList();
        assertThat(differences).isEmpty();
        assertThat(undecided.sum()).as("solutions that stay undecided").isGreaterThan(solutions / 10);
    }

    @ParameterizedTest
    @CsvSource({
        // 10 facts can be unknown: 10 alone, 45 pairs, 120 triples
        "KL_2021_03, 10, 175",
        // 14 facts can be unknown: 14 alone, 91 pairs, 364 triples
        "NEMLOGIN3_2023_11, 14, 469"
    })
    void engine_and_brute_force_agree_where_any_three_facts_are_unknown(Rulebook rulebook, int facts, int choices) {
        // GIVEN every choice of one, two or three facts
        List<Fact> canBeUnknown = Stream.of(Fact.values())
                .filter(fact -> !rulebook.answers(fact).isEmpty())
                .toList();
        assertThat(canBeUnknown).hasSize(facts);
        List<Set<Fact>> unknown = Answers.subsets(Fact.class, canBeUnknown).stream()
                .filter(some -> !some.isEmpty() && some.size() <= 3)
                .toList();
        assertThat(unknown).hasSize(choices);

        // WHEN they are unknown in solutions of which all else is known
        LongAdder undecided = new LongAdder();
        List<String> differences = unknown.parallelStream()
                .flatMap(some -> solutionsWithout(rulebook, some))
                .flatMap(solution -> {
                    Classification actual = Engine.classify(rulebook, solution);
                    undecided.add(actual.isDecided() ? 0 : 1);
                    return differences(rulebook, actual).stream().map(line -> line + "\n  in " + solution);
                })
                .toList();

        // THEN the answer is that of the completions
        assertThat(differences).isEmpty();
        assertThat(undecided.sum()).as("solutions that stay undecided").isGreaterThan(choices);
    }

    /** Some solutions for each audience, with one use case, of which these facts are unknown and all else is known. */
    private static Stream<TuSolution> solutionsWithout(Rulebook rulebook, Set<Fact> unknown) {
        return Stream.of(Audience.values())
                .flatMap(audience -> IntStream.range(0, SOLUTIONS_EACH).mapToObj(i -> {
                    RandomSolutions random = new RandomSolutions(Objects.hash(unknown.toString(), audience.name(), i));
                    TuSolution solution = random.complete(1, Engine.day(rulebook));
                    solution = new Place(Fact.AUDIENCE, 0).set(solution, audience);
                    for (Fact fact : unknown) {
                        solution = new Place(fact, fact.ofSolution() ? Place.SOLUTION : 0).set(solution, null);
                    }
                    return solution;
                }));
    }

    @ParameterizedTest
    @EnumSource
    void engine_and_brute_force_agree_where_only_the_audience_is_known(Audience audience) {
        TuSolution solution =
                TuSolution.builder("s", "S").useCase(UseCase.of("u", audience)).build();

        assertThat(differences(Rulebook.KL_2021_03, Engine.classify(Rulebook.KL_2021_03, solution)))
                .isEmpty();
    }

    /**
     * Under nemlogin3-2023-11 a solution of which only the audience is known has 37 million combinations of answers, too many
     * for brute force. Here either the solution or the use case is known.
     */
    @ParameterizedTest
    @EnumSource
    void engine_and_brute_force_agree_where_half_of_all_facts_are_unknown(Audience audience) {
        for (int seed = 0; seed < SOLUTIONS_EACH; seed++) {
            TuSolution complete = new Place(Fact.AUDIENCE, 0)
                    .set(new RandomSolutions(seed).complete(1, Engine.day(NEMLOGIN3)), audience);
            TuSolution solutionUnknown = complete;
            TuSolution useCaseUnknown = complete;
            for (Place place : Place.of(complete)) {
                if (place.fact().ofSolution()) {
                    solutionUnknown = place.set(solutionUnknown, null);
                } else if (place.fact() != Fact.AUDIENCE) {
                    useCaseUnknown = place.set(useCaseUnknown, null);
                }
            }

            assertThat(new Completions(NEMLOGIN3, solutionUnknown).combinations())
                    .as("2 x 3 x 2 x 2 x 2 x 2 x 3 x 8")
                    .isEqualTo(2_304);
            assertThat(new Completions(NEMLOGIN3, useCaseUnknown).combinations())
                    .as("32 x 7 x 2 x 3 x 4 x 3")
                    .isEqualTo(16_128);
            assertThat(differences(NEMLOGIN3, Engine.classify(NEMLOGIN3, solutionUnknown)))
                    .as("%s", solutionUnknown)
                    .isEmpty();
            assertThat(differences(NEMLOGIN3, Engine.classify(NEMLOGIN3, useCaseUnknown)))
                    .as("%s", useCaseUnknown)
                    .isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource
    void only_answers_that_are_valid_input_are_offered(Rulebook rulebook) {
        // GIVEN citizens with an eID by an unknown broker, and employees with unknown logins by none
        TuSolution solution = TuSolution.builder("s", "S")
                .customers(Customers.ONLY_THIS_MUNICIPALITY)
                .owner(Owner.MUNICIPALITY)
                .statutoryWork(false)
                .authorityTask(true)
                .publicBody(true)
                .connectingOrganisation(ConnectingOrganisation.PUBLIC_AUTHORITY)
                .protocol(Protocol.OIOSAML_3)
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
        assertThat(differences(rulebook, Engine.classify(rulebook, solution))).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void cost_does_not_explode_with_the_number_of_use_cases(Rulebook rulebook) {
        // GIVEN as many use cases as a solution may have, and nothing known but their audiences
        Audience[] audiences = Audience.values();
        TuSolution.Builder builder = TuSolution.builder("s", "S");
        for (int i = 0; i < Limits.USE_CASES; i++) {
            builder.useCase(UseCase.of("u" + i, audiences[i % audiences.length]));
        }
        TuSolution solution = builder.build();

        // WHEN they are classified, THEN there is an answer before a person would give up
        Classification answer =
                assertTimeoutPreemptively(Duration.ofSeconds(30), () -> Engine.classify(rulebook, solution));
        assertThat(answer.openQuestions()).isNotEmpty();
    }

    /** What the engine says otherwise than the brute force, and where its argument has gaps. */
    private static List<String> differences(Rulebook rulebook, Classification actual) {
        Verdict expected = BruteForce.verdict(actual.solution(), new ReferenceModel(rulebook, actual.evaluatedOn()));
        List<String> differences = new ArrayList<>(expected.differences(Verdict.of(actual)));
        differences.addAll(Explanation.gaps(actual));
        return differences;
    }
}
