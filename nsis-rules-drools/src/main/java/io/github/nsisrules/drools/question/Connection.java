package io.github.nsisrules.drools.question;

import io.github.nsisrules.facts.Audience;
import io.github.nsisrules.facts.Broker;
import io.github.nsisrules.result.SolutionType;

/**
 * How is a use case connected to NemLog-in2? Asked under {@code kl-2021-03}.
 *
 * @param eid whether a public electronic identity is among the logins
 * @param nonStandard whether the eID comes in otherwise than by the ordinary set-up
 * @param someNonStandard whether that is so for some use case of the solution
 */
public record Connection(
        SolutionType type, Audience audience, boolean eid, boolean nonStandard, Broker broker, boolean someNonStandard)
        implements Question {
    @Override
    public int key() {
        return Question.number(
                4,
                Question.and(
                        Question.and(
                                Question.and(
                                        Question.and(Question.and(Question.and(0, type), audience), eid), nonStandard),
                                broker),
                        someNonStandard));
    }
}
