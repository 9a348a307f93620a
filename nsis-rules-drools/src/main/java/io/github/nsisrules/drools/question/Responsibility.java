package io.github.nsisrules.drools.question;

import io.github.nsisrules.facts.Owner;
import io.github.nsisrules.result.SolutionType;

/**
 * What is there to know about who is responsible? Asked for N3, N6 and N7.
 */
public record Responsibility(SolutionType type, Owner owner) implements Question {
    @Override
    public int key() {
        return Question.number(17, Question.and(Question.and(0, type), owner));
    }
}
