package io.github.nsisrules.result;

/**
 * Whether a conclusion holds whatever the unknown facts turn out to be.
 */
public enum Status {
    /** Holds in every completion of the unknown facts. */
    CERTAIN,
    /** Holds in some completions only. */
    POSSIBLE
}
