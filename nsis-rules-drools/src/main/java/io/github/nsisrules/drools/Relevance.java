package io.github.nsisrules.drools;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Whether an unknown fact matters: whether two completions that differ in that fact alone have different results. Belongs to one
 * classification and one thread.
 */
final class Relevance {

    /** Stands for "no use case" where all of them are meant, and for "no point yet". */
    private static final int NONE = -1;

    private final Completions completions;
    private final DecisionNumbers numbers;
    private final Map<Shift, Boolean> visibleByShift = new HashMap<>();

    Relevance(Completions completions, DecisionNumbers numbers) {
        this.completions = completions;
        this.numbers = numbers;
    }

    /** Whether an unknown fact of the solution matters. */
    boolean matters(Axis<?> axis) {
        int points = completions.solutionSpace().points().size();
        for (int point = 0; point < points; point++) {
            int first = point - axis.indexAt(point) * axis.stride();
            for (int contributions = 0; point != first && contributions < Contribution.COUNT; contributions++) {
                if (Contribution.has(completions.reachable(), contributions)
                        && differ(
                                NONE,
                                contributions,
                                completions.world(first, contributions),
                                completions.world(point, contributions))) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Whether an unknown fact of a use case matters. */
    boolean matters(int useCase, Axis<?> axis) {
        int points = completions.tables().get(useCase).space().points().size();
        for (int[] worlds : worldsOfSolutionPoints()) {
            for (int fromOthers = 0; fromOthers < Contribution.COUNT; fromOthers++) {
                if (Contribution.has(completions.othersContributions(useCase), fromOthers)) {
                    for (int start = 0; start < points; start++) {
                        if (axis.indexAt(start) == 0 && mattersOnLine(useCase, axis, worlds, fromOthers, start)) {
                            return true;
                        }
                    }
                }
            }
        }
        return false;
    }

    /** Whether the points that differ from one another in one fact alone have different results. */
    private boolean mattersOnLine(int useCase, Axis<?> axis, int[] worlds, int fromOthers, int start) {
        UseCaseTable table = completions.tables().get(useCase);
        int end = start + axis.answers().size() * axis.stride();
        int first = NONE;
        for (int point = start; point < end; point += axis.stride()) {
            if (table.isValid(point)) {
                if (first == NONE) {
                    first = point;
                } else if (differ(
                        useCase,
                        fromOthers,
                        worlds[fromOthers | table.contribution(first)],
                        worlds[fromOthers | table.contribution(point)],
                        first,
                        point)) {
                    return true;
                }
            }
        }
        return false;
    }

    /**
     * The completions of the solution's facts, each as the worlds that it is in; those in the same scenes only once. That is
     * enough, since what is decided about the solution changes with what use cases contribute in all of them or in none.
     */
    private List<int[]> worldsOfSolutionPoints() {
        Map<List<Integer>, int[]> worldsByScenes = new LinkedHashMap<>();
        for (int point = 0; point < completions.solutionSpace().points().size(); point++) {
            int[] worlds = new int[Contribution.COUNT];
            List<Integer> scenes = new ArrayList<>(Contribution.COUNT);
            for (int contributions = 0; contributions < worlds.length; contributions++) {
                worlds[contributions] = completions.world(point, contributions);
                scenes.add(worlds[contributions] < 0 ? NONE : completions.sceneOf(worlds[contributions]));
            }
            worldsByScenes.putIfAbsent(scenes, worlds);
        }
        return List.copyOf(worldsByScenes.values());
    }

    private boolean differ(int useCase, int fromOthers, int world, int other, int point, int otherPoint) {
        UseCaseTable table = completions.tables().get(useCase);
        return number(table, world, point) != number(table, other, otherPoint)
                || differ(useCase, fromOthers, world, other);
    }

    /** Whether two worlds have different results beside those of one use case. */
    private boolean differ(int except, int contributions, int world, int other) {
        if (world == other) {
            return false;
        }
        World one = completions.worlds().get(world);
        World two = completions.worlds().get(other);
        if (!one.outcome().decision().equals(two.outcome().decision())) {
            return true;
        }
        return !one.scene().context().equals(two.scene().context())
                && visibleByShift.computeIfAbsent(
                        new Shift(
                                except,
                                contributions,
                                one.scene().context(),
                                two.scene().context()),
                        this::isVisible);
    }

    /** Whether some use case that contributes its part is decided otherwise in another context. */
    private boolean isVisible(Shift shift) {
        for (int u = 0; u < completions.tables().size(); u++) {
            if (u == shift.except()) {
                continue;
            }
            UseCaseTable table = completions.tables().get(u);
            int rest = completions.contributionsWithout(u, shift.except() == NONE ? u : shift.except());
            @Nullable UseCaseOutcome[] before = table.outcomes(shift.before());
            @Nullable UseCaseOutcome[] after = table.outcomes(shift.after());
            for (int point = 0; point < before.length; point++) {
                UseCaseOutcome one = before[point];
                UseCaseOutcome two = after[point];
                if (one != null
                        && two != null
                        && numbers.of(one) != numbers.of(two)
                        && Contribution.completes(rest, table.contribution(point), shift.contributions())) {
                    return true;
                }
            }
        }
        return false;
    }

    private int number(UseCaseTable table, int world, int point) {
        UseCaseOutcome outcome =
                table.outcomes(completions.worlds().get(world).scene().context())[point];
        return outcome == null ? NONE : numbers.of(outcome);
    }

    private record Shift(int except, int contributions, Context before, Context after) {}
}
