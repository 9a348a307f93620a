package io.github.nsisrules.drools.conclusion;

import io.github.nsisrules.result.DueWindow;
import io.github.nsisrules.result.Necessity;
import io.github.nsisrules.result.Party;
import org.jspecify.annotations.Nullable;

/**
 * There is a task.
 *
 * @param task the task's id
 * @param due when it is due; {@code null} if no source names a date
 */
public record CallsFor(
        String rule,
        String task,
        Necessity necessity,
        Party party,
        Work work,
        @Nullable DueWindow due) implements Concluded {
    /** Whether there is something to do that is the supplier's work too, so that the vendor must be spoken with. */
    public boolean isSupplierWork() {
        return party == Party.MUNICIPALITY_WITH_SUPPLIER
                && (necessity == Necessity.REQUIRED || necessity == Necessity.RECOMMENDED);
    }
}
