package io.github.nsisrules.drools.question;

import io.github.nsisrules.facts.AssuranceLevel;
import io.github.nsisrules.result.Obligation;
import io.github.nsisrules.result.SolutionType;
import org.jspecify.annotations.Nullable;

/**
 * Which assessment and documentation does a use case need?
 *
 * @param assessed whether an assessment counts
 * @param indicated the indicated level; {@code null} if there is none
 * @param level the level; {@code null} if there is none
 */
public record AssessmentNeed(
        SolutionType type,
        Obligation obligation,
        boolean assessed,
        @Nullable AssuranceLevel indicated,
        @Nullable AssuranceLevel level)
        implements Question {
    @Override
    public int key() {
        return Question.number(
                1,
                Question.and(
                        Question.and(
                                Question.and(Question.and(Question.and(0, type), obligation), assessed), indicated),
                        level));
    }
}
