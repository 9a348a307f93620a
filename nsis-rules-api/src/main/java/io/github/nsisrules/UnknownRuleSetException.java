package io.github.nsisrules;

import io.github.nsisrules.stability.Stable;

/** No rule set has the given id, or none is meant for the given date. */
@Stable
public final class UnknownRuleSetException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    /** With a message that says what to do. */
    public UnknownRuleSetException(String message) {
        super(message);
    }
}
