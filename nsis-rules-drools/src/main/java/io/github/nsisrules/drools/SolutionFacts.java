package io.github.nsisrules.drools;

import io.github.nsisrules.facts.Customers;
import io.github.nsisrules.facts.Owner;

/**
 * What rules read of a solution, completely known: one completion.
 *
 * @param forwardsPidRid whether a PID or RID is sent on to internal systems
 * @param looksUpPidRid whether a central PID/RID look-up is called
 */
record SolutionFacts(
        Customers customers, Owner owner, boolean statutoryWork, boolean forwardsPidRid, boolean looksUpPidRid) {}
