package io.github.nsisrules.drools;

import static java.util.Comparator.comparing;

import io.github.nsisrules.drools.reference.Place;
import io.github.nsisrules.drools.reference.Rulebook;
import io.github.nsisrules.facts.Assessment;
import io.github.nsisrules.facts.AssuranceLevel;
import io.github.nsisrules.facts.Audience;
import io.github.nsisrules.facts.Fact;
import io.github.nsisrules.facts.TuSolution;
import io.github.nsisrules.facts.UseCase;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/**
 * Solutions with one use case, in every combination of answers to some facts. Of values that a rule set treats alike one
 * stands for all; {@link AlikeValuesTest} shows that they are alike.
 *
 * @param others the solution with the other facts
 * @param dimensions the facts of the use case first
 */
record DecisionSpace(TuSolution others, List<Dimension> dimensions) {

    /** A fact and its answers. */
    record Dimension(Place place, List<?> answers) {

        static Dimension of(Rulebook rulebook, Fact fact) {
            List<?> answers = switch (fact) {
                case AUDIENCE -> List.of(Audience.values());
                case ASSESSMENT -> assessments(Engine.day(rulebook));
                default -> rulebook.answers(fact);
            };
            return new Dimension(new Place(fact, fact.ofSolution() ? Place.SOLUTION : 0), answers);
        }
    }

    /** Every solution with one use case that the rule set can tell from every other, on its day. */
    static DecisionSpace whole(Rulebook rulebook) {
        return of(rulebook, nothingKnown(), Fact.values());
    }

    /** Every combination of answers to some facts, in a solution with the others. */
    static DecisionSpace of(Rulebook rulebook, TuSolution others, Fact... facts) {
        return new DecisionSpace(
                others,
                Stream.of(facts)
                        .sorted(comparing(Fact::ofSolution))
                        .map(fact -> Dimension.of(rulebook, fact))
                        .filter(dimension -> !dimension.answers().isEmpty())
                        .toList());
    }

    static TuSolution nothingKnown() {
        return TuSolution.builder("s", "S")
                .useCase(UseCase.of("u", Audience.CITIZENS))
                .build();
    }

    /** None, each level today, and one of tomorrow. */
    private static List<?> assessments(LocalDate on) {
        return Arrays.asList(
                null,
                Assessment.of(AssuranceLevel.LOW, on),
                Assessment.of(AssuranceLevel.SUBSTANTIAL, on),
                Assessment.of(AssuranceLevel.HIGH, on),
                Assessment.of(AssuranceLevel.HIGH, on.plusDays(1)));
    }

    /** The facts of which every combination of answers is taken. */
    List<Fact> facts() {
        return dimensions.stream().map(dimension -> dimension.place().fact()).toList();
    }

    /** The number of combinations, those included that are no valid input. */
    long combinations() {
        return dimensions.stream()
                .mapToLong(dimension -> dimension.answers().size())
                .reduce(1, Math::multiplyExact);
    }

    /** All solutions, in parallel: use case by use case. */
    Stream<TuSolution> points() {
        return multiplied(others, dimensions(false)).parallelStream()
                .flatMap(useCase -> multiplied(useCase, dimensions(true)).stream());
    }

    private List<Dimension> dimensions(boolean ofSolution) {
        return dimensions.stream()
                .filter(dimension -> dimension.place().fact().ofSolution() == ofSolution)
                .toList();
    }

    private static List<TuSolution> multiplied(TuSolution others, List<Dimension> dimensions) {
        List<TuSolution> points = List.of(others);
        for (Dimension dimension : dimensions) {
            List<TuSolution> more = new ArrayList<>();
            for (TuSolution point : points) {
                for (Object answer : dimension.answers()) {
                    if (dimension.place().admits(point, answer)) {
                        more.add(dimension.place().set(point, answer));
                    }
                }
            }
            points = more;
        }
        return points;
    }

    /**
     * Points all over the space, one after the other, without those that are no valid input: so many combinations are tried,
     * neighbours in the stream being far apart. The stride is prime, so that none comes twice.
     */
    Stream<TuSolution> spread(long count) {
        BigInteger goldenSection = BigDecimal.valueOf(combinations())
                .multiply(BigDecimal.valueOf(0.618))
                .toBigInteger();
        long stride = goldenSection.nextProbablePrime().longValueExact();
        return LongStream.range(0, Math.min(count, combinations()))
                .mapToObj(i -> at(Math.multiplyExact(i, stride) % combinations()))
                .flatMap(Optional::stream);
    }

    private Optional<TuSolution> at(long combination) {
        TuSolution point = others;
        long rest = combination;
        for (Dimension dimension : dimensions) {
            int answers = dimension.answers().size();
            Object answer = dimension.answers().get((int) (rest % answers));
            rest /= answers;
            if (!dimension.place().admits(point, answer)) {
                return Optional.empty();
            }
            point = dimension.place().set(point, answer);
        }
        return Optional.of(point);
    }
}
