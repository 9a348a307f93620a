package io.github.nsisrules.facts;

import io.github.nsisrules.stability.Stable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The outcome of a completed risk assessment of one use case (KL p.16 item 7, p.17).
 *
 * @param level the level that the assessment came to
 * @param date the day on which it was completed; an assessment dated after the date of evaluation counts as not yet made
 * @param reference where it is filed, at most 500 characters; {@code null} if nobody said
 */
@Stable
public record Assessment(
        AssuranceLevel level, LocalDate date, @Nullable String reference) {

    /** Checks the reference's length.
     *
     * @throws InvalidSolutionException if the reference is too long
     */
    public Assessment {
        Checks checks = new Checks("");
        checks.text("reference", reference, Limits.REFERENCE);
        checks.throwIfAny();
    }

    /** An assessment without a reference. */
    public static Assessment of(AssuranceLevel level, LocalDate date) {
        return new Assessment(level, date, null);
    }
}
