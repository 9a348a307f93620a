package io.github.nsisrules.spring;

import io.github.nsisrules.UnknownRuleSetException;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Tells a start that fails because of {@code nsis.rule-set} in two sentences instead of a stack trace. */
final class UnknownRuleSetFailureAnalyzer extends AbstractFailureAnalyzer<UnknownRuleSetException> {

    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, UnknownRuleSetException cause) {
        String[] lines = String.valueOf(cause.getMessage()).split("\n", 2);
        return new FailureAnalysis(
                lines[0],
                "Set the property nsis.rule-set to a rule set that there is, or leave it out, so that the date chooses."
                        + (lines.length > 1 ? " " + lines[1] : ""),
                cause);
    }
}
