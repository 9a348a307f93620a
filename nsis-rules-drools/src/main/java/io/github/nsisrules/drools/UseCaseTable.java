package io.github.nsisrules.drools;

import io.github.nsisrules.drools.UseCaseDecisions.LevelPart;
import io.github.nsisrules.drools.UseCaseDecisions.RoadPart;
import io.github.nsisrules.result.Obligation;
import java.util.EnumMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/**
 * All that the rules can conclude about a use case: an outcome for every completion in every context. Use cases of which the
 * same is known share one table. Safe for use by many threads if its decisions are.
 */
final class UseCaseTable {

    /** A reference. */
    private static final int BYTES_OF_OUTCOME = 4;

    private final UseCaseSpace space;
    private final UseCaseDecisions decisions;
    private final int[] contributions;
    private final int possibleContributions;
    private final AtomicInteger bytes;
    private final Map<Context, @Nullable UseCaseOutcome[]> outcomesByContext = new ConcurrentHashMap<>();
    private final Map<Context, List<Letter>> lettersByContext = new ConcurrentHashMap<>();

    UseCaseTable(UseCaseSpace space, UseCaseDecisions decisions) {
        this(space, decisions, new AtomicInteger());
    }

    /** @param bytes counts roughly what all tables take that are remembered together */
    UseCaseTable(UseCaseSpace space, UseCaseDecisions decisions, AtomicInteger bytes) {
        this.bytes = bytes;
        this.space = space;
        this.decisions = decisions;
        this.contributions = new int[space.points().size()];
        int possible = 0;
        for (int point = 0; point < contributions.length; point++) {
            if (isValid(point)) {
                contributions[point] = decisions.contribution(space.points().get(point));
                possible |= Contribution.only(contributions[point]);
            }
        }
        this.possibleContributions = possible;
    }

    /** An outcome of the use case, with what it contributes to the solution in a completion that has this outcome. */
    record Letter(UseCaseOutcome outcome, int contribution) {

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Letter letter && outcome == letter.outcome && contribution == letter.contribution;
        }

        @Override
        public int hashCode() {
            return 31 * System.identityHashCode(outcome) + contribution;
        }
    }

    UseCaseSpace space() {
        return space;
    }

    boolean isValid(int point) {
        return space.points().get(point).isValid();
    }

    int contribution(int point) {
        return contributions[point];
    }

    /** The set of what completions of this use case contribute. */
    int possibleContributions() {
        return possibleContributions;
    }

    /** The outcome of each valid point of the space; {@code null} at the others. */
    @Nullable
    UseCaseOutcome[] outcomes(Context context) {
        @Nullable UseCaseOutcome[] known = outcomesByContext.get(context);
        if (known == null) {
            known = decide(context);
            outcomesByContext.put(context, known);
            bytes.addAndGet(BYTES_OF_OUTCOME * known.length);
        }
        return known;
    }

    private @Nullable UseCaseOutcome[] decide(Context context) {
        @Nullable UseCaseOutcome[] outcomes = new UseCaseOutcome[contributions.length];
        @Nullable RoadPart[] roads = new RoadPart[space.roadPoints()];
        Map<Obligation, @Nullable LevelPart[]> levelsByObligation = new EnumMap<>(Obligation.class);
        // Data and data subjects are read by the levels only, and most of them come to the same level.
        IdentityHashMap<LevelPart, @Nullable UseCaseOutcome[]> outcomesByLevel = new IdentityHashMap<>();
        for (int point = 0; point < outcomes.length; point++) {
            if (isValid(point)) {
                UseCaseFacts facts = space.points().get(point);
                RoadPart road = roads[space.roadPoint(point)];
                if (road == null) {
                    road = decisions.road(context, facts);
                    roads[space.roadPoint(point)] = road;
                }
                @Nullable LevelPart[] levels = levelsByObligation.get(road.obligation());
                if (levels == null) {
                    levels = new LevelPart[space.levelPoints()];
                    levelsByObligation.put(road.obligation(), levels);
                }
                LevelPart level = levels[space.levelPoint(point)];
                if (level == null) {
                    level = decisions.level(context.type(), road.obligation(), facts);
                    levels[space.levelPoint(point)] = level;
                }
                @Nullable UseCaseOutcome[] joined = outcomesByLevel.get(level);
                if (joined == null) {
                    joined = new UseCaseOutcome[space.pointsBesideLevel()];
                    outcomesByLevel.put(level, joined);
                }
                UseCaseOutcome outcome = joined[space.pointBesideLevel(point)];
                if (outcome == null) {
                    outcome = decisions.join(context, road, level, facts);
                    joined[space.pointBesideLevel(point)] = outcome;
                }
                outcomes[point] = outcome;
            }
        }
        return outcomes;
    }

    /** The different outcomes in a context, each with every contribution that it can come with. */
    List<Letter> letters(Context context) {
        List<Letter> known = lettersByContext.get(context);
        if (known == null) {
            known = lettersOf(outcomes(context));
            lettersByContext.put(context, known);
        }
        return known;
    }

    private List<Letter> lettersOf(@Nullable UseCaseOutcome[] outcomes) {
        Set<Letter> letters = new LinkedHashSet<>();
        for (int point = 0; point < outcomes.length; point++) {
            UseCaseOutcome outcome = outcomes[point];
            if (outcome != null) {
                letters.add(new Letter(outcome, contributions[point]));
            }
        }
        return List.copyOf(letters);
    }
}
