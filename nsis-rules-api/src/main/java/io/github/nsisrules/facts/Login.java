package io.github.nsisrules.facts;

import io.github.nsisrules.stability.Stable;

/**
 * A means by which users log in.
 */
@Stable
public enum Login {
    /** NemID for persons. */
    NEMID,
    /** MitID for persons. */
    MITID,
    /** The NemID employee signature (medarbejdersignatur). */
    EMPLOYEE_SIGNATURE,
    /** MitID Erhverv. */
    MITID_ERHVERV,
    /** The organisation's own identity provider. */
    LOCAL_IDP,
    /** Unilogin, of STIL. */
    UNILOGIN,
    /** User name and password of the solution itself. */
    USERNAME_PASSWORD;

    /**
     * Whether this is a public electronic identity: {@link #NEMID}, {@link #MITID}, {@link #EMPLOYEE_SIGNATURE} or
     * {@link #MITID_ERHVERV}.
     */
    public boolean isEid() {
        return switch (this) {
            case NEMID, MITID, EMPLOYEE_SIGNATURE, MITID_ERHVERV -> true;
            case LOCAL_IDP, UNILOGIN, USERNAME_PASSWORD -> false;
        };
    }
}
