package io.github.nsisrules.drools.question;

import io.github.nsisrules.facts.Audience;
import io.github.nsisrules.facts.Broker;

/**
 * How do the users of a use case come in? Asked for Q1, Q2 and the derived facts {@code eid} and {@code nonStandard}.
 *
 * @param personalEid whether NemID or MitID for persons is among the logins
 */
public record RoadIn(
        Audience audience, boolean personalEid, boolean employeeSignature, boolean mitIdErhverv, Broker broker)
        implements Question {
    @Override
    public int key() {
        return Question.number(
                18,
                Question.and(
                        Question.and(
                                Question.and(Question.and(Question.and(0, audience), personalEid), employeeSignature),
                                mitIdErhverv),
                        broker));
    }
}
