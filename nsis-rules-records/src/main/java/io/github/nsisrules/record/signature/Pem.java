package io.github.nsisrules.record.signature;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PrivateKey;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.crypto.Cipher;
import javax.crypto.EncryptedPrivateKeyInfo;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;
import javax.crypto.spec.PBEParameterSpec;
import org.jspecify.annotations.Nullable;

/** Keys and certificates between lines that say BEGIN and END (RFC 7468). */
final class Pem {

    private static final Pattern BLOCK =
            Pattern.compile("-----BEGIN ([A-Z0-9 ]{1,40})-----([A-Za-z0-9+/=\\s]*+)-----END \\1-----");

    /** As many as Java's own key stores take; who asks for more wants to keep the reader busy. */
    private static final int ITERATIONS = 5_000_000;

    private Pem() {}

    /** All certificates, in the order given. */
    static List<X509Certificate> certificates(String pem) {
        List<X509Certificate> certificates = new ArrayList<>();
        Matcher blocks = BLOCK.matcher(pem);
        while (blocks.find()) {
            if (blocks.group(1).equals("CERTIFICATE")) {
                certificates.add(certificate(decoded(blocks.group(2))));
            }
        }
        if (certificates.isEmpty()) {
            throw new UnusableKeyException(
                    "There is no certificate in this PEM.\nMaybe it is another file, or in the binary form DER.");
        }
        return List.copyOf(certificates);
    }

    static X509Certificate certificate(byte[] der) {
        try {
            return (X509Certificate)
                    CertificateFactory.getInstance("X.509").generateCertificate(new ByteArrayInputStream(der));
        } catch (CertificateException e) {
            throw new UnusableKeyException("A certificate cannot be read.\nMaybe it was cut off.", e);
        }
    }

    /** The one private key. */
    static PrivateKey privateKey(String pem, char @Nullable [] password) {
        Matcher blocks = BLOCK.matcher(pem);
        while (blocks.find()) {
            byte[] content = decoded(blocks.group(2));
            switch (blocks.group(1)) {
                case "PRIVATE KEY" -> {
                    return privateKey(new PKCS8EncodedKeySpec(content));
                }
                case "ENCRYPTED PRIVATE KEY" -> {
                    return privateKey(decrypted(content, password));
                }
                case "RSA PRIVATE KEY", "EC PRIVATE KEY" ->
                    throw new UnusableKeyException("A private key in the old form " + blocks.group(1)
                            + " cannot be read.\nMaybe convert it: openssl pkcs8 -topk8 -in KEY -out NEWKEY");
                default -> {}
            }
        }
        throw new UnusableKeyException(
                "There is no private key in this PEM.\nMaybe it is another file, or in the binary form DER.");
    }

    private static PrivateKey privateKey(PKCS8EncodedKeySpec key) {
        for (String algorithm : List.of("RSA", "EC")) {
            try {
                return KeyFactory.getInstance(algorithm).generatePrivate(key);
            } catch (GeneralSecurityException e) {
                // It may be one of the other kind.
            }
        }
        throw new UnusableKeyException(
                "The private key is of a kind that cannot be used.\nMaybe make one for RSA, or for EC on P-256.");
    }

    private static PKCS8EncodedKeySpec decrypted(byte[] content, char @Nullable [] password) {
        if (password == null) {
            throw new UnusableKeyException("The private key is encrypted.\nMaybe its password is missing.");
        }
        try {
            EncryptedPrivateKeyInfo encrypted = new EncryptedPrivateKeyInfo(content);
            // Of PBES2, which has many, the parameters alone name the algorithm.
            String algorithm = encrypted.getAlgParameters() == null
                    ? encrypted.getAlgName()
                    : encrypted.getAlgParameters().toString();
            if (encrypted.getAlgParameters() != null
                    && encrypted
                                    .getAlgParameters()
                                    .getParameterSpec(PBEParameterSpec.class)
                                    .getIterationCount()
                            > ITERATIONS) {
                throw new UnusableKeyException(
                        "The private key takes more than " + ITERATIONS
                                + " iterations to decrypt.\nMaybe it is damaged; or encrypt it anew: openssl pkcs8 -topk8 -in KEY -out NEWKEY");
            }
            Cipher cipher = Cipher.getInstance(algorithm);
            cipher.init(
                    Cipher.DECRYPT_MODE,
                    SecretKeyFactory.getInstance(algorithm).generateSecret(new PBEKeySpec(password)),
                    encrypted.getAlgParameters());
            return encrypted.getKeySpec(cipher);
        } catch (IOException | GeneralSecurityException e) {
            throw new UnusableKeyException(
                    "The private key cannot be decrypted.\nMaybe the password is that of another key.", e);
        }
    }

    private static byte[] decoded(String base64) {
        try {
            return Base64.getMimeDecoder().decode(base64);
        } catch (IllegalArgumentException e) {
            throw new UnusableKeyException("A block of this PEM is no Base64.\nMaybe it was cut off.", e);
        }
    }
}
