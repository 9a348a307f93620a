package io.github.nsisrules.facts;

import io.github.nsisrules.stability.Stable;

/**
 * The three assurance levels of NSIS, the Danish national standard for the assurance of identities, in rising order.
 *
 * <p>Source: KL p.9-10; the identifiers are those of OIOSAML 3 (attribute {@code https://data.gov.dk/concept/core/nsis/loa}).
 */
@Stable
public enum AssuranceLevel {
    /** Lav: one factor is enough (KL p.9). */
    LOW,
    /** Betydelig: two factors of different kinds (KL p.10). */
    SUBSTANTIAL,
    /** Høj: as Betydelig, and protected against duplication and tampering (KL p.10). */
    HIGH;

    /**
     * The authentication context to ask for in an OIOSAML 3 request, for example {@code
     * https://data.gov.dk/concept/core/nsis/loa/Substantial}.
     */
    public String loaUri() {
        return "https://data.gov.dk/concept/core/nsis/loa/"
                + switch (this) {
                    case LOW -> "Low";
                    case SUBSTANTIAL -> "Substantial";
                    case HIGH -> "High";
                };
    }

    /** What this level asks of a login. */
    public LoginRequirement loginRequirement() {
        return switch (this) {
            case LOW -> LoginRequirement.ONE_FACTOR;
            case SUBSTANTIAL -> LoginRequirement.TWO_FACTORS;
            case HIGH -> LoginRequirement.TWO_FACTORS_PROTECTED;
        };
    }
}
