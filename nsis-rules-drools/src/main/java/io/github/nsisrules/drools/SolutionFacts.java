package io.github.nsisrules.drools;

import io.github.nsisrules.facts.Customers;
import io.github.nsisrules.facts.Owner;
import io.github.nsisrules.facts.PidRidUsage;
import io.github.nsisrules.facts.Protocol;
import java.util.Set;

/**
 * What rules read of a solution, completely known: one completion.
 *
 * @param privateOrganisation whether NemLog-in classes the connecting organisation as private
 */
record SolutionFacts(
        Customers customers,
        Owner owner,
        boolean statutoryWork,
        boolean authorityTask,
        boolean publicBody,
        boolean privateOrganisation,
        Protocol protocol,
        PidRid pidRid) {

    /** What rules can tell apart among the uses of PID and RID numbers. */
    record PidRid(boolean forwarded, boolean lookedUp, boolean storedAsKey, boolean readFromCertificates) {

        static PidRid of(Set<PidRidUsage> usage) {
            return new PidRid(
                    usage.contains(PidRidUsage.FORWARDED_TO_INTERNAL_SYSTEMS),
                    usage.contains(PidRidUsage.LOOKED_UP_CENTRALLY),
                    usage.contains(PidRidUsage.STORED_AS_KEY),
                    usage.contains(PidRidUsage.READ_FROM_CERTIFICATES));
        }
    }

    boolean isOwnedByVendor() {
        return owner == Owner.VENDOR;
    }
}
