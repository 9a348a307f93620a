package io.github.nsisrules.drools.question;

import io.github.nsisrules.facts.AssuranceLevel;
import io.github.nsisrules.facts.Audience;
import org.jspecify.annotations.Nullable;

/**
 * Can the users of a use case reach its level? Asked under {@code nemlogin3-2023-11}.
 *
 * @param level the level; {@code null} if there is none
 */
public record HighForUsers(Audience audience, @Nullable AssuranceLevel level) implements Question {
    @Override
    public int key() {
        return Question.number(7, Question.and(Question.and(0, audience), level));
    }
}
