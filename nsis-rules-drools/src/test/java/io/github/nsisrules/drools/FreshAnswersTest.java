package io.github.nsisrules.drools;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.nsisrules.drools.reference.BruteForce;
import io.github.nsisrules.drools.reference.ReferenceModel;
import io.github.nsisrules.drools.reference.Rulebook;
import io.github.nsisrules.drools.reference.Verdict;
import io.github.nsisrules.facts.Audience;
import io.github.nsisrules.facts.Broker;
import io.github.nsisrules.facts.DataCategory;
import io.github.nsisrules.facts.Login;
import io.github.nsisrules.facts.TuSolution;
import io.github.nsisrules.facts.UseCase;
import io.github.nsisrules.result.Classification;
import java.time.LocalDate;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Small cases held against the reference model, each answered anew: nothing is taken from the memory of earlier answers. The
 * mutation of the Java code rests on this, since there many faulty engines follow one another in one process.
 */
class FreshAnswersTest {

    private static final int SOLUTIONS = 200;
    private static final int COMBINATIONS = 1_500;

    private static final Classifier KL21 = Classifier.load(Edition.KL_2021_03);
    private static final RuleCatalogue CATALOGUE = Loaded.catalogue(Edition.KL_2021_03);

    static IntStream seeds() {
        return IntStream.range(0, SOLUTIONS);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void engine_and_brute_force_agree(int seed) {
        RandomSolutions random = new RandomSolutions(seed);
        LocalDate on = random.day();
        assertSound(
                random.hide(
                        Rulebook.KL_2021_03,
                        random.complete(1 + seed % 4, on),
                        (double) seed / SOLUTIONS,
                        COMBINATIONS),
                on);
    }

    @Test
    void no_eid_is_offered_to_those_who_come_in_by_no_broker() {
        assertSound(
                TuSolution.builder("s", "S")
                        .statutoryWork(false)
                        .pidRidUsage()
                        .useCase(UseCase.of("u", Audience.CITIZENS)
                                .logins(Login.NEMID)
                                .data(DataCategory.HEALTH))
                        .useCase(UseCase.of("v", Audience.EMPLOYEES)
                                .broker(Broker.NONE)
                                .data(DataCategory.HEALTH))
                        .build(),
                Engine.day(Rulebook.KL_2021_03));
    }

    private static void assertSound(TuSolution solution, LocalDate on) {
        Classification actual = KL21.decide(solution, on);

        assertThat(BruteForce.verdict(solution, new ReferenceModel(Rulebook.KL_2021_03, on))
                        .differences(Verdict.of(actual)))
                .as("%s", solution)
                .isEmpty();
        assertThat(Explanation.gaps(actual)).as("%s", solution).isEmpty();
        assertThat(NamedReasons.missing(actual, CATALOGUE)).as("%s", solution).isEmpty();
        assertThat(actual.rationale()).isSortedAccordingTo(new ReadingOrder(solution));
    }
}
