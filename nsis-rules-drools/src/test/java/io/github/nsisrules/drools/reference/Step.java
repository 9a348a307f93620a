package io.github.nsisrules.drools.reference;

import io.github.nsisrules.result.Conclusion;
import io.github.nsisrules.result.RationaleStep;
import org.jspecify.annotations.Nullable;

/** That a rule concludes something, for a use case or for the whole solution. */
public record Step(String rule, @Nullable String useCase, Conclusion conclusion) {

    /** What a step of a rationale claims, without its reasons. */
    public static Step of(RationaleStep step) {
        return new Step(step.rule(), step.useCase(), step.conclusion());
    }

    static Step of(String number, @Nullable String useCase, Conclusion.Kind kind, String value) {
        return new Step("KL21-" + number, useCase, new Conclusion(kind, value));
    }
}
