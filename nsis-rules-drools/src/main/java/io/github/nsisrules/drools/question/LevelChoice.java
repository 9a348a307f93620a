package io.github.nsisrules.drools.question;

import io.github.nsisrules.facts.AssuranceLevel;
import io.github.nsisrules.result.LevelBasis;
import io.github.nsisrules.result.Obligation;
import org.jspecify.annotations.Nullable;

/**
 * Which level does a use case have? Asked for L4.
 *
 * @param indicated the level that L1-L3 indicate; {@code null} if none
 * @param indicatedBasis what that level rests on; {@code null} if there is none
 * @param indicatedProvisional whether that level needs an assessment first
 * @param assessed the level of the assessment that counts; {@code null} if none does
 */
public record LevelChoice(
        Obligation obligation,
        @Nullable AssuranceLevel indicated,
        @Nullable LevelBasis indicatedBasis,
        boolean indicatedProvisional,
        @Nullable AssuranceLevel assessed)
        implements Question {
    @Override
    public int key() {
        return Question.number(
                9,
                Question.and(
                        Question.and(
                                Question.and(Question.and(Question.and(0, obligation), indicated), indicatedBasis),
                                indicatedProvisional),
                        assessed));
    }
}
