package io.github.nsisrules.drools;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** What the build wrote beside the compiled rules. */
final class BuiltResource {

    private BuiltResource() {}

    /** The text of a file. */
    static String text(String name) {
        String file = "rules/" + name;
        try (InputStream stream = BuiltResource.class.getResourceAsStream(file)) {
            if (stream == null) {
                throw new IllegalStateException("The resource " + file + " beside " + BuiltResource.class.getName()
                        + " is missing.\nMaybe the jar was repackaged without its resources.");
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
