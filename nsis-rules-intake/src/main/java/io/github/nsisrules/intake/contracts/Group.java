package io.github.nsisrules.intake.contracts;

import io.github.nsisrules.stability.Experimental;

/** Whose a candidate may be, as far as the annexes of the report tell (KL p.15). */
@Experimental
public enum Group {
    /** No annex has a name like it: it remains when the shared ones are taken away, so it may be the municipality's own. */
    OWN,
    /** An annex has a name that is near or weak. Somebody has to look before it is taken away. */
    PERHAPS_SHARED,
    /** It stands in an annex: several municipalities use it. */
    SHARED
}
