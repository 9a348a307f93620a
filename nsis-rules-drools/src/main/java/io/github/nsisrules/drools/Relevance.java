package io.github.nsisrules.drools;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntBinaryOperator;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Whether an unknown fact matters: whether two completions that differ in that fact alone have different results. Belongs to one
 * classification and one thread.
 */
final class Relevance {

    /** Stands for "no use case" where all of them are meant. */
    private static final int NONE = -1;

    private final Completions completions;
    private final Map<Shift, Boolean> visibleByShift = new HashMap<>();

    Relevance(Completions completions) {
        this.completions = completions;
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
        UseCaseTable table = completions.tables().get(useCase);
        int others = completions.othersContributions(useCase);
        int points = table.space().points().size();
        for (IntBinaryOperator worldByContributions : worldsOfSolutionPoints()) {
            for (int fromOthers = 0; fromOthers < Contribution.COUNT; fromOthers++) {
                for (int point = 0; Contribution.has(others, fromOthers) && point < points; point++) {
                    int first = firstValid(table, axis, point);
                    if (first >= 0
                            && first != point
                            && differ(
                                    useCase,
                                    fromOthers,
                                    worldByContributions.applyAsInt(fromOthers, table.contribution(first)),
                                    worldByContributions.applyAsInt(fromOthers, table.contribution(point)),
                                    first,
                                    point)) {
                        return true;
                    }
                }
            }
        }
        return false;
    }

    /** The first valid point on the line along an axis through a point; -1 if the point itself is not valid. */
    private static int firstValid(UseCaseTable table, Axis<?> axis, int point) {
        if (!table.isValid(point)) {
            return -1;
        }
        int start = point - axis.indexAt(point) * axis.stride();
        return IntStream.range(0, axis.answers().size())
                .map(answer -> start + answer * axis.stride())
                .filter(table::isValid)
                .findFirst()
                .orElse(point);
    }

    /** The completions of the solution's facts, each as the worlds that it is in; those in the same worlds only once. */
    private List<IntBinaryOperator> worldsOfSolutionPoints() {
        Set<List<Integer>> rows = new LinkedHashSet<>();
        for (int point = 0; point < completions.solutionSpace().points().size(); point++) {
            int row = point;
            rows.add(IntStream.range(0, Contribution.COUNT)
                    .mapToObj(contributions -> completions.world(row, contributions))
                    .toList());
        }
        return rows.stream()
                .<IntBinaryOperator>map(row -> (fromOthers, contribution) -> row.get(fromOthers | contribution))
                .toList();
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
        return !one.context().equals(two.context())
                && visibleByShift.computeIfAbsent(
                        new Shift(except, contributions, one.context(), two.context()), this::isVisible);
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
                        && one.number() != two.number()
                        && Contribution.completes(rest, table.contribution(point), shift.contributions())) {
                    return true;
                }
            }
        }
        return false;
    }

    private int number(UseCaseTable table, int world, int point) {
        UseCaseOutcome outcome = table.outcomes(completions.worlds().get(world).context())[point];
        return outcome == null ? NONE : outcome.number();
    }

    private record Shift(int except, int contributions, Context before, Context after) {}
}
