package io.github.nsisrules.result;

import io.github.nsisrules.stability.Stable;

/**
 * Whether a conclusion holds whatever the unknown facts turn out to be.
 */
@Stable
public enum Status {
    /** Holds in every completion of the unknown facts. */
    CERTAIN,
    /** Holds in some completions only. */
    POSSIBLE
}
