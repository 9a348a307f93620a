package io.github.nsisrules.drools;

import io.github.nsisrules.drools.conclusion.CallsFor;
import io.github.nsisrules.drools.conclusion.Finds;
import io.github.nsisrules.result.SolutionType;
import java.util.List;

/**
 * What the rules conclude about a solution as a whole in one completion. Within one classification, and in all that share its decisions, equal outcomes are identical,
 * so they are compared by identity.
 */
final class SolutionOutcome {

    private final Decision decision;
    private final List<Fired> fired;

    SolutionOutcome(Decision decision, List<Fired> fired) {
        this.decision = decision;
        this.fired = List.copyOf(fired);
    }

    /** The result. */
    Decision decision() {
        return decision;
    }

    /** The argument. */
    List<Fired> fired() {
        return fired;
    }

    /** What counts as the result of a solution as a whole. */
    record Decision(SolutionType type, boolean tuSolution, List<CallsFor> tasks, List<Finds> findings) {}
}
