package io.github.nsisrules.json;

import io.github.nsisrules.compare.Comparison;
import io.github.nsisrules.stability.Experimental;
import io.github.nsisrules.text.Language;
import java.io.IOException;
import java.io.OutputStream;

/**
 * Writes comparisons as JSON, as {@link Schemas#comparison()} describes it, by the conventions of {@link
 * ClassificationJson}: every field is always there, in the same order; only {@code title}, {@code description} and {@code
 * message} depend on the language, and each side tells its tasks and findings in the words of its own rule set. The same
 * comparison always gives the same bytes. Where an item of a batch is invalid, {@link ClassificationJson#writeError} writes
 * what stands in its place.
 *
 * <pre>{@code
 * String json = ComparisonJson.in(Language.DA).toJson(Comparison.of(before, after));
 * }</pre>
 *
 * <p>Immutable and safe for use by many threads.
 */
@Experimental
public final class ComparisonJson {

    private final Language language;
    private final Layout layout;

    private ComparisonJson(Language language, Layout layout) {
        this.language = language;
        this.layout = layout;
    }

    /** A writer with texts in a language, which puts everything on one line. */
    public static ComparisonJson in(Language language) {
        return new ComparisonJson(language, Layout.COMPACT);
    }

    /** The same with one field or entry per line, indented by two spaces. */
    public ComparisonJson indented() {
        return new ComparisonJson(language, Layout.INDENTED);
    }

    /** A comparison as text, without a line end after it. */
    public String toJson(Comparison comparison) {
        return layout.text(generator -> new ComparisonWriter(generator, language).write(comparison));
    }

    /**
     * Writes a comparison as UTF-8, without a line end after it. Neither flushes nor closes the stream.
     *
     * @throws IOException if the stream cannot be written
     */
    public void write(Comparison comparison, OutputStream out) throws IOException {
        layout.bytes(out, generator -> new ComparisonWriter(generator, language).write(comparison));
    }
}
