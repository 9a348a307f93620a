package io.github.nsisrules.drools;

import io.github.nsisrules.drools.conclusion.CallsFor;
import io.github.nsisrules.drools.conclusion.Finds;
import io.github.nsisrules.result.SolutionType;
import java.util.List;

/**
 * What the rules conclude about a solution as a whole in one completion.
 *
 * @param decision the result
 * @param fired the argument
 */
record SolutionOutcome(Decision decision, List<Fired> fired) {

    /** What counts as the result of a solution as a whole. */
    record Decision(SolutionType type, boolean tuSolution, List<CallsFor> tasks, List<Finds> findings) {}
}
