package io.github.nsisrules.compare;

import io.github.nsisrules.stability.Experimental;

/** What happens to a task or finding. */
@Experimental
public enum Change {
    /** Only the answer compared from has it. */
    VANISHES,
    /** Only the answer compared to has it. */
    APPEARS,
    /** Both have it, and it is not the same. */
    CHANGES
}
