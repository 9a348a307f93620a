package io.github.nsisrules.result;

import io.github.nsisrules.stability.Stable;

/**
 * Who decides the level of a use case.
 */
@Stable
public enum DecidedBy {
    /** The public authority that owns the solution (KL p.13). */
    OWNING_AUTHORITY,
    /** KOMBIT, for the Context Handler (KL p.4, p.6). */
    KOMBIT,
    /** STIL, for Unilogin (KL p.4, p.6). */
    STIL,
    /** The municipality (KL p.6, p.9). */
    MUNICIPALITY
}
