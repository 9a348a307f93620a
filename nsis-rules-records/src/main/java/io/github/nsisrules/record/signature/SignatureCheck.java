package io.github.nsisrules.record.signature;

import io.github.nsisrules.stability.Experimental;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What came of checking a signature.
 *
 * @param outcome whether it holds, and if not, why
 * @param signer the subject of the certificate that signed; {@code null} if none can be read
 * @param signedAt when, as the signer's own clock said: a signature proves no time; {@code null} if it cannot be read
 */
@Experimental
public record SignatureCheck(
        Outcome outcome, @Nullable String signer, @Nullable Instant signedAt) {

    /** Whether the file is what a trusted signer signed. */
    public boolean holds() {
        return outcome == Outcome.VALID;
    }

    /** Whether a signature holds, or why not. */
    public enum Outcome {
        /** The file is, byte for byte, what was signed, and the signer's certificate is trusted. */
        VALID,
        /** The signature is none that this library makes: another form or algorithm, or damaged. */
        MALFORMED,
        /** The file or the signature was altered. */
        ALTERED,
        /** It was signed with a certificate that is not trusted, and issued by none that is. */
        UNTRUSTED,
        /** The certificate was not valid at the time of signing. */
        NOT_VALID_THEN
    }
}
