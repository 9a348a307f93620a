package io.github.nsisrules.drools.question;

import io.github.nsisrules.facts.AssuranceLevel;
import io.github.nsisrules.facts.Audience;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Can the users of a use case reach its level? Asked under {@code nemlogin3-2023-11}.
 *
 * @param level the level; {@code null} if there is none
 */
public record HighForUsers(Audience audience, @Nullable AssuranceLevel level) implements Question {
    @Override
    public List<@Nullable Object> key() {
        return Question.keyOf(HighForUsers.class, audience, level);
    }
}
