package io.github.nsisrules.fuzz;

import io.github.nsisrules.record.signature.RecordSignature;
import io.github.nsisrules.record.signature.SigningKey;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;

/** A key made for tests, its certificate, and what was signed with it. */
final class Keys {

    static final String KEY = read("p256.key");
    static final String CERTIFICATE = read("p256.crt");
    static final byte[] FILE = "{\"recordVersion\":\"1\"}".getBytes(StandardCharsets.UTF_8);
    static final String SIGNATURE =
            RecordSignature.sign(FILE, SigningKey.ofPem(KEY, CERTIFICATE, null), Instant.parse("2026-12-01T12:00:00Z"));

    private Keys() {}

    private static String read(String name) {
        try {
            return Files.readString(Path.of("../../nsis-rules-records/src/test/resources/keys", name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
