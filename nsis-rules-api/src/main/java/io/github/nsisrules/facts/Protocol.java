package io.github.nsisrules.facts;

import io.github.nsisrules.stability.Stable;

/**
 * The protocol that the solution speaks with its broker. Read only by rule sets from NemLog-in3 on.
 */
@Stable
public enum Protocol {
    /** OIOSAML 2.x. */
    OIOSAML_2,
    /** OIOSAML 3.x. */
    OIOSAML_3,
    /** OIOSAML 4.x. */
    OIOSAML_4,
    /** Any other protocol. */
    OTHER
}
