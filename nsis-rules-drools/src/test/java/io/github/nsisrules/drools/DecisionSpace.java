package io.github.nsisrules.drools;

import io.github.nsisrules.drools.reference.Completions;
import io.github.nsisrules.drools.reference.Place;
import io.github.nsisrules.facts.Assessment;
import io.github.nsisrules.facts.AssuranceLevel;
import io.github.nsisrules.facts.Audience;
import io.github.nsisrules.facts.Fact;
import io.github.nsisrules.facts.TuSolution;
import io.github.nsisrules.facts.UseCase;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Every solution with one use case that kl-2021-03 can tell from every other, on one date. Of values that the rules treat
 * alike one stands for all; {@link AlikeValuesTest} shows that they are alike.
 */
final class DecisionSpace {

    static final LocalDate ON = LocalDate.parse("2021-06-15");

    /**
     * Audience 4 x (login subset 16 x broker 7 - the 14 subsets with an eID that NONE does not admit = 98) x
     * levelSetByBroker 2 x signing 2 x data 5 x dataSubjects 2 x assessment 5.
     */
    static final int USE_CASES = 4 * (16 * 7 - 14) * 2 * 2 * 5 * 2 * 5;

    /** Customers 2 x owner 3 x statutoryWork 2 x pidRidUsage 4. */
    static final int SOLUTIONS = 2 * 3 * 2 * 4;

    private static final Assessment FUTURE = Assessment.of(AssuranceLevel.HIGH, ON.plusDays(1));

    private static final List<Fact> OF_USE_CASE =
            List.of(Fact.LOGINS, Fact.BROKER, Fact.LEVEL_SET_BY_BROKER, Fact.SIGNING, Fact.DATA, Fact.DATA_SUBJECTS);
    private static final List<Fact> OF_SOLUTION =
            List.of(Fact.CUSTOMERS, Fact.OWNER, Fact.STATUTORY_WORK, Fact.PID_RID_USAGE);

    /** None, each level today, and one of tomorrow. */
    static List<@Nullable Assessment> assessments() {
        return Arrays.asList(
                null,
                Assessment.of(AssuranceLevel.LOW, ON),
                Assessment.of(AssuranceLevel.SUBSTANTIAL, ON),
                Assessment.of(AssuranceLevel.HIGH, ON),
                FUTURE);
    }

    /** Each use case that can be told apart, in a solution of which nothing else is known. */
    static List<TuSolution> useCases() {
        List<TuSolution> solutions = new ArrayList<>();
        for (Audience audience : Audience.values()) {
            for (Assessment assessment : assessments()) {
                solutions.add(TuSolution.builder("s", "S")
                        .useCase(UseCase.of("u", audience).assessment(assessment))
                        .build());
            }
        }
        for (Fact fact : OF_USE_CASE) {
            solutions = withEveryAnswer(solutions, new Place(fact, 0));
        }
        return solutions;
    }

    /** The solution with every combination of its own facts. */
    static List<TuSolution> solutions(TuSolution useCase) {
        List<TuSolution> solutions = List.of(useCase);
        for (Fact fact : OF_SOLUTION) {
            solutions = withEveryAnswer(solutions, new Place(fact, Place.SOLUTION));
        }
        return solutions;
    }

    private static List<TuSolution> withEveryAnswer(List<TuSolution> solutions, Place place) {
        List<TuSolution> all = new ArrayList<>();
        for (TuSolution solution : solutions) {
            for (Object answer : Completions.answers(place.fact())) {
                if (place.admits(solution, answer)) {
                    all.add(place.set(solution, answer));
                }
            }
        }
        return all;
    }

    private DecisionSpace() {}
}
