package io.github.nsisrules.drools;

import io.github.nsisrules.facts.TuSolution;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Finds the other values of some facts with which a goal is met, and of sets of values those nearest to the given ones. */
final class NearestValues {

    private final TuSolution solution;
    private final NewValues newValues;
    private final Trials trials;

    NearestValues(TuSolution solution, NewValues newValues, Trials trials) {
        this.solution = solution;
        this.newValues = newValues;
        this.trials = trials;
    }

    /**
     * All solutions with other values for these facts that meet the goal; those that change the fewest members of a set.
     *
     * @param others the solution with the facts that stay
     */
    List<TuSolution> of(List<FactAt> changed, TuSolution others) {
        List<TuSolution> solutions = new ArrayList<>();
        collect(Trials.inOrderOfTrial(changed), 0, Trials.hidden(changed, others), solutions);
        return solutions;
    }

    /** Tries the values of the facts from one on; of two solutions the nearer one first, since its first different value is nearer. */
    private void collect(List<FactAt> changed, int next, TuSolution partly, List<TuSolution> solutions) {
        if (next == changed.size()) {
            if (solutions.stream().noneMatch(near -> isNearer(near, partly, changed)) && trials.isMetBy(partly)) {
                solutions.add(partly);
            }
            return;
        }
        FactAt fact = changed.get(next);
        List<FactAt> others = changed.subList(next + 1, changed.size());
        for (Object value : newValues.nearestFirst(fact, solution)) {
            if (fact.admits(value, partly)) {
                TuSolution more = fact.setIn(partly, value);
                if (others.isEmpty() || trials.canMeet(others, more)) {
                    collect(changed, next + 1, more, solutions);
                }
            }
        }
    }

    /** Whether one solution changes fewer members of sets than the other, and is the same otherwise. */
    private boolean isNearer(TuSolution near, TuSolution far, List<FactAt> changed) {
        for (FactAt fact : changed) {
            Object one = fact.in(near);
            Object other = fact.in(far);
            boolean isNearer = NewValues.isSet(fact)
                    ? NewValues.changes(fact, solution, other).containsAll(NewValues.changes(fact, solution, one))
                    : Objects.equals(one, other);
            if (!isNearer) {
                return false;
            }
        }
        return true;
    }
}
