package io.github.nsisrules.drools.question;

import io.github.nsisrules.facts.AssuranceLevel;

/**
 * Which level does the solution have? Asked for L5.
 *
 * @param highest the highest level over the use cases that have one
 */
public record LevelsOfUseCases(AssuranceLevel highest) implements Question {
    @Override
    public int key() {
        return Question.number(11, Question.and(0, highest));
    }
}
