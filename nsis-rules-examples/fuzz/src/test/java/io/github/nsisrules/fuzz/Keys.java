package io.github.nsisrules.fuzz;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** A key made for tests, its certificate, and what was signed with it. */
final class Keys {

    static final String KEY = key("p256.key");
    static final String CERTIFICATE = key("p256.crt");
    static final byte[] FILE = "{\"recordVersion\":\"1\"}".getBytes(StandardCharsets.UTF_8);
    /** Made once: each signing makes another one. */
    static final String SIGNATURE =
            read(Path.of("src/test/resources/io/github/nsisrules/fuzz/SignatureFuzzTestInputs/fuzz/signed.txt"));

    private Keys() {}

    private static String key(String name) {
        return read(Path.of("../../nsis-rules-records/src/test/resources/keys", name));
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
