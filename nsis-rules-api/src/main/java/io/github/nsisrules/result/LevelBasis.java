package io.github.nsisrules.result;

import io.github.nsisrules.stability.Stable;

/**
 * What a level rests on.
 */
@Stable
public enum LevelBasis {
    /** The example of the report for Høj fits (L3, KL p.10). */
    HIGH_CANDIDATE,
    /** Lav may be chosen, after closer assessment (L1, KL p.9, p.18). */
    LOW_PERMITTED,
    /** The starting point is Betydelig (L2, KL p.18). */
    SUBSTANTIAL_DEFAULT,
    /** A completed risk assessment (L4, KL p.6, p.9). */
    ASSESSED
}
