package io.github.nsisrules.json;

import io.github.nsisrules.stability.Stable;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/**
 * The JSON Schemas (draft 2020-12) of what is read and written.
 *
 * <p>The schema of a solution accepts the same documents as {@link SolutionJson}, but for what a schema cannot say: that a
 * field stands once in an object, that use cases have different ids, that texts hold whole characters, and the size of the
 * document. Dates are checked by validators that assert the format {@code date}.
 */
@Stable
public final class Schemas {

    private Schemas() {}

    /** The schema of the description of a solution. */
    public static String solution() {
        return resource("solution.schema.json");
    }

    /** The schema of a classification. */
    public static String classification() {
        return resource("classification.schema.json");
    }

    /** The schema of a comparison. */
    public static String comparison() {
        return resource("comparison.schema.json");
    }

    /** The schema of a comparison of two rule sets over the whole decision space. */
    public static String spaceComparison() {
        return resource("space-comparison.schema.json");
    }

    /** The schema of an explanation. */
    public static String explanation() {
        return resource("explanation.schema.json");
    }

    /** The schema of an answer to "what if". */
    public static String whatIf() {
        return resource("what-if.schema.json");
    }

    /** The schema of a decision table. */
    public static String table() {
        return resource("decision-table.schema.json");
    }

    /** The schema of what {@link ClassificationJson#writeError} writes in the place of a classification. */
    public static String error() {
        return resource("error.schema.json");
    }

    private static String resource(String name) {
        try (InputStream stream = Schemas.class.getResourceAsStream(name)) {
            if (stream == null) {
                throw new IllegalStateException(
                        "The resource " + name + " is missing.\nMaybe the jar was repackaged without its resources.");
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
