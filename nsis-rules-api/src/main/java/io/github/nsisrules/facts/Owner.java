package io.github.nsisrules.facts;

/**
 * To whom the solution belongs (KL p.12-13).
 */
public enum Owner {
    /** The municipality itself. */
    MUNICIPALITY,
    /** A private vendor, or a jointly owned company such as KOMBIT. */
    VENDOR,
    /** Another public authority, for example a state agency. */
    OTHER_PUBLIC_AUTHORITY
}
