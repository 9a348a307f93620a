package io.github.nsisrules.json;

import io.github.nsisrules.facts.Problem;
import io.github.nsisrules.result.Classification;
import io.github.nsisrules.stability.Stable;
import io.github.nsisrules.text.Language;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/**
 * Writes classifications as JSON, as {@link Schemas#classification()} describes it. Every field is always there, in the
 * same order; what has no value is {@code null}. Only the fields {@code title}, {@code description}, {@code message},
 * {@code question} and {@code text} depend on the language. The same classification always gives the same bytes.
 *
 * <pre>{@code
 * String json = ClassificationJson.in(Language.DA).toJson(classification);
 * ClassificationJson.in(Language.EN).indented().write(classification, System.out);
 * }</pre>
 *
 * <p>Immutable and safe for use by many threads.
 */
@Stable
public final class ClassificationJson {

    private final @Nullable Language language;
    private final Layout layout;

    private ClassificationJson(@Nullable Language language, Layout layout) {
        this.language = language;
        this.layout = layout;
    }

    /** A writer with texts in a language, which puts everything on one line. */
    public static ClassificationJson in(Language language) {
        return new ClassificationJson(language, Layout.COMPACT);
    }

    /**
     * A writer that leaves out all texts, and so everything that depends on a language or may be reworded: what is left is what
     * was decided, by which rules, and why. The fields {@code title}, {@code description}, {@code message}, {@code question}
     * and {@code text} are then missing. Only for classifications, not for errors.
     */
    public static ClassificationJson withoutTexts() {
        return new ClassificationJson(null, Layout.COMPACT);
    }

    /** The same with one field or entry per line, indented by two spaces. */
    public ClassificationJson indented() {
        return new ClassificationJson(language, Layout.INDENTED);
    }

    /** A classification as text, without a line end after it. */
    public String toJson(Classification classification) {
        return layout.text(generator -> new ClassificationWriter(generator, language).write(classification));
    }

    /**
     * Writes a classification as UTF-8, without a line end after it. Neither flushes nor closes the stream.
     *
     * @throws IOException if the stream cannot be written
     */
    public void write(Classification classification, OutputStream out) throws IOException {
        layout.bytes(out, generator -> new ClassificationWriter(generator, language).write(classification));
    }

    /** {@link #writeError} as text. */
    public String errorToJson(SolutionBatch.Invalid invalid) {
        return layout.text(generator -> error(generator, invalid));
    }

    /**
     * Writes, in the place of a classification, comparison or explanation, what is wrong with an item of a batch: {@code
     * {"error":{"item":1,"id":null,"problems":[{"code":"MISSING","path":"id","message":"…"}]}}}. Neither flushes nor
     * closes the stream.
     *
     * @throws IOException if the stream cannot be written
     */
    public void writeError(SolutionBatch.Invalid invalid, OutputStream out) throws IOException {
        layout.bytes(out, generator -> error(generator, invalid));
    }

    private void error(JsonGenerator generator, SolutionBatch.Invalid invalid) {
        Fields fields = new Fields(generator);
        fields.object(
                invalid,
                document -> fields.object("error", invalid, item -> {
                    fields.number("item", item.number());
                    fields.text("id", item.id());
                    fields.list("problems", item.problems(), problem -> problem(problem, fields));
                }));
    }

    private void problem(Problem problem, Fields fields) {
        fields.value("code", problem.code());
        fields.text("path", problem.path());
        fields.text("message", problem.message(Objects.requireNonNull(language, "An error is told in a language.")));
    }
}
