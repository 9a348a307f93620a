package io.github.nsisrules.facts;

import io.github.nsisrules.stability.Stable;

/**
 * Whose data one user can reach. The report gives no number for "very many": the municipality judges.
 */
@Stable
public enum DataSubjects {
    /** Only data about the user. */
    ONLY_THE_USER,
    /** Data about some other persons. */
    SOME,
    /** Data about very many persons (KL p.10). */
    VERY_MANY
}
