package io.github.nsisrules.record;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** The JSON Schema of a record. */
final class RecordSchema {

    private RecordSchema() {}

    static String text() {
        try (InputStream stream = RecordSchema.class.getResourceAsStream("record.schema.json")) {
            if (stream == null) {
                throw new IllegalStateException("The resource record.schema.json is missing.\n"
                        + "Maybe the jar was repackaged without its resources.");
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
