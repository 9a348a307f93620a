package io.github.nsisrules.result;

import io.github.nsisrules.stability.Stable;

/**
 * How necessary a task is, strongest first.
 */
@Stable
public enum Necessity {
    /** Must be done. */
    REQUIRED,
    /** Should be done. */
    RECOMMENDED,
    /** May be done. */
    OPTIONAL,
    /** Nothing to do but to know of it. */
    INFORMATION
}
