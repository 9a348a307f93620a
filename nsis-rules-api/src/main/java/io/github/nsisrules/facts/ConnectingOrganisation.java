package io.github.nsisrules.facts;

import io.github.nsisrules.stability.Stable;

/**
 * How NemLog-in classes the organisation that connects the solution. Read only by rule sets from NemLog-in3 on.
 */
@Stable
public enum ConnectingOrganisation {
    /** A public authority. */
    PUBLIC_AUTHORITY,
    /** A private organisation, which accepts terms of its own. */
    PRIVATE_ORGANISATION
}
