package io.github.nsisrules.drools;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.toUnmodifiableMap;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.nsisrules.drools.reference.BruteForce;
import io.github.nsisrules.drools.reference.ReferenceModel;
import io.github.nsisrules.drools.reference.Rulebook;
import io.github.nsisrules.drools.reference.Verdict;
import io.github.nsisrules.facts.Audience;
import io.github.nsisrules.facts.Broker;
import io.github.nsisrules.facts.ConnectingOrganisation;
import io.github.nsisrules.facts.DataCategory;
import io.github.nsisrules.facts.Login;
import io.github.nsisrules.facts.Owner;
import io.github.nsisrules.facts.Protocol;
import io.github.nsisrules.facts.Signing;
import io.github.nsisrules.facts.TuSolution;
import io.github.nsisrules.facts.UseCase;
import io.github.nsisrules.result.Because;
import io.github.nsisrules.result.Classification;
import io.github.nsisrules.result.RationaleStep;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Small cases held against the reference model, each answered anew: nothing is taken from the memory of earlier answers, nor of what was decided or asked
 * for them. The mutation of the Java code rests on this, since there many faulty engines follow one another in one process.
 */
class FreshAnswersTest {

    private static final int SOLUTIONS = 150;
    private static final int COMBINATIONS = 800;

    private static final Map<Rulebook, Classifier> CLASSIFIERS = Stream.of(Rulebook.values())
            .collect(toUnmodifiableMap(rulebook -> rulebook, rulebook -> Classifier.load(Loaded.edition(rulebook))));

    static Stream<Arguments> seeds() {
        return IntStream.range(0, SOLUTIONS)
                .boxed()
                .flatMap(seed -> Stream.of(Rulebook.values())
                        // What is unknown costs more under today's rules, and most of the code does not depend on them.
                        .filter(rulebook -> rulebook == Rulebook.KL_2021_03 || seed % 6 == 0)
                        .map(rulebook -> Arguments.of(rulebook, seed)));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void engine_and_brute_force_agree(Rulebook rulebook, int seed) {
        RandomSolutions random = new RandomSolutions(seed);
        LocalDate on = random.day();
        assertSound(
                rulebook,
                random.hide(rulebook, random.complete(1 + seed % 4, on), (double) seed / SOLUTIONS, COMBINATIONS),
                on);
    }

    @ParameterizedTest
    @EnumSource
    void no_eid_is_offered_to_those_who_come_in_by_no_broker(Rulebook rulebook) {
        assertSound(
                rulebook,
                TuSolution.builder("s", "S")
                        .owner(Owner.VENDOR)
                        .connectingOrganisation(ConnectingOrganisation.PUBLIC_AUTHORITY)
                        .protocol(Protocol.OIOSAML_3)
                        .statutoryWork(false)
                        .pidRidUsage()
                        .useCase(UseCase.of("u", Audience.CITIZENS)
                                .logins(Login.NEMID)
                                .signing(Signing.NONE)
                                .data(DataCategory.HEALTH))
                        .useCase(UseCase.of("v", Audience.EMPLOYEES)
                                .broker(Broker.NONE)
                                .signing(Signing.NONE)
                                .data(DataCategory.HEALTH))
                        .build(),
                Engine.day(rulebook));
    }

    private static void assertSound(Rulebook rulebook, TuSolution solution, LocalDate on) {
        Classifier anew = requireNonNull(CLASSIFIERS.get(rulebook)).with(Loaded.unasked(Loaded.edition(rulebook)));
        Classification actual = anew.decide(solution, on);

        assertThat(BruteForce.verdict(solution, new ReferenceModel(rulebook, on))
                        .differences(Verdict.of(actual)))
                .as("%s", solution)
                .isEmpty();
        assertThat(Explanation.gaps(actual)).as("%s", solution).isEmpty();
        assertThat(NamedReasons.missing(actual, Loaded.catalogue(Loaded.edition(rulebook))))
                .as("%s", solution)
                .isEmpty();
        assertThat(actual.rationale()).isSortedAccordingTo(new ReadingOrder(solution));
        actual.rationale()
                .forEach(step -> assertThat(placesOfReasons(step, actual.rationale()))
                        .as("reasons of %s", step)
                        .allSatisfy(places -> assertThat(places).isSorted()));
    }

    /** Where the steps stand on which one rests: those of one conclusion about the solution, or of one rule about use cases. */
    private static Collection<List<Integer>> placesOfReasons(RationaleStep of, List<RationaleStep> rationale) {
        List<Because.Step> reasons =
                rationale.stream().map(step -> reason(step)).toList();
        Map<Object, List<Integer>> places = new HashMap<>();
        for (Because because : of.because()) {
            if (because instanceof Because.Step reason) {
                places.computeIfAbsent(
                                reason.useCase() == null ? reason.conclusion() : reason.rule(),
                                group -> new ArrayList<>())
                        .add(reasons.indexOf(reason));
            }
        }
        return places.values();
    }

    private static Because.Step reason(RationaleStep step) {
        return new Because.Step(step.rule(), step.useCase(), step.conclusion());
    }
}
