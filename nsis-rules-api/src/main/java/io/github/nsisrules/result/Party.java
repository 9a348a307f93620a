package io.github.nsisrules.result;

import io.github.nsisrules.stability.Stable;

/**
 * Who answers for a task.
 */
@Stable
public enum Party {
    /** The municipality. */
    MUNICIPALITY,
    /** The municipality answers for it, the work is the supplier's too (KL p.15). */
    MUNICIPALITY_WITH_SUPPLIER,
    /** Digitaliseringsstyrelsen. */
    DIGST,
    /** The organisation that connects the solution to NemLog-in. */
    CONNECTING_ORGANISATION
}
