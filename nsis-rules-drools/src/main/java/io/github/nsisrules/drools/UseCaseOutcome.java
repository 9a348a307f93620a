package io.github.nsisrules.drools;

import io.github.nsisrules.drools.conclusion.CallsFor;
import io.github.nsisrules.drools.conclusion.Finds;
import io.github.nsisrules.facts.AssuranceLevel;
import io.github.nsisrules.result.DecidedBy;
import io.github.nsisrules.result.LevelBasis;
import io.github.nsisrules.result.Obligation;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the rules conclude about one use case in one completion.
 *
 * @param number the same for equal decisions of one classification, different for different ones
 * @param decision the result
 * @param fired the argument
 */
record UseCaseOutcome(int number, Decision decision, List<Fired> fired) {

    /** What counts as the result of a use case. */
    record Decision(
            Obligation obligation,
            @Nullable DecidedBy decidedBy,
            @Nullable AssuranceLevel indicated,
            @Nullable AssuranceLevel level,
            @Nullable LevelBasis basis,
            boolean provisional,
            List<CallsFor> tasks,
            List<Finds> findings) {}
}
