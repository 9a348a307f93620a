package io.github.nsisrules.facts;

import io.github.nsisrules.stability.Stable;

/**
 * Who uses the IT system besides the municipality that asks (KL p.12).
 */
@Stable
public enum Customers {
    /** Nobody else, public or private, uses this system. */
    ONLY_THIS_MUNICIPALITY,
    /** Other municipalities, or private, state or regional organisations, use it too. */
    SEVERAL_ORGANISATIONS
}
