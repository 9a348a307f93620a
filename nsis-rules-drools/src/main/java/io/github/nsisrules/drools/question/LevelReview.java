package io.github.nsisrules.drools.question;

import io.github.nsisrules.facts.AssuranceLevel;
import org.jspecify.annotations.Nullable;

/**
 * Is there something to know about a level? Asked for N1, N2 and N8.
 *
 * @param level the level; {@code null} if there is none
 * @param indicated the indicated level; {@code null} if there is none
 * @param assessed whether an assessment counts
 * @param assessedLater whether there is an assessment dated after the date of evaluation
 */
public record LevelReview(
        @Nullable AssuranceLevel level, @Nullable AssuranceLevel indicated, boolean assessed, boolean assessedLater)
        implements Question {
    @Override
    public int key() {
        return Question.number(
                10,
                Question.and(Question.and(Question.and(Question.and(0, level), indicated), assessed), assessedLater));
    }

    /** Whether the assessed level is below the indicated one; false where one of them is missing. */
    public boolean assessedBelowIndicated() {
        return assessed && level != null && indicated != null && level.compareTo(indicated) < 0;
    }
}
