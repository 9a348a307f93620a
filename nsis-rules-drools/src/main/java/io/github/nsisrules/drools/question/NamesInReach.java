package io.github.nsisrules.drools.question;

import io.github.nsisrules.facts.DataSubjects;
import io.github.nsisrules.result.LevelBasis;
import java.util.List;
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
    public List<@Nullable Object> key() {
        return Question.keyOf(NamesInReach.class, basis, nameOrAddress, dataSubjects);
    }
}
