package io.github.nsisrules.result;

/**
 * How serious a finding is, most serious first.
 */
public enum Severity {
    /** Something goes wrong if nobody acts. */
    WARNING,
    /** Something to know. */
    NOTE
}
