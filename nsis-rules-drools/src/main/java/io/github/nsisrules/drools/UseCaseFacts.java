package io.github.nsisrules.drools;

import io.github.nsisrules.facts.AssuranceLevel;
import io.github.nsisrules.facts.Audience;
import io.github.nsisrules.facts.Broker;
import io.github.nsisrules.facts.DataClass;
import io.github.nsisrules.facts.DataSubjects;
import io.github.nsisrules.facts.Signing;
import org.jspecify.annotations.Nullable;

/**
 * What rules read of a use case, completely known: one completion.
 *
 * @param assessed the level of the assessment that counts; {@code null} if none does
 * @param assessedLater whether there is an assessment dated after the date of evaluation
 */
record UseCaseFacts(
        Audience audience,
        Logins logins,
        Broker broker,
        boolean levelSetByBroker,
        Signing signing,
        DataClass dataClass,
        DataSubjects dataSubjects,
        @Nullable AssuranceLevel assessed,
        boolean assessedLater) {

    /**
     * What rules can tell apart among sets of logins.
     *
     * @param personalEid whether NemID or MitID for persons is among them
     */
    record Logins(boolean personalEid, boolean employeeSignature, boolean mitIdErhverv, boolean usernamePassword) {

        boolean eid() {
            return personalEid || employeeSignature || mitIdErhverv;
        }
    }

    /** Whether this is valid input: an eID comes in by some road. */
    boolean isValid() {
        return broker != Broker.NONE || !logins.eid();
    }
}
