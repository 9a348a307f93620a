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
 * What the rules conclude about one use case in one completion. Within one classification, and in all that share its decisions, equal outcomes are identical, so they
 * are compared by identity.
 */
final class UseCaseOutcome {

    private final Decision decision;
    private final List<Fired> fired;

    UseCaseOutcome(Decision decision, List<Fired> fired) {
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
