package io.github.nsisrules.intake.saml;

import io.github.nsisrules.stability.Experimental;

/** What an entity of SAML metadata does. One entity can do several things. */
@Experimental
public enum SamlRole {
    /** A service provider: users log in to it. It may be, or stand for, a solution. */
    SERVICE_PROVIDER,
    /** An identity provider: it logs users in for others. A broker, or a municipality's own. */
    IDENTITY_PROVIDER,
    /** Anything else, for example an attribute authority. */
    OTHER
}
