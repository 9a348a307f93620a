package io.github.nsisrules.drools;

import io.github.nsisrules.drools.reference.Completions;
import io.github.nsisrules.drools.reference.Place;
import io.github.nsisrules.drools.reference.Rulebook;
import io.github.nsisrules.facts.Assessment;
import io.github.nsisrules.facts.AssuranceLevel;
import io.github.nsisrules.facts.Audience;
import io.github.nsisrules.facts.Broker;
import io.github.nsisrules.facts.ConnectingOrganisation;
import io.github.nsisrules.facts.Customers;
import io.github.nsisrules.facts.DataCategory;
import io.github.nsisrules.facts.DataSubjects;
import io.github.nsisrules.facts.Fact;
import io.github.nsisrules.facts.Login;
import io.github.nsisrules.facts.Owner;
import io.github.nsisrules.facts.PidRidUsage;
import io.github.nsisrules.facts.Protocol;
import io.github.nsisrules.facts.Signing;
import io.github.nsisrules.facts.TuSolution;
import io.github.nsisrules.facts.UseCase;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Solutions made at random out of all valid input; the same seed makes the same solutions. */
final class RandomSolutions {

    /** Days in, at the edges of, and around the windows of the rule sets, and outside the periods of each. */
    private static final List<String> DAYS = List.of(
            "2020-02-29",
            "2021-03-01",
            "2021-07-31",
            "2021-08-01",
            "2021-08-10",
            "2021-08-11",
            "2021-12-30",
            "2021-12-31",
            "2022-01-01",
            "2022-01-10",
            "2022-01-11",
            "2023-10-30",
            "2023-10-31",
            "2023-11-01",
            "2024-02-29");

    private final Random random;

    RandomSolutions(Random random) {
        this.random = random;
    }

    RandomSolutions(long seed) {
        this(new Random(seed));
    }

    static List<LocalDate> days() {
        return DAYS.stream().map(LocalDate::parse).toList();
    }

    LocalDate day() {
        return oneOf(days());
    }

    /** A solution of which every fact is known, those included that a rule set does not read. */
    TuSolution complete(int useCases, LocalDate on) {
        TuSolution.Builder builder = TuSolution.builder("s", "S");
        for (int i = 0; i < useCases; i++) {
            builder.useCase(UseCase.of("u" + i, oneOf(Audience.values())));
        }
        TuSolution solution = builder.build();
        for (Place place : Place.of(solution)) {
            solution = place.set(solution, validValue(solution, place, on));
        }
        return solution;
    }

    /** The solution with random facts made unknown, each with the given chance, up to a number of combinations of answers. */
    TuSolution hide(Rulebook rulebook, TuSolution solution, double chance, int combinations) {
        List<Place> places = new ArrayList<>(Place.of(solution));
        Collections.shuffle(places, random);
        for (Place place : places) {
            boolean canBeUnknown = place.fact() != Fact.AUDIENCE && place.fact() != Fact.ASSESSMENT;
            if (canBeUnknown && random.nextDouble() < chance) {
                TuSolution less = place.set(solution, null);
                solution = new Completions(rulebook, less).combinations() <= combinations ? less : solution;
            }
        }
        return solution;
    }

    /**
     * The solution with random facts made unknown, each with the given chance. Where much is unknown nemlogin3-2023-11 takes
     * its time, so that there nine solutions out of ten stop at a number of combinations of answers.
     */
    TuSolution hide(Rulebook rulebook, TuSolution solution, double chance) {
        boolean bounded = rulebook == Rulebook.NEMLOGIN3_2023_11 && random.nextInt(10) > 0;
        return hide(rulebook, solution, chance, bounded ? 50_000 : Integer.MAX_VALUE);
    }

    /** A solution of up to three use cases of which some facts are unknown. */
    TuSolution partlyKnown(Rulebook rulebook) {
        TuSolution complete = complete(1 + random.nextInt(3), Engine.day(rulebook));
        return hide(rulebook, complete, random.nextDouble());
    }

    /** A value, known unless it is an assessment, that is valid beside the other facts of the solution. */
    @Nullable
    Object validValue(TuSolution solution, Place place, LocalDate on) {
        Object value = value(place.fact(), on);
        while (!place.admits(solution, value)) {
            value = value(place.fact(), on);
        }
        return value;
    }

    private @Nullable Object value(Fact fact, LocalDate on) {
        return switch (fact) {
            case CUSTOMERS -> oneOf(Customers.values());
            case OWNER -> oneOf(Owner.values());
            case STATUTORY_WORK, AUTHORITY_TASK, PUBLIC_BODY, LEVEL_SET_BY_BROKER -> random.nextBoolean();
            case CONNECTING_ORGANISATION -> oneOf(ConnectingOrganisation.values());
            case PROTOCOL -> oneOf(Protocol.values());
            case PID_RID_USAGE -> someOf(PidRidUsage.class, 0.3);
            case AUDIENCE -> oneOf(Audience.values());
            case LOGINS -> someOf(Login.class, 0.3);
            case BROKER -> oneOf(Broker.values());
            case SIGNING -> oneOf(Signing.values());
            case DATA -> someOf(DataCategory.class, random.nextBoolean() ? 0.03 : 0.15);
            case DATA_SUBJECTS -> oneOf(DataSubjects.values());
            case ASSESSMENT ->
                random.nextInt(3) > 0
                        ? null
                        : Assessment.of(oneOf(AssuranceLevel.values()), on.plusDays(random.nextInt(3) - 1L));
        };
    }

    @SafeVarargs
    private <T> T oneOf(T... values) {
        return values[random.nextInt(values.length)];
    }

    private <T> T oneOf(List<T> values) {
        return values.get(random.nextInt(values.size()));
    }

    private <E extends Enum<E>> Set<E> someOf(Class<E> type, double chance) {
        Set<E> some = EnumSet.allOf(type);
        some.removeIf(value -> random.nextDouble() >= chance);
        return some;
    }
}
