package io.github.nsisrules.drools;

import io.github.nsisrules.Library;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** The version and the digest of the sources that the build wrote beside the rules. */
final class BuiltLibrary {

    private BuiltLibrary() {}

    static Library read() {
        return new Library(read("library.version"), "sha256:" + read("library.sources.sha256"));
    }

    private static String read(String file) {
        try (InputStream stream = BuiltLibrary.class.getResourceAsStream("rules/" + file)) {
            if (stream == null) {
                throw new IllegalStateException("The resource rules/" + file + " beside " + BuiltLibrary.class.getName()
                        + " is missing.\nMaybe the jar was repackaged without its resources.");
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8).strip();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
