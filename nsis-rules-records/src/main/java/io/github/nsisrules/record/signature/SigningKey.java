package io.github.nsisrules.record.signature;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSSigner;
import com.nimbusds.jose.crypto.ECDSASigner;
import com.nimbusds.jose.crypto.RSASSASigner;
import io.github.nsisrules.facts.Problem;
import io.github.nsisrules.stability.Experimental;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.Key;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.cert.Certificate;
import java.security.cert.X509Certificate;
import java.security.interfaces.ECPrivateKey;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A private key with the certificate that says whose it is, and that certificate's issuers as far as they are known. RSA keys of
 * at least 2048 bits sign with PS256, EC keys with ES256, ES384 or ES512 by their curve. Immutable; nothing of the key shows in
 * texts.
 */
@Experimental
public final class SigningKey {

    private final PrivateKey key;
    private final List<X509Certificate> chain;

    private SigningKey(PrivateKey key, List<X509Certificate> chain) {
        this.key = key;
        this.chain = List.copyOf(chain);
    }

    /**
     * A key and its certificates in PEM, the key in PKCS#8.
     *
     * @param certificates the certificate of the key first, then its issuers, if any
     * @param password of an encrypted key; {@code null} for one that is not
     * @throws UnusableKeyException if they cannot be read, or do not belong together
     */
    public static SigningKey ofPem(String privateKey, String certificates, char @Nullable [] password) {
        return checked(new SigningKey(Pem.privateKey(privateKey, password), Pem.certificates(certificates)));
    }

    /**
     * The one private key of a PKCS#12 store, with its certificates.
     *
     * @throws UnusableKeyException if it cannot be read, or has no key or more than one
     */
    public static SigningKey ofPkcs12(byte[] store, char[] password) {
        try {
            KeyStore keys = KeyStore.getInstance("PKCS12");
            keys.load(new ByteArrayInputStream(store), password);
            List<String> aliases = new ArrayList<>();
            for (String alias : Collections.list(keys.aliases())) {
                if (keys.isKeyEntry(alias)) {
                    aliases.add(alias);
                }
            }
            if (aliases.size() != 1) {
                throw new UnusableKeyException(
                        "The store holds " + aliases.size()
                                + " private keys, and one is needed.\nMaybe export the one that is meant to a store of its own.");
            }
            Key key = keys.getKey(aliases.get(0), password);
            List<X509Certificate> chain = new ArrayList<>();
            for (Certificate certificate : keys.getCertificateChain(aliases.get(0))) {
                chain.add((X509Certificate) certificate);
            }
            return checked(new SigningKey((PrivateKey) key, chain));
        } catch (IOException | GeneralSecurityException e) {
            throw new UnusableKeyException(
                    "The PKCS#12 store cannot be read.\nMaybe the password is wrong, or it is another file.", e);
        }
    }

    /** A signature with the key must be one by the certificate. */
    private static SigningKey checked(SigningKey key) {
        byte[] probe = {1, 2, 3};
        String signature = RecordSignature.sign(probe, key, Instant.EPOCH);
        if (!RecordSignature.isSignedBy(probe, signature, key.chain.get(0))) {
            throw new UnusableKeyException("The key does not belong to the certificate of "
                    + Problem.quoted(key.chain.get(0).getSubjectX500Principal().toString())
                    + ".\nMaybe that certificate does not stand first.");
        }
        return key;
    }

    List<X509Certificate> chain() {
        return chain;
    }

    JWSAlgorithm algorithm() throws JOSEException {
        return key instanceof ECPrivateKey ec
                ? new ECDSASigner(ec).supportedJWSAlgorithms().iterator().next()
                : JWSAlgorithm.PS256;
    }

    JWSSigner signer() throws JOSEException {
        return key instanceof ECPrivateKey ec ? new ECDSASigner(ec) : new RSASSASigner(key);
    }

    /** Whose key it is. */
    @Override
    public String toString() {
        return chain.get(0).getSubjectX500Principal().toString();
    }
}
