package io.github.nsisrules.record.signature;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.nsisrules.record.signature.SignatureCheck.Outcome;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Objects;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Keys and certificates of the tests belong to nobody. They were made with OpenSSL, as {@code src/test/resources/keys/README.md}
 * says.
 */
class RecordSignatureTest {

    private static final Instant NOW = Instant.parse("2027-01-01T12:00:00Z");
    private static final char[] PASSWORD = "hemmelig".toCharArray();

    private static final byte[] FILE = record();

    private static byte[] record() {
        try {
            return Files.readAllBytes(Path.of("src/test/resources/records/0.1.0/faelles-medicinkort.kl-2021-03.json"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @ParameterizedTest
    @CsvSource({"rsa, PS256", "p256, ES256", "p384, ES384"})
    void a_signed_file_is_found_to_be_what_a_trusted_signer_signed(String kind, String algorithm) {
        String signature = RecordSignature.sign(FILE, key(kind), NOW);

        SignatureCheck byCertificate = RecordSignature.check(FILE, signature, pem(kind + ".crt"));
        SignatureCheck byIssuer = RecordSignature.check(FILE, signature, pem("ca.crt"));

        assertThat(byCertificate)
                .isEqualTo(new SignatureCheck(Outcome.VALID, "CN=Invented signer " + kind, NOW))
                .isEqualTo(byIssuer);
        assertThat(byIssuer.holds()).isTrue();
        assertThat(signature).contains("..");
        String header = new String(Base64.getUrlDecoder().decode(signature.split("\\.", -1)[0]), UTF_8);
        assertThat(header).contains("\"alg\":\"" + algorithm + "\"");
    }

    @ParameterizedTest
    @CsvSource({"rsa, 1", "p256, 41"})
    void whatever_byte_of_a_signed_record_is_changed_it_is_found(String kind, int step) {
        String signature = RecordSignature.sign(FILE, key(kind), NOW);
        String trusted = pem(kind + ".crt");
        byte[] changed = FILE.clone();
        for (int i = 0; i < FILE.length; i += step) {
            changed[i] ^= (byte) (1 << (i % 8));
            assertThat(RecordSignature.check(changed, signature, trusted).outcome())
                    .as("byte %s", i)
                    .isEqualTo(Outcome.ALTERED);
            changed[i] = FILE[i];
        }
        assertThat(RecordSignature.check(changed, signature, trusted).holds()).isTrue();
        assertThat(RecordSignature.check(Arrays.copyOf(FILE, FILE.length - 1), signature, trusted)
                        .holds())
                .isFalse();
        assertThat(RecordSignature.check(Arrays.copyOf(FILE, FILE.length + 1), signature, trusted)
                        .holds())
                .isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"rsa", "p256"})
    void whatever_letter_of_the_signature_is_changed_it_is_found(String kind) {
        String signature = RecordSignature.sign(FILE, key(kind), NOW);
        String trusted = pem(kind + ".crt");
        for (int i = 0; i < signature.length(); i++) {
            for (char letter : new char[] {'A', 'B', 'x', '_', '9', '.', '='}) {
                if (signature.charAt(i) != letter) {
                    String changed = signature.substring(0, i) + letter + signature.substring(i + 1);
                    assertThat(RecordSignature.check(FILE, changed, trusted).holds())
                            .as("letter %s as %s", i, letter)
                            .isFalse();
                }
            }
        }
    }

    @Test
    void a_signer_that_is_not_trusted_is_told() {
        String signature = RecordSignature.sign(FILE, key("rsa"), NOW);

        SignatureCheck check = RecordSignature.check(FILE, signature, pem("other.crt"));

        assertThat(check).isEqualTo(new SignatureCheck(Outcome.UNTRUSTED, "CN=Invented signer rsa", NOW));
    }

    @Test
    void a_certificate_that_was_not_valid_then_is_told() {
        Instant late = Instant.parse("2199-01-01T00:00:00Z");
        String signature = RecordSignature.sign(FILE, key("rsa"), late);

        assertThat(RecordSignature.check(FILE, signature, pem("rsa.crt")).outcome())
                .isEqualTo(Outcome.NOT_VALID_THEN);
        assertThat(RecordSignature.check(FILE, signature, pem("ca.crt")).outcome())
                .isEqualTo(Outcome.NOT_VALID_THEN);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "a", "..", "a..b", "eyJhbGciOiJub25lIn0..", "eyJhbGciOiJIUzI1NiJ9..AAAA", "æ..ø", "a.b.c.d"})
    void what_is_no_signature_of_this_library_is_told(String signature) {
        assertThat(RecordSignature.check(FILE, signature, pem("rsa.crt")).outcome())
                .isEqualTo(Outcome.MALFORMED);
    }

    /** PBES2 with PBKDF2, HMAC-SHA256 and AES-256, and 2147483647 iterations. */
    @Test
    void a_key_that_would_take_hours_to_decrypt_is_refused() {
        byte[] key = HexFormat.of()
                .parseHex("307d305906092a864886f70d01050d304c302b06092a864886f70d01050c301e0408" + "00".repeat(8)
                        + "02047fffffff" + "300c06082a864886f70d02090500" + "301d060960864801650304012a0410"
                        + "00".repeat(16) + "0420" + "00".repeat(32));
        String pem = "-----BEGIN ENCRYPTED PRIVATE KEY-----\n"
                + Base64.getMimeEncoder().encodeToString(key)
                + "\n-----END ENCRYPTED PRIVATE KEY-----\n";

        assertUnusable(() -> SigningKey.ofPem(pem, pem("rsa.crt"), PASSWORD), "iterations");
    }

    @Test
    void a_key_is_read_from_a_pkcs12_store_and_from_an_encrypted_pem() {
        SigningKey ofStore = SigningKey.ofPkcs12(bytes("rsa.p12"), PASSWORD);
        SigningKey ofPem = SigningKey.ofPem(pem("rsa.encrypted.key"), pem("rsa.crt"), PASSWORD);

        for (SigningKey key : new SigningKey[] {ofStore, ofPem}) {
            String signature = RecordSignature.sign(FILE, key, NOW);
            assertThat(RecordSignature.check(FILE, signature, pem("rsa.crt")).holds())
                    .isTrue();
            assertThat(key).hasToString("CN=Invented signer rsa");
        }
    }

    @Test
    void a_key_that_cannot_be_used_is_told_with_a_way_out() {
        assertUnusable(() -> SigningKey.ofPem(pem("rsa.encrypted.key"), pem("rsa.crt"), null), "is encrypted");
        assertUnusable(
                () -> SigningKey.ofPem(pem("rsa.encrypted.key"), pem("rsa.crt"), "wrong".toCharArray()), "decrypted");
        assertUnusable(() -> SigningKey.ofPem(pem("rsa.key"), pem("p256.crt"), null), "does not belong");
        assertUnusable(() -> SigningKey.ofPem(pem("rsa.key"), pem("other.crt"), null), "does not belong");
        assertUnusable(() -> SigningKey.ofPem(pem("rsa.crt"), pem("rsa.crt"), null), "no private key");
        assertUnusable(() -> SigningKey.ofPem(pem("rsa.key"), pem("rsa.key"), null), "no certificate");
        assertUnusable(() -> SigningKey.ofPem(pem("old.key"), pem("rsa.crt"), null), "RSA PRIVATE KEY");
        assertUnusable(() -> SigningKey.ofPem(pem("ed25519.key"), pem("rsa.crt"), null), "of a kind");
        assertUnusable(() -> SigningKey.ofPkcs12(bytes("rsa.p12"), "wrong".toCharArray()), "PKCS#12");
        assertUnusable(() -> SigningKey.ofPkcs12(new byte[] {1, 2, 3}, PASSWORD), "PKCS#12");
    }

    /** Found by the fuzzer. */
    @Test
    void a_certificate_with_a_key_of_another_kind_is_told() {
        String der = HexFormat.of()
                .formatHex(Base64.getMimeDecoder().decode(pem("p256.crt").replaceAll("-----[A-Z ]+-----", "")));
        String other = "-----BEGIN CERTIFICATE-----\n"
                + Base64.getMimeEncoder()
                        .encodeToString(
                                HexFormat.of().parseHex(der.replace("06072a8648ce3d0201", "06072a8648ce3d0209")))
                + "\n-----END CERTIFICATE-----\n";

        assertUnusable(() -> SigningKey.ofPem(pem("p256.key"), other, null), "does not belong");
    }

    private static void assertUnusable(ThrowingCallable making, String message) {
        assertThatThrownBy(making)
                .isInstanceOf(UnusableKeyException.class)
                .hasMessageContaining(message)
                .hasMessageContaining("\nMaybe");
    }

    private static SigningKey key(String kind) {
        return SigningKey.ofPem(pem(kind + ".key"), pem(kind + ".crt"), null);
    }

    private static String pem(String file) {
        return new String(bytes(file), UTF_8);
    }

    private static byte[] bytes(String file) {
        try (InputStream stream = RecordSignatureTest.class.getResourceAsStream("/keys/" + file)) {
            return Objects.requireNonNull(stream, file).readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
