package io.github.nsisrules.drools;

import io.github.nsisrules.drools.UseCaseDecisions.LevelPart;
import io.github.nsisrules.drools.UseCaseDecisions.RoadPart;
import io.github.nsisrules.result.Obligation;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * All that the rules can conclude about a use case: an outcome for every completion in every context. Use cases of which the
 * same is known share one table.
 */
final class UseCaseTable {

    private final UseCaseSpace space;
    private final UseCaseDecisions decisions;
    private final int[] contributions;
    private final int possibleContributions;
    private final Map<Context, UseCaseOutcome[]> outcomesByContext = new HashMap<>();
    private final Map<Context, List<Letter>> lettersByContext = new HashMap<>();

    UseCaseTable(UseCaseSpace space, UseCaseDecisions decisions) {
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
    record Letter(UseCaseOutcome outcome, int contribution) {}

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
        return outcomesByContext.computeIfAbsent(context, key -> {
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
                        road = decisions.road(key, facts);
                        roads[space.roadPoint(point)] = road;
                    }
                    @Nullable
                    LevelPart[] levels = levelsByObligation.computeIfAbsent(
                            road.obligation(), obligation -> new LevelPart[space.levelPoints()]);
                    LevelPart level = levels[space.levelPoint(point)];
                    if (level == null) {
                        level = decisions.level(key.type(), road.obligation(), facts);
                        levels[space.levelPoint(point)] = level;
                    }
                    @Nullable
                    UseCaseOutcome[] joined =
                            outcomesByLevel.computeIfAbsent(level, it -> new UseCaseOutcome[space.pointsBesideLevel()]);
                    UseCaseOutcome outcome = joined[space.pointBesideLevel(point)];
                    if (outcome == null) {
                        outcome = decisions.join(key, road, level, facts);
                        joined[space.pointBesideLevel(point)] = outcome;
                    }
                    outcomes[point] = outcome;
                }
            }
            return outcomes;
        });
    }

    /** The different outcomes in a context, each with every contribution that it can come with. */
    List<Letter> letters(Context context) {
        return lettersByContext.computeIfAbsent(context, key -> {
            Set<Letter> letters = new LinkedHashSet<>();
            @Nullable UseCaseOutcome[] outcomes = outcomes(key);
            for (int point = 0; point < outcomes.length; point++) {
                UseCaseOutcome outcome = outcomes[point];
                if (outcome != null) {
                    letters.add(new Letter(outcome, contributions[point]));
                }
            }
            return List.copyOf(letters);
        });
    }
}
