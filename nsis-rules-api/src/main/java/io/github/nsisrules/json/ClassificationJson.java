package io.github.nsisrules.json;

import io.github.nsisrules.facts.Problem;
import io.github.nsisrules.result.Classification;
import io.github.nsisrules.text.Language;
import java.io.IOException;
import java.io.OutputStream;
import java.io.StringWriter;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonEncoding;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators;

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
public final class ClassificationJson {

    private static final JsonFactory FACTORY = JsonFactory.builder()
            .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
            .disable(StreamWriteFeature.FLUSH_PASSED_TO_STREAM)
            .build();

    private static final DefaultIndenter INDENTER = new DefaultIndenter("  ", "\n");

    private static final DefaultPrettyPrinter INDENTED = new DefaultPrettyPrinter(Separators.createDefaultInstance()
                    .withObjectNameValueSpacing(Separators.Spacing.AFTER)
                    .withObjectEmptySeparator("")
                    .withArrayEmptySeparator(""))
            .withObjectIndenter(INDENTER)
            .withArrayIndenter(INDENTER);

    private final Language language;
    private final boolean indented;

    private ClassificationJson(Language language, boolean indented) {
        this.language = language;
        this.indented = indented;
    }

    /** A writer with texts in a language, which puts everything on one line. */
    public static ClassificationJson in(Language language) {
        return new ClassificationJson(language, false);
    }

    /** The same with one field or entry per line, indented by two spaces. */
    public ClassificationJson indented() {
        return new ClassificationJson(language, true);
    }

    /** A classification as text, without a line end after it. */
    public String toJson(Classification classification) {
        return text(generator -> new ClassificationWriter(generator, language).write(classification));
    }

    /**
     * Writes a classification as UTF-8, without a line end after it. Neither flushes nor closes the stream.
     *
     * @throws IOException if the stream cannot be written
     */
    public void write(Classification classification, OutputStream out) throws IOException {
        bytes(out, generator -> new ClassificationWriter(generator, language).write(classification));
    }

    /** {@link #writeError} as text. */
    public String errorToJson(SolutionBatch.Invalid invalid) {
        return text(generator -> error(generator, invalid));
    }

    /**
     * Writes, in the place of a classification, what is wrong with an item of a batch: {@code
     * {"error":{"item":1,"id":null,"problems":[{"code":"MISSING","path":"id","message":"…"}]}}}. Neither flushes nor
     * closes the stream.
     *
     * @throws IOException if the stream cannot be written
     */
    public void writeError(SolutionBatch.Invalid invalid, OutputStream out) throws IOException {
        bytes(out, generator -> error(generator, invalid));
    }

    private void error(JsonGenerator generator, SolutionBatch.Invalid invalid) {
        generator.writeStartObject();
        generator.writeName("error");
        generator.writeStartObject();
        generator.writeNumberProperty("item", invalid.number());
        generator.writeStringProperty("id", invalid.id());
        generator.writeName("problems");
        generator.writeStartArray();
        for (Problem problem : invalid.problems()) {
            generator.writeStartObject();
            generator.writeStringProperty("code", problem.code().name());
            generator.writeStringProperty("path", problem.path());
            generator.writeStringProperty("message", problem.message(language));
            generator.writeEndObject();
        }
        generator.writeEndArray();
        generator.writeEndObject();
        generator.writeEndObject();
    }

    private String text(Consumer<JsonGenerator> content) {
        StringWriter text = new StringWriter();
        try (JsonGenerator generator = FACTORY.createGenerator(new Layout(indented), text)) {
            content.accept(generator);
        }
        return text.toString();
    }

    private void bytes(OutputStream out, Consumer<JsonGenerator> content) throws IOException {
        try (JsonGenerator generator = FACTORY.createGenerator(new Layout(indented), out, JsonEncoding.UTF8)) {
            content.accept(generator);
        } catch (JacksonIOException e) {
            throw e.getCause();
        }
    }

    /** Hands the generator a pretty printer of its own, because a pretty printer counts levels. */
    private static final class Layout extends ObjectWriteContext.Base {

        private final @Nullable PrettyPrinter prettyPrinter;

        Layout(boolean indented) {
            prettyPrinter = indented ? INDENTED.createInstance() : null;
        }

        @Override
        public @Nullable PrettyPrinter getPrettyPrinter() {
            return prettyPrinter;
        }

        @Override
        public boolean hasPrettyPrinter() {
            return prettyPrinter != null;
        }
    }
}
