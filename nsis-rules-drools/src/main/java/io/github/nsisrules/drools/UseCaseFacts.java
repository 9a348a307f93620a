package io.github.nsisrules.drools;

import io.github.nsisrules.facts.AssuranceLevel;
import io.github.nsisrules.facts.Audience;
import io.github.nsisrules.facts.Broker;
import io.github.nsisrules.facts.DataCategory;
import io.github.nsisrules.facts.DataClass;
import io.github.nsisrules.facts.DataSubjects;
import io.github.nsisrules.facts.Login;
import io.github.nsisrules.facts.Signing;
import java.util.Set;
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
        Data data,
        DataSubjects dataSubjects,
        @Nullable AssuranceLevel assessed,
        boolean assessedLater) {

    /** What rules can tell apart among sets of logins. */
    record Logins(
            boolean nemId,
            boolean mitId,
            boolean employeeSignature,
            boolean mitIdErhverv,
            boolean localIdp,
            boolean usernamePassword) {

        static Logins of(Set<Login> logins) {
            return new Logins(
                    logins.contains(Login.NEMID),
                    logins.contains(Login.MITID),
                    logins.contains(Login.EMPLOYEE_SIGNATURE),
                    logins.contains(Login.MITID_ERHVERV),
                    logins.contains(Login.LOCAL_IDP),
                    logins.contains(Login.USERNAME_PASSWORD));
        }

        /** Whether NemID or MitID for persons is among them. */
        boolean personalEid() {
            return nemId || mitId;
        }

        boolean eid() {
            return personalEid() || employeeSignature || mitIdErhverv;
        }
    }

    /**
     * What rules can tell apart among sets of data categories.
     *
     * @param nameOrAddress whether names or addresses are among them
     */
    record Data(DataClass dataClass, boolean nameOrAddress) {

        static Data of(Set<DataCategory> data) {
            return new Data(
                    DataClass.of(data), data.contains(DataCategory.NAME) || data.contains(DataCategory.ADDRESS));
        }
    }

    /** Whether this is valid input: an eID comes in by some road. */
    boolean isValid() {
        return broker != Broker.NONE || !logins.eid();
    }
}
