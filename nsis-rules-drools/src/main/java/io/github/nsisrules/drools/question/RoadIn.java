package io.github.nsisrules.drools.question;

import io.github.nsisrules.facts.Audience;
import io.github.nsisrules.facts.Broker;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How do the users of a use case come in? Asked for Q1, Q2 and the derived facts {@code eid} and {@code nonStandard}.
 *
 * @param personalEid whether NemID or MitID for persons is among the logins
 */
public record RoadIn(
        Audience audience, boolean personalEid, boolean employeeSignature, boolean mitIdErhverv, Broker broker)
        implements Question {
    @Override
    public List<@Nullable Object> key() {
        return Question.keyOf(RoadIn.class, audience, personalEid, employeeSignature, mitIdErhverv, broker);
    }
}
