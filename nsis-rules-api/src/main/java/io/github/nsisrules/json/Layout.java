package io.github.nsisrules.json;

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

/** The layout of a written document: on one line, or with one field or entry per line. */
enum Layout {
    COMPACT,
    INDENTED;

    /** What breaks off must not get its brackets closed, or it would look whole. */
    private static final JsonFactory FACTORY = JsonFactory.builder()
            .disable(StreamWriteFeature.AUTO_CLOSE_CONTENT)
            .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
            .disable(StreamWriteFeature.FLUSH_PASSED_TO_STREAM)
            .build();

    private static final DefaultIndenter INDENTER = new DefaultIndenter("  ", "\n");

    private static final DefaultPrettyPrinter PRETTY_PRINTER = new DefaultPrettyPrinter(
                    Separators.createDefaultInstance()
                            .withObjectNameValueSpacing(Separators.Spacing.AFTER)
                            .withObjectEmptySeparator("")
                            .withArrayEmptySeparator(""))
            .withObjectIndenter(INDENTER)
            .withArrayIndenter(INDENTER);

    /** The document as text, without a line end after it. */
    String text(Consumer<JsonGenerator> content) {
        StringWriter text = new StringWriter();
        try (JsonGenerator generator = FACTORY.createGenerator(new Context(this), text)) {
            content.accept(generator);
        }
        return text.toString();
    }

    /** The same as UTF-8. Neither flushes nor closes the stream. */
    void bytes(OutputStream out, Consumer<JsonGenerator> content) throws IOException {
        try (JsonGenerator generator = FACTORY.createGenerator(new Context(this), out, JsonEncoding.UTF8)) {
            content.accept(generator);
        } catch (JacksonIOException e) {
            throw e.getCause();
        }
    }

    /** Hands the generator a pretty printer of its own, because a pretty printer counts levels. */
    private static final class Context extends ObjectWriteContext.Base {

        private final @Nullable PrettyPrinter prettyPrinter;

        Context(Layout layout) {
            prettyPrinter = layout == INDENTED ? PRETTY_PRINTER.createInstance() : null;
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
