package io.github.nsisrules.facts;

import io.github.nsisrules.stability.Stable;

/**
 * Whether users sign documents in the solution, and with what (KL p.16 item 4).
 */
@Stable
public enum Signing {
    /** Users sign nothing. */
    NONE,
    /** With an OCES certificate of NemID. */
    OCES_SIGNATURE,
    /** With the signing service of NemLog-in. */
    NEMLOGIN_SIGNATURE,
    /** With anything else. */
    OTHER_SIGNATURE
}
