package io.github.nsisrules.result;

import io.github.nsisrules.stability.Stable;

/**
 * Whether a level must be decided for a use case (rules O1-O6).
 */
@Stable
public enum Obligation {
    /** Somebody else decides the level: see {@link DecidedBy}. */
    DECIDED_ELSEWHERE,
    /** The municipality must decide the level (KL p.6, p.9). */
    REQUIRED,
    /** The municipality may choose to (KL p.4). */
    VOLUNTARY,
    /** No source says what applies. */
    NOT_COVERED
}
