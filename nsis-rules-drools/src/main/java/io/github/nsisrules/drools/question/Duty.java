package io.github.nsisrules.drools.question;

import io.github.nsisrules.facts.Broker;
import io.github.nsisrules.result.SolutionType;

/**
 * Must a level be decided for a use case, and by whom? Asked for O1-O6.
 */
public record Duty(SolutionType type, Broker broker, boolean levelSetByBroker) implements Question {
    @Override
    public int key() {
        return Question.number(6, Question.and(Question.and(Question.and(0, type), broker), levelSetByBroker));
    }
}
