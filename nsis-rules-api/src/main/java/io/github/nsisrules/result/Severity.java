package io.github.nsisrules.result;

import io.github.nsisrules.stability.Stable;

/**
 * How serious a finding is, most serious first.
 */
@Stable
public enum Severity {
    /** Something goes wrong if nobody acts. */
    WARNING,
    /** Something to know. */
    NOTE
}
