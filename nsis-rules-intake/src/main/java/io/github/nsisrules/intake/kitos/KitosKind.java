package io.github.nsisrules.intake.kitos;

import io.github.nsisrules.intake.Reason;

/** What a file or an entry from KITOS is, told by its content. */
enum KitosKind {
    /** The municipality's registrations of systems, from the API. */
    USAGES("kitos.kind.usages", true),
    /** The same as the overview reads them: the OData feed saved from a browser. */
    FEED("kitos.kind.feed", true),
    /** The GDPR overview as a workbook, or the GDPR report as CSV. */
    GDPR("kitos.kind.gdpr", true),
    /** The overview of systems as a workbook. */
    OVERVIEW("kitos.kind.overview", true),
    /** Systems of the catalogue that all share, from the API. */
    SYSTEMS("kitos.kind.systems", false),
    /** The same as a workbook. */
    CATALOGUE("kitos.kind.catalogue", false),
    /** Contracts, from the API. */
    CONTRACTS("kitos.kind.contracts", false);

    private final String reason;
    private final boolean ofUsages;

    KitosKind(String reason, boolean ofUsages) {
        this.reason = reason;
        this.ofUsages = ofUsages;
    }

    Reason reason() {
        return Reason.of(reason);
    }

    /** Whether its rows are systems that the municipality uses. */
    boolean isOfUsages() {
        return ofUsages;
    }

    /** Whether its rows are systems at all. */
    boolean isOfSystems() {
        return this != CONTRACTS;
    }
}
