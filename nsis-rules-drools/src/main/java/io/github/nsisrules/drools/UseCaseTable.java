package io.github.nsisrules.drools;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/**
 * All that the rules can conclude about a use case: an outcome for every completion in every context. Use cases of which the
 * same is known share one table. Safe for use by many threads if its decisions are.
 */
final class UseCaseTable {

    /** A reference, in each context; and what a group and a point take beside. */
    private static final int BYTES_OF_OUTCOME = 4;

    private static final int BYTES_OF_GROUP = 4;
    private static final int BYTES_OF_POINT = 4;

    private final UseCaseSpace space;
    private final UseCaseDecisions decisions;
    private final int[] contributionByRoad;
    private final int possibleContributions;
    private final AtomicInteger bytes;
    private final Map<List<Context>, AlikePoints> alikeByContexts = new ConcurrentHashMap<>();

    UseCaseTable(UseCaseSpace space, UseCaseDecisions decisions) {
        this(space, decisions, new AtomicInteger());
    }

    /** @param bytes counts roughly what all tables take that are remembered together */
    UseCaseTable(UseCaseSpace space, UseCaseDecisions decisions, AtomicInteger bytes) {
        this.bytes = bytes;
        this.space = space;
        this.decisions = decisions;
        this.contributionByRoad = new int[space.roadPoints()];
        int possible = 0;
        for (int road = 0; road < contributionByRoad.length; road++) {
            if (isValid(road)) {
                contributionByRoad[road] = decisions.contribution(space.points().get(road));
                possible |= Contribution.only(contributionByRoad[road]);
            }
        }
        this.possibleContributions = possible;
    }

    UseCaseSpace space() {
        return space;
    }

    boolean isValid(int point) {
        return space.points().get(point).isValid();
    }

    int contribution(int point) {
        return contributionByRoad[space.roadPoint(point)];
    }

    /** The set of what completions of this use case contribute. */
    int possibleContributions() {
        return possibleContributions;
    }

    /** The points in groups that have one outcome in each of some contexts. */
    AlikePoints alike(List<Context> contexts) {
        AlikePoints known = alikeByContexts.get(contexts);
        if (known == null) {
            known = space.points().size() == 1 && isValid(0)
                    ? onePoint(contexts)
                    : new Partition(space, decisions, contexts).points();
            if (alikeByContexts.putIfAbsent(contexts, known) == null) {
                bytes.addAndGet(BYTES_OF_POINT * space.points().size()
                        + known.count() * (BYTES_OF_GROUP + BYTES_OF_OUTCOME * contexts.size()));
            }
        }
        return known;
    }

    /** All is known of the use case: there is nothing to put in groups. */
    private AlikePoints onePoint(List<Context> contexts) {
        UseCaseOutcome[][] outcomes = new UseCaseOutcome[contexts.size()][1];
        for (int c = 0; c < outcomes.length; c++) {
            outcomes[c][0] = decisions.decide(contexts.get(c), space.points().get(0));
        }
        return new AlikePoints(new int[1], new int[] {contribution(0)}, outcomes, decisions);
    }

    /** The outcome of each valid point of the space; {@code null} at the others. */
    @Nullable
    UseCaseOutcome[] outcomes(Context context) {
        AlikePoints alike = alike(List.of(context));
        @Nullable UseCaseOutcome[] outcomes = new UseCaseOutcome[space.points().size()];
        for (int point = 0; point < outcomes.length; point++) {
            int group = alike.groupOf(point);
            outcomes[point] = group == Groups.NONE ? null : alike.outcomes(0)[group];
        }
        return outcomes;
    }
}
