package io.github.nsisrules.result;

/**
 * How necessary a task is, strongest first.
 */
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
