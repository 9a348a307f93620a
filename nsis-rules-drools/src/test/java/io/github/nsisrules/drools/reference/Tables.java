package io.github.nsisrules.drools.reference;

import io.github.nsisrules.facts.TuSolution;
import java.time.LocalDate;
import java.util.List;

/**
 * Section 6 of the rulebook as one rule set has it, row by row.
 *
 * @param conditions makes what the rows ask
 * @param <R> where the conditions are
 */
record Tables<R extends SharedRules>(Conditions<R> conditions, List<TaskRule<R>> tasks, List<FindingRule<R>> findings) {

    /** The conditions for one complete solution on one date, without the rule that is to be taken away. */
    interface Conditions<R> {
        R of(TuSolution solution, LocalDate on, String without);
    }
}
