package io.github.nsisrules.drools.question;

import io.github.nsisrules.facts.Audience;
import io.github.nsisrules.facts.DataClass;
import io.github.nsisrules.facts.DataSubjects;
import io.github.nsisrules.result.Obligation;
import io.github.nsisrules.result.SolutionType;

/**
 * Which level do the data and the users of a use case indicate? Asked for L1-L3.
 */
public record Content(
        Obligation obligation, SolutionType type, Audience audience, DataClass dataClass, DataSubjects dataSubjects)
        implements Question {
    @Override
    public int key() {
        return Question.number(
                5,
                Question.and(
                        Question.and(
                                Question.and(Question.and(Question.and(0, obligation), type), audience), dataClass),
                        dataSubjects));
    }
}
