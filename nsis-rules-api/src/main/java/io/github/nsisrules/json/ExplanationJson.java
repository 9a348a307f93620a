package io.github.nsisrules.json;

import io.github.nsisrules.explain.Explanation;
import io.github.nsisrules.explain.WhyNot;
import io.github.nsisrules.stability.Experimental;
import io.github.nsisrules.text.Language;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/**
 * Writes explanations as JSON, as {@link Schemas#explanation()} describes it, by the conventions of {@link
 * ClassificationJson}: every field is always there, in the same order; only {@code text} depends on the language. A step
 * stands in full, with what it rests on inside it, where it is met first; wherever else something rests on it, only its
 * rule, use case and conclusion name it. The same explanation always gives the same bytes. Where an item of a batch is
 * invalid, {@link ClassificationJson#writeError} writes what stands in its place.
 *
 * <pre>{@code
 * String json = ExplanationJson.in(Language.DA).toJson(Explanation.of(classification));
 * }</pre>
 *
 * <p>Immutable and safe for use by many threads.
 */
@Experimental
public final class ExplanationJson {

    private final Language language;
    private final Layout layout;

    private ExplanationJson(Language language, Layout layout) {
        this.language = language;
        this.layout = layout;
    }

    /** A writer with texts in a language, which puts everything on one line. */
    public static ExplanationJson in(Language language) {
        return new ExplanationJson(language, Layout.COMPACT);
    }

    /** The same with one field or entry per line, indented by two spaces. */
    public ExplanationJson indented() {
        return new ExplanationJson(language, Layout.INDENTED);
    }

    /** An explanation as text, without a line end after it. */
    public String toJson(Explanation explanation) {
        return toJson(explanation, List.of());
    }

    /**
     * An explanation as text, without a line end after it, together with why its answer does not say something.
     *
     * @param whyNots of the same answer
     */
    public String toJson(Explanation explanation, List<WhyNot> whyNots) {
        return layout.text(generator -> new ExplanationWriter(generator, language, explanation).write(whyNots));
    }

    /**
     * Writes an explanation as UTF-8, without a line end after it. Neither flushes nor closes the stream.
     *
     * @throws IOException if the stream cannot be written
     */
    public void write(Explanation explanation, OutputStream out) throws IOException {
        write(explanation, List.of(), out);
    }

    /**
     * Writes an explanation as UTF-8, without a line end after it, together with why its answer does not say something. Neither
     * flushes nor closes the stream.
     *
     * @param whyNots of the same answer
     * @throws IOException if the stream cannot be written
     */
    public void write(Explanation explanation, List<WhyNot> whyNots, OutputStream out) throws IOException {
        layout.bytes(out, generator -> new ExplanationWriter(generator, language, explanation).write(whyNots));
    }
}
