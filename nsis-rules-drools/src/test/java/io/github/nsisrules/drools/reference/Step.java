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
}
