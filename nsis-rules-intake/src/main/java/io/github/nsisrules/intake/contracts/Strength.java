package io.github.nsisrules.intake.contracts;

import io.github.nsisrules.stability.Experimental;

/** How much a reason counts. */
@Experimental
public enum Strength {
    /** It is what it looks like. */
    STRONG,
    /** Somebody has to look. */
    WEAK
}
