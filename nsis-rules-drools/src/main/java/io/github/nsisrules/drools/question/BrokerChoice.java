package io.github.nsisrules.drools.question;

import io.github.nsisrules.facts.AssuranceLevel;
import io.github.nsisrules.facts.Audience;
import io.github.nsisrules.facts.Broker;
import io.github.nsisrules.result.LevelBasis;
import io.github.nsisrules.result.SolutionType;
import org.jspecify.annotations.Nullable;

/**
 * May the users of a use case come in by the broker that they do? Asked under {@code nemlogin3-2023-11}.
 *
 * @param authorityTaskOfPublicBody whether the solution performs a public-authority task and its organisation is a public body
 * @param level the level; {@code null} if there is none
 * @param basis what the level rests on; {@code null} if there is none
 */
public record BrokerChoice(
        SolutionType type,
        boolean authorityTaskOfPublicBody,
        Audience audience,
        @Nullable AssuranceLevel level,
        @Nullable LevelBasis basis,
        Broker broker)
        implements Question {
    @Override
    public int key() {
        return Question.number(
                2,
                Question.and(
                        Question.and(
                                Question.and(
                                        Question.and(
                                                Question.and(Question.and(0, type), authorityTaskOfPublicBody),
                                                audience),
                                        level),
                                basis),
                        broker));
    }
}
