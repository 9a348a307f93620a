package io.github.nsisrules.intake.saml;

import io.github.nsisrules.intake.Reason;

/** Why a file cannot be read as SAML metadata; the reader does not know its name. */
final class MetadataTrouble extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Reason reason;

    private MetadataTrouble(Reason reason) {
        super(reason.toString(), null, false, false);
        this.reason = reason;
    }

    static MetadataTrouble of(String problem, String... arguments) {
        return new MetadataTrouble(Reason.of("saml.problem." + problem, arguments));
    }

    Reason reason() {
        return reason;
    }
}
