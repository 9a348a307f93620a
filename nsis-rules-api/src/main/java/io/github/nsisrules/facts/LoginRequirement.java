package io.github.nsisrules.facts;

import io.github.nsisrules.stability.Stable;

/**
 * What a level asks of a login (KL p.9-10).
 */
@Stable
public enum LoginRequirement {
    /** One factor, for example user name and password. */
    ONE_FACTOR,
    /** Two factors of different kinds. */
    TWO_FACTORS,
    /** Two factors, protected against duplication and tampering. */
    TWO_FACTORS_PROTECTED
}
