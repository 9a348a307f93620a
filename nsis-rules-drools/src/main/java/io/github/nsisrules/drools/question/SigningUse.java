package io.github.nsisrules.drools.question;

import io.github.nsisrules.facts.Audience;
import io.github.nsisrules.facts.Signing;
import io.github.nsisrules.result.SolutionType;

/**
 * Do users of a use case sign?
 */
public record SigningUse(SolutionType type, Audience audience, Signing signing) implements Question {
    @Override
    public int key() {
        return Question.number(20, Question.and(Question.and(Question.and(0, type), audience), signing));
    }
}
