package io.github.nsisrules.drools.question;

import io.github.nsisrules.facts.AssuranceLevel;
import io.github.nsisrules.result.Obligation;
import org.jspecify.annotations.Nullable;

/**
 * Are the logins of a use case strong enough?
 *
 * @param level the level; {@code null} if there is none
 */
public record LoginStrength(Obligation obligation, @Nullable AssuranceLevel level, boolean usernamePassword)
        implements Question {
    @Override
    public int key() {
        return Question.number(12, Question.and(Question.and(Question.and(0, obligation), level), usernamePassword));
    }
}
