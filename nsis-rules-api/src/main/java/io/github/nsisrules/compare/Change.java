package io.github.nsisrules.compare;

/** What happens to a task or finding. */
public enum Change {
    /** Only the answer compared from has it. */
    VANISHES,
    /** Only the answer compared to has it. */
    APPEARS,
    /** Both have it, and it is not the same. */
    CHANGES
}
