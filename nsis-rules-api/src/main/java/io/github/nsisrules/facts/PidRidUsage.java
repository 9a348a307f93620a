package io.github.nsisrules.facts;

import io.github.nsisrules.stability.Stable;

/**
 * What the solution does with PID and RID numbers, the identifiers of NemID persons and employees (KL p.16 items 5 and 6).
 */
@Stable
public enum PidRidUsage {
    /** A PID or RID is sent on to an internal IT system (KL p.16 item 5). */
    FORWARDED_TO_INTERNAL_SYSTEMS,
    /** A central PID/RID look-up service is called (KL p.16 item 6). */
    LOOKED_UP_CENTRALLY,
    /** A PID or RID is stored as a key to users. */
    STORED_AS_KEY,
    /** A PID or RID is read from certificates. */
    READ_FROM_CERTIFICATES
}
