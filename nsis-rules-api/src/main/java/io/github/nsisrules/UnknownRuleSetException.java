package io.github.nsisrules;

/** No rule set has the given id, or none is meant for the given date. */
public final class UnknownRuleSetException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    /** With a message that says what to do. */
    public UnknownRuleSetException(String message) {
        super(message);
    }
}
