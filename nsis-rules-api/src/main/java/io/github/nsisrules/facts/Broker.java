package io.github.nsisrules.facts;

import io.github.nsisrules.stability.Stable;

/**
 * The broker through which users of a use case come in. Users who come in by two brokers are two use cases.
 */
@Stable
public enum Broker {
    /** NemLog-in, with the ordinary set-up. */
    NEMLOGIN_STANDARD,
    /** NemLog-in, but not with the ordinary set-up. */
    NEMLOGIN_CUSTOM,
    /** The Context Handler of KOMBIT. */
    CONTEXT_HANDLER,
    /** Unilogin of STIL. */
    UNILOGIN,
    /** Any other broker. */
    OTHER_BROKER,
    /** The eID is integrated without a broker. */
    DIRECT_INTEGRATION,
    /** No broker, and therefore no eID login. */
    NONE;

    /** Whether this broker announces levels for solutions, so that {@code levelSetByBroker} is read. */
    public boolean announcesLevels() {
        return this == CONTEXT_HANDLER || this == UNILOGIN;
    }
}
