package io.github.nsisrules.intake.contracts;

/** How much a reason counts. */
public enum Strength {
    /** It is what it looks like. */
    STRONG,
    /** Somebody has to look. */
    WEAK
}
