package io.github.nsisrules.drools.question;

import io.github.nsisrules.facts.DataSubjects;
import io.github.nsisrules.result.LevelBasis;
import org.jspecify.annotations.Nullable;

/**
 * Could protected names or addresses be in reach at Lav? Asked under {@code nemlogin3-2023-11}.
 *
 * @param basis what the level rests on; {@code null} if there is no level
 * @param nameOrAddress whether names or addresses are among the data
 */
public record NamesInReach(@Nullable LevelBasis basis, boolean nameOrAddress, DataSubjects dataSubjects)
        implements Question {
    @Override
    public int key() {
        return Question.number(13, Question.and(Question.and(Question.and(0, basis), nameOrAddress), dataSubjects));
    }
}
