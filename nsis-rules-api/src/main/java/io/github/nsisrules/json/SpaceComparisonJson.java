package io.github.nsisrules.json;

import io.github.nsisrules.compare.SpaceComparison;
import io.github.nsisrules.stability.Experimental;
import io.github.nsisrules.text.Language;
import java.io.IOException;
import java.io.OutputStream;

/**
 * Writes comparisons over the whole decision space as JSON, as {@link Schemas#spaceComparison()} describes it, by the
 * conventions of {@link ClassificationJson}: every field is always there, in the same order; only {@code text} depends on the
 * language. An example is a description of a solution, so {@link SolutionJson} reads it. The same comparison always gives the
 * same bytes.
 *
 * <pre>{@code
 * String json = SpaceComparisonJson.in(Language.DA).toJson(rules.analysis().compareEverywhere(from, to));
 * }</pre>
 *
 * <p>Immutable and safe for use by many threads.
 */
@Experimental
public final class SpaceComparisonJson {

    private final Language language;
    private final Layout layout;

    private SpaceComparisonJson(Language language, Layout layout) {
        this.language = language;
        this.layout = layout;
    }

    /** A writer with texts in a language, which puts everything on one line. */
    public static SpaceComparisonJson in(Language language) {
        return new SpaceComparisonJson(language, Layout.COMPACT);
    }

    /** The same with one field or entry per line, indented by two spaces. */
    public SpaceComparisonJson indented() {
        return new SpaceComparisonJson(language, Layout.INDENTED);
    }

    /** A comparison as text, without a line end after it. */
    public String toJson(SpaceComparison comparison) {
        return layout.text(generator -> new SpaceComparisonWriter(generator, language, comparison).write());
    }

    /**
     * Writes a comparison as UTF-8, without a line end after it. Neither flushes nor closes the stream.
     *
     * @throws IOException if the stream cannot be written
     */
    public void write(SpaceComparison comparison, OutputStream out) throws IOException {
        layout.bytes(out, generator -> new SpaceComparisonWriter(generator, language, comparison).write());
    }
}
