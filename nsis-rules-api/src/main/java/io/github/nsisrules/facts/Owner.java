package io.github.nsisrules.facts;

import io.github.nsisrules.stability.Stable;

/**
 * To whom the solution belongs (KL p.12-13).
 */
@Stable
public enum Owner {
    /** The municipality itself. */
    MUNICIPALITY,
    /** A private vendor, or a jointly owned company such as KOMBIT. */
    VENDOR,
    /** Another public authority, for example a state agency. */
    OTHER_PUBLIC_AUTHORITY
}
