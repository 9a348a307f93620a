package io.github.nsisrules.wire;

import io.github.nsisrules.stability.Stable;

/**
 * The three claims about a level that a login can carry. Their names differ from ecosystem to ecosystem; {@link
 * Ecosystem} tells them.
 */
@Stable
public enum Claim {
    /** Level of assurance: that of the login as a whole. */
    LOA,
    /** Identity assurance level: how well it was proven who the person is. */
    IAL,
    /** Authenticator assurance level: how strong the means of login was. */
    AAL
}
