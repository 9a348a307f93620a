package io.github.nsisrules.record.signature;

import io.github.nsisrules.record.signature.SignatureCheck.Outcome;
import java.security.GeneralSecurityException;
import java.security.cert.CertPath;
import java.security.cert.CertPathValidator;
import java.security.cert.CertPathValidatorException;
import java.security.cert.CertPathValidatorException.BasicReason;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.security.cert.PKIXParameters;
import java.security.cert.TrustAnchor;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Whether a signer's certificate is trusted: it is one of those given, or was issued by one of them (RFC 5280). */
final class Trust {

    private Trust() {}

    /** {@link Outcome#VALID}, or why not. Whether a certificate was revoked is not asked, since nothing is asked over a network. */
    static Outcome in(List<X509Certificate> trusted, List<X509Certificate> chain, Instant signedAt) {
        Date then = Date.from(signedAt);
        if (trusted.contains(chain.get(0))) {
            try {
                chain.get(0).checkValidity(then);
                return Outcome.VALID;
            } catch (CertificateException e) {
                return Outcome.NOT_VALID_THEN;
            }
        }
        try {
            List<X509Certificate> path = new ArrayList<>(chain);
            path.removeIf(trusted::contains);
            CertPath certificates = CertificateFactory.getInstance("X.509").generateCertPath(path);
            Set<TrustAnchor> anchors = new HashSet<>();
            trusted.forEach(anchor -> anchors.add(new TrustAnchor(anchor, null)));
            PKIXParameters parameters = new PKIXParameters(anchors);
            parameters.setRevocationEnabled(false);
            parameters.setDate(then);
            CertPathValidator.getInstance("PKIX").validate(certificates, parameters);
            return Outcome.VALID;
        } catch (CertPathValidatorException e) {
            return e.getReason() == BasicReason.EXPIRED || e.getReason() == BasicReason.NOT_YET_VALID
                    ? Outcome.NOT_VALID_THEN
                    : Outcome.UNTRUSTED;
        } catch (GeneralSecurityException e) {
            return Outcome.UNTRUSTED;
        }
    }
}
