package io.github.nsisrules.record.signature;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.JWSObject;
import com.nimbusds.jose.JWSVerifier;
import com.nimbusds.jose.Payload;
import com.nimbusds.jose.crypto.ECDSAVerifier;
import com.nimbusds.jose.crypto.RSASSAVerifier;
import com.nimbusds.jose.util.Base64;
import com.nimbusds.jose.util.Base64URL;
import io.github.nsisrules.record.signature.SignatureCheck.Outcome;
import io.github.nsisrules.stability.Experimental;
import java.security.PublicKey;
import java.security.cert.CertificateEncodingException;
import java.security.cert.X509Certificate;
import java.security.interfaces.ECPublicKey;
import java.security.interfaces.RSAPublicKey;
import java.text.ParseException;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Signs the bytes of a record's file and checks such signatures: a JWS in compact form without its payload (RFC 7515, appendix
 * F). Its header carries the signer's certificates ({@code x5c}) and the time of signing ({@code iat}). Every byte counts: a
 * record that was laid out anew is no longer the signed file.
 */
@Experimental
public final class RecordSignature {

    private static final Set<JWSAlgorithm> ALGORITHMS =
            Set.of(JWSAlgorithm.PS256, JWSAlgorithm.ES256, JWSAlgorithm.ES384, JWSAlgorithm.ES512);

    private RecordSignature() {}

    /**
     * Signs a file.
     *
     * @param file its bytes
     * @param signedAt the time of signing
     * @throws UnusableKeyException if the key is too short or on a curve that is not used
     */
    public static String sign(byte[] file, SigningKey key, Instant signedAt) {
        try {
            JWSObject jws = new JWSObject(
                    new JWSHeader.Builder(key.algorithm())
                            .x509CertChain(key.chain().stream()
                                    .map(RecordSignature::encoded)
                                    .toList())
                            .customParam("iat", signedAt.getEpochSecond())
                            .build(),
                    new Payload(file));
            jws.sign(key.signer());
            return jws.serialize(true);
        } catch (JOSEException | IllegalArgumentException e) {
            throw new UnusableKeyException(
                    "The key cannot sign: " + e.getMessage()
                            + "\nMaybe make one for RSA with 2048 bits or more, or for EC on P-256.",
                    e);
        }
    }

    private static Base64 encoded(X509Certificate certificate) {
        try {
            return Base64.encode(certificate.getEncoded());
        } catch (CertificateEncodingException e) {
            throw new IllegalArgumentException(e);
        }
    }

    /**
     * Checks a signature.
     *
     * @param file the bytes of the file
     * @param signature the signature, without a line end after it
     * @param trusted certificates in PEM: that of the signer, or of those who issue certificates to signers
     * @throws UnusableKeyException if the trusted certificates cannot be read
     */
    public static SignatureCheck check(byte[] file, String signature, String trusted) {
        List<X509Certificate> anchors = Pem.certificates(trusted);
        try {
            JWSObject jws = JWSObject.parse(signature, new Payload(file));
            List<Base64> x5c = jws.getHeader().getX509CertChain();
            if (!isStrict(signature) || x5c == null || x5c.isEmpty()) {
                return new SignatureCheck(Outcome.MALFORMED, null, null);
            }
            List<X509Certificate> chain = x5c.stream()
                    .map(certificate -> Pem.certificate(certificate.decode()))
                    .toList();
            String signer = chain.get(0).getSubjectX500Principal().getName();
            if (!(jws.getHeader().getCustomParam("iat") instanceof Number iat)) {
                return new SignatureCheck(Outcome.MALFORMED, signer, null);
            }
            Instant signedAt = Instant.ofEpochSecond(iat.longValue());
            Outcome outcome = isVerified(jws, chain.get(0)) ? Trust.in(anchors, chain, signedAt) : Outcome.ALTERED;
            return new SignatureCheck(outcome, signer, signedAt);
        } catch (ParseException | JOSEException | RuntimeException e) {
            return new SignatureCheck(Outcome.MALFORMED, null, null);
        }
    }

    /** Whether a signature was made with the key of a certificate, whoever trusts it. */
    static boolean isSignedBy(byte[] file, String signature, X509Certificate certificate) {
        try {
            return isVerified(JWSObject.parse(signature, new Payload(file)), certificate);
        } catch (ParseException | JOSEException e) {
            return false;
        }
    }

    private static boolean isVerified(JWSObject jws, X509Certificate certificate) throws JOSEException {
        if (!ALGORITHMS.contains(jws.getHeader().getAlgorithm())) {
            return false;
        }
        PublicKey key = certificate.getPublicKey();
        if (!(key instanceof ECPublicKey) && !(key instanceof RSAPublicKey)) {
            throw new JOSEException("No signature is made with a key for " + key.getAlgorithm() + ".");
        }
        JWSVerifier verifier =
                key instanceof ECPublicKey ec ? new ECDSAVerifier(ec) : new RSASSAVerifier((RSAPublicKey) key);
        return verifier.supportedJWSAlgorithms().contains(jws.getHeader().getAlgorithm()) && jws.verify(verifier);
    }

    /** Whether each part is written in the one way that Base64url has for its bytes, so that no letter of it can be changed. */
    private static boolean isStrict(String signature) {
        return Stream.of(signature.split("\\.", -1))
                .allMatch(part -> Base64URL.encode(new Base64URL(part).decode())
                        .toString()
                        .equals(part));
    }
}
