package io.github.nsisrules.report.portfolio;

import io.github.nsisrules.result.Classification;
import io.github.nsisrules.stability.Experimental;

/** How far a solution has come, furthest behind first. */
@Experimental
public enum Standing {
    /** Unknown facts leave the type, or the obligation or level of a use case, open. */
    UNDECIDED,
    /** Everything is decided, but some level still needs a risk assessment. */
    PROVISIONAL,
    /** Everything is decided, and no level is provisional. */
    DECIDED;

    static Standing of(Classification answer) {
        if (!answer.isDecided()) {
            return UNDECIDED;
        }
        return answer.useCases().stream().allMatch(useCase -> Boolean.FALSE.equals(useCase.provisional()))
                ? DECIDED
                : PROVISIONAL;
    }
}
