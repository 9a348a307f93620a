package io.github.nsisrules.wire;

import io.github.nsisrules.facts.AssuranceLevel;

/** The three strings with which one vocabulary writes the three levels. */
record LevelStrings(String low, String substantial, String high) {

    /**
     * The authentication contexts of OIOSAML 3. Sources: digst/OIOSAML.Java on GitHub (NSISLevel, AuthnRequestService);
     * FoxIDs' how-to on NemLog-in (ITfoxtec/FoxIDs).
     */
    static final LevelStrings NSIS_LOA_URIS = new LevelStrings(
            AssuranceLevel.LOW.loaUri(), AssuranceLevel.SUBSTANTIAL.loaUri(), AssuranceLevel.HIGH.loaUri());

    /** The values of OIOSAML 3's level attributes. Source: digst/OIOSAML.Java on GitHub (AssertionValidationService). */
    static final LevelStrings NSIS_WORDS = new LevelStrings("Low", "Substantial", "High");

    /** Without {@code /loa/}. Source: Signaturgruppen's broker documentation on GitHub (idps/mitid.md). */
    static final LevelStrings SIGNATURGRUPPEN_CLAIMS = new LevelStrings(
            "https://data.gov.dk/concept/core/nsis/Low",
            "https://data.gov.dk/concept/core/nsis/Substantial",
            "https://data.gov.dk/concept/core/nsis/High");

    /** Source: Signaturgruppen's broker documentation on GitHub (idps/mitid.md). */
    static final LevelStrings SIGNATURGRUPPEN_PARAMETERS = new LevelStrings("low", "substantial", "high");

    /** Source: Idura's (Criipto's) documentation of Danish MitID, levels of assurance (criipto/docs on GitHub). */
    static final LevelStrings CRIIPTO_ACR_VALUES = new LevelStrings(
            "urn:grn:authn:dk:mitid:low", "urn:grn:authn:dk:mitid:substantial", "urn:grn:authn:dk:mitid:high");

    /** Source: digst/EIDSAML.java on GitHub (Configuration). */
    static final LevelStrings EIDAS_URIS = new LevelStrings(
            "http://eidas.europa.eu/LoA/low",
            "http://eidas.europa.eu/LoA/substantial",
            "http://eidas.europa.eu/LoA/high");

    String of(AssuranceLevel level) {
        return switch (level) {
            case LOW -> low;
            case SUBSTANTIAL -> substantial;
            case HIGH -> high;
        };
    }
}
