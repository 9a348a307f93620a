package io.github.nsisrules.drools;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Whether an unknown fact matters: whether two completions that differ in that fact alone have different results. Belongs to one
 * classification and one thread.
 */
final class Relevance {

    /** Stands for "no use case" where all of them are meant, and for "no world". */
    private static final int NONE = -1;

    private final Completions completions;
    private final int[] decisionByWorld;
    private final List<int[]> worldsOfSolutionPoints;
    private final Map<Shift, Boolean> visibleByShift = new HashMap<>();

    Relevance(Completions completions) {
        this.completions = completions;
        this.decisionByWorld = completions.decisionsOfWorlds();
        this.worldsOfSolutionPoints = worldsOfSolutionPoints();
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
        AlikePoints points = completions.alike(useCase);
        List<int[]> pairs =
                pairs(points, axis, completions.tables().get(useCase).space());
        for (int[] worlds : worldsOfSolutionPoints) {
            for (int fromOthers = 0; fromOthers < Contribution.COUNT; fromOthers++) {
                if (Contribution.has(completions.othersContributions(useCase), fromOthers)) {
                    for (int[] pair : pairs) {
                        if (differ(
                                useCase,
                                fromOthers,
                                worlds[fromOthers | points.contribution(pair[0])],
                                worlds[fromOthers | points.contribution(pair[1])],
                                pair)) {
                            return true;
                        }
                    }
                }
            }
        }
        return false;
    }

    /** The different pairs of groups that completions are in which differ in one fact alone. */
    private static List<int[]> pairs(AlikePoints points, Axis<?> axis, UseCaseSpace space) {
        List<int[]> pairs = new ArrayList<>();
        BitSet seen = new BitSet();
        for (int start = 0; start < space.points().size(); start++) {
            int first = NONE;
            for (int answer = 0;
                    axis.indexAt(start) == 0 && answer < axis.answers().size();
                    answer++) {
                int group = points.groupOf(start + answer * axis.stride());
                if (first == NONE) {
                    first = group;
                } else if (group != Groups.NONE && group != first && !seen.get(first * points.count() + group)) {
                    seen.set(first * points.count() + group);
                    pairs.add(new int[] {first, group});
                }
            }
        }
        return pairs;
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

    private boolean differ(int useCase, int fromOthers, int world, int other, int[] groups) {
        AlikePoints.Decisions decisions = completions.alike(useCase).decisions();
        return decisions.in(context(world))[groups[0]] != decisions.in(context(other))[groups[1]]
                || differ(useCase, fromOthers, world, other);
    }

    /** Whether two worlds have different results beside those of one use case. */
    private boolean differ(int except, int contributions, int world, int other) {
        if (world == other) {
            return false;
        }
        if (decisionByWorld[world] != decisionByWorld[other]) {
            return true;
        }
        Shift shift = new Shift(except, contributions, context(world), context(other));
        Boolean visible = visibleByShift.get(shift);
        if (visible == null) {
            visible = isVisible(shift);
            visibleByShift.put(shift, visible);
        }
        return visible;
    }

    private int context(int world) {
        return completions.contextOf(completions.sceneOf(world));
    }

    /** Whether some use case that contributes its part is decided otherwise in another context. */
    private boolean isVisible(Shift shift) {
        for (int u = 0; u < completions.tables().size(); u++) {
            if (u != shift.except()) {
                AlikePoints points = completions.alike(u);
                int rest = completions.contributionsWithout(u, shift.except() == NONE ? u : shift.except());
                int[] before = points.decisions().in(shift.before());
                int[] after = points.decisions().in(shift.after());
                for (int group = 0; group < before.length; group++) {
                    if (before[group] != after[group]
                            && Contribution.completes(rest, points.contribution(group), shift.contributions())) {
                        return true;
                    }
                }
            }
        }
        return false;
    }

    /** From one context to another, by their indexes. */
    private record Shift(int except, int contributions, int before, int after) {}
}
