package io.github.nsisrules.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.nsisrules.facts.Problem;
import io.github.nsisrules.facts.ProblemCode;
import io.github.nsisrules.result.Classification;
import io.github.nsisrules.text.Language;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.TimeZone;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ClassificationJsonTest {

    static Stream<Classification> samples() {
        return Stream.of(ClassificationSamples.decided(), ClassificationSamples.undecided());
    }

    @ParameterizedTest
    @MethodSource("samples")
    void what_is_written_is_what_the_schema_describes(Classification classification) {
        for (Language language : Language.values()) {
            ClassificationJson json = ClassificationJson.in(language);
            assertThat(SchemaOf.CLASSIFICATION.errors(json.toJson(classification)))
                    .isEmpty();
            assertThat(SchemaOf.CLASSIFICATION.errors(json.indented().toJson(classification)))
                    .isEmpty();
        }
    }

    @Test
    void names_and_order_are_those_of_the_contract() throws IOException {
        assertThat(ClassificationJson.in(Language.DA).indented().toJson(ClassificationSamples.decided()) + "\n")
                .isEqualTo(resource("decided.da.json"));
        assertThat(ClassificationJson.in(Language.EN).indented().toJson(ClassificationSamples.undecided()) + "\n")
                .isEqualTo(resource("undecided.en.json"));
    }

    @Test
    void compact_is_the_same_without_line_ends_and_spaces() {
        // GIVEN
        Classification classification = ClassificationSamples.undecided();

        // WHEN
        String compact = ClassificationJson.in(Language.EN).toJson(classification);

        // THEN
        assertThat(compact)
                .doesNotContain("\n")
                .startsWith("{\"schemaVersion\":\"1\",\"solution\":{\"id\":\"x\",\"name\":\"X\"},\"ruleSet\":{")
                .contains(
                        "\"type\":null,\"possibleTypes\":[\"OWN_TU\",\"NOT_COVERED\"],\"tuSolution\":null,\"level\":null")
                .contains("{\"fact\":\"customers\",\"useCase\":null,\"values\":null}")
                .contains("{\"fact\":\"logins\",\"useCase\":\"u\",\"values\":[]}")
                .contains("{\"absent\":\"KL21-Q1\",\"useCase\":\"u\"}");
        assertThat(ClassificationJson.in(Language.EN)
                        .indented()
                        .toJson(classification)
                        .replaceAll("\n *", "")
                        .replace("\": ", "\":"))
                .isEqualTo(compact);
    }

    @ParameterizedTest
    @MethodSource("samples")
    void only_texts_depend_on_the_language(Classification classification) {
        // GIVEN
        String texts = "\"(title|description|message|question|text)\":\"[^\"]*\"";

        // WHEN
        String danish = ClassificationJson.in(Language.DA).toJson(classification);
        String english = ClassificationJson.in(Language.EN).toJson(classification);

        // THEN
        assertThat(danish).isNotEqualTo(english);
        assertThat(danish.replaceAll(texts, "")).isEqualTo(english.replaceAll(texts, ""));
    }

    @ParameterizedTest
    @MethodSource("samples")
    void a_stream_gets_the_same_as_utf_8_and_is_neither_closed_nor_flushed(Classification classification)
            throws IOException {
        for (ClassificationJson json : List.of(
                ClassificationJson.in(Language.DA),
                ClassificationJson.in(Language.DA).indented())) {
            // GIVEN
            Watched stream = new Watched();

            // WHEN
            json.write(classification, stream);

            // THEN
            assertThat(stream.toString(UTF_8)).isEqualTo(json.toJson(classification));
            assertThat(stream.closed).isFalse();
            assertThat(stream.flushed).isFalse();
        }
    }

    @Test
    void nothing_depends_on_locale_or_time_zone() {
        // GIVEN
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        String before = ClassificationJson.in(Language.DA).indented().toJson(ClassificationSamples.decided());
        try {
            for (String tag : List.of("tr-TR", "ar-EG-u-nu-arab", "th-TH-u-ca-buddhist")) {
                // WHEN
                Locale.setDefault(Locale.forLanguageTag(tag));
                TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));

                // THEN
                assertThat(ClassificationJson.in(Language.DA).indented().toJson(ClassificationSamples.decided()))
                        .isEqualTo(before);
            }
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    @Test
    void an_invalid_item_is_written_in_the_place_of_a_classification() throws IOException {
        // GIVEN
        SolutionBatch.Invalid invalid = new SolutionBatch.Invalid(
                7,
                List.of(
                        Problem.of(ProblemCode.MISSING, "useCases[0].audience", "audience"),
                        Problem.of(ProblemCode.DUPLICATE_ID, "useCases[1].id", "\"æ\"")),
                null);
        Watched stream = new Watched();

        // WHEN
        ClassificationJson.in(Language.EN).writeError(invalid, stream);

        // THEN
        String expected = "{\"error\":{\"item\":7,\"id\":null,\"problems\":["
                + "{\"code\":\"MISSING\",\"path\":\"useCases[0].audience\",\"message\":"
                + "\"The field «audience» is missing.\\nMaybe it was forgotten: it must be filled in.\"},"
                + "{\"code\":\"DUPLICATE_ID\",\"path\":\"useCases[1].id\",\"message\":"
                + "\"Two use cases have the id «\\\"æ\\\"».\\n"
                + "Maybe one was copied from the other: give each an id of its own.\"}]}}";
        assertThat(stream.toString(UTF_8)).isEqualTo(expected);
        assertThat(SchemaOf.ERROR.errors(expected)).isEmpty();
        assertThat(SchemaOf.ERROR.errors(expected.replace("item", "number"))).isNotEmpty();
        assertThat(stream.closed).isFalse();
        assertThat(ClassificationJson.in(Language.EN).errorToJson(invalid)).isEqualTo(expected);
        assertThat(ClassificationJson.in(Language.DA)
                        .errorToJson(new SolutionBatch.Invalid(1, invalid.problems(), "permits")))
                .startsWith("{\"error\":{\"item\":1,\"id\":\"permits\",\"problems\":[{\"code\":\"MISSING\"")
                .contains("Måske er det glemt");
    }

    @Test
    void a_stream_that_cannot_be_written_is_told() {
        OutputStream full = new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException("the disk is full");
            }
        };
        assertThatThrownBy(() -> ClassificationJson.in(Language.DA).write(ClassificationSamples.decided(), full))
                .isExactlyInstanceOf(IOException.class)
                .hasMessage("the disk is full");
    }

    private static String resource(String name) throws IOException {
        try (InputStream stream =
                Objects.requireNonNull(ClassificationJsonTest.class.getResourceAsStream("written/" + name))) {
            return new String(stream.readAllBytes(), UTF_8);
        }
    }

    private static final class Watched extends ByteArrayOutputStream {

        private boolean closed;
        private boolean flushed;

        @Override
        public void close() {
            closed = true;
        }

        @Override
        public void flush() {
            flushed = true;
        }
    }
}
