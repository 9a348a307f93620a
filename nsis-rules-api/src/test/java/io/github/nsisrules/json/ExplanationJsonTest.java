package io.github.nsisrules.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.nsisrules.explain.Argued;
import io.github.nsisrules.explain.Explanation;
import io.github.nsisrules.explain.Topic;
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

class ExplanationJsonTest {

    /** A whole answer, conclusions that are certain, possible, and none, and one that no step concludes. */
    static Stream<Explanation> samples() {
        return Stream.of(
                Explanation.of(Argued.decided()),
                Explanation.of(Argued.undecided()),
                level(),
                Explanation.of(Argued.decided(), Topic.parse("level=HIGH", Argued.RULES)),
                Explanation.of(
                        Argued.decided(),
                        Topic.parse("loaUri=https://data.gov.dk/concept/core/nsis/loa/Substantial", Argued.RULES)),
                Explanation.of(Argued.joint(), Topic.parse("tuSolution=false", Argued.RULES)));
    }

    private static Explanation level() {
        return Explanation.of(
                Argued.decided(), Topic.parse("level=SUBSTANTIAL", Argued.RULES).inUseCase("citizens"));
    }

    @ParameterizedTest
    @MethodSource("samples")
    void what_is_written_is_what_the_schema_describes(Explanation explanation) {
        for (Language language : Language.values()) {
            ExplanationJson json = ExplanationJson.in(language);
            assertThat(SchemaOf.EXPLANATION.errors(json.toJson(explanation))).isEmpty();
            assertThat(SchemaOf.EXPLANATION.errors(json.indented().toJson(explanation)))
                    .isEmpty();
        }
    }

    @Test
    void the_schema_rejects_what_is_no_tree() {
        String json = ExplanationJson.in(Language.EN).toJson(level());

        assertThat(SchemaOf.EXPLANATION.errors(json.replace("\"fact\":\"data\"", "\"fact\":\"date\"")))
                .isNotEmpty();
        assertThat(SchemaOf.EXPLANATION.errors(json.replace("\"step\":\"AR-O4\"", "\"rule\":\"AR-O4\"")))
                .isNotEmpty();
        assertThat(SchemaOf.EXPLANATION.errors(json.replace("\"conclusion\":\"level=", "\"conclusion\":\"levels=")))
                .isNotEmpty();
        assertThat(SchemaOf.EXPLANATION.errors(json.replace(
                        "[{\"fact\":\"logins\",\"useCase\":\"citizens\",\"values\":[\"NEMID\",\"MITID\"]}]", "[]")))
                .isNotEmpty();
    }

    @Test
    void names_and_order_are_those_of_the_contract() throws IOException {
        assertThat(ExplanationJson.in(Language.DA).indented().toJson(level()) + "\n")
                .isEqualTo(resource("explanation.da.json"));
    }

    @Test
    void a_step_stands_in_full_once_and_is_named_wherever_else_something_rests_on_it() {
        String json = ExplanationJson.in(Language.EN).toJson(Explanation.of(Argued.decided()));

        assertThat(json.split("\"rule\":\"AR-T2\"", -1)).hasSize(2);
        assertThat(json.split("\\{\"step\":\"AR-T2\",\"useCase\":null,\"conclusion\":\"type=OWN_TU\"}", -1))
                .hasSize(3);
        assertThat(json.indexOf("\"rule\":\"AR-T2\"")).isLessThan(json.indexOf("\"step\":\"AR-T2\""));
    }

    @Test
    void an_absence_tells_what_its_rule_would_say_and_where_that_is_read_from() {
        assertThat(ExplanationJson.in(Language.EN)
                        .toJson(Explanation.of(Argued.joint(), Topic.parse("tuSolution=false", Argued.RULES))))
                .contains(
                        "\"conclusion\":\"tuSolution=false\",\"useCase\":null,\"reasons\":[{\"absent\":\"AR-Q1\",\"useCase\":null,\"text\":\"Citizens can log in with MitID.\",\"sources\":[{\"document\":\"En rapport\",\"section\":\"Et afsnit\",\"page\":12}]},")
                .endsWith("{\"fact\":\"logins\",\"useCase\":\"staff\",\"values\":null}],\"whyNot\":[]}");
    }

    @Test
    void what_the_answer_does_not_say_has_no_reasons() {
        assertThat(ExplanationJson.in(Language.DA)
                        .toJson(Explanation.of(Argued.decided(), Topic.parse("level=HIGH", Argued.RULES))))
                .endsWith("\"conclusion\":\"level=HIGH\",\"useCase\":null,\"reasons\":[],\"whyNot\":[]}");
    }

    @Test
    void only_texts_depend_on_the_language() {
        String texts = "\"text\":\"[^\"]*\"";
        for (Explanation explanation : samples().toList()) {
            String danish = ExplanationJson.in(Language.DA).toJson(explanation);
            String english = ExplanationJson.in(Language.EN).toJson(explanation);

            assertThat(danish.equals(english)).isEqualTo(!explanation.isReached());
            assertThat(danish.replaceAll(texts, "")).isEqualTo(english.replaceAll(texts, ""));
        }
    }

    @ParameterizedTest
    @MethodSource("samples")
    void a_stream_gets_the_same_as_utf_8(Explanation explanation) throws IOException {
        for (ExplanationJson json : List.of(
                ExplanationJson.in(Language.DA), ExplanationJson.in(Language.DA).indented())) {
            ByteArrayOutputStream stream = new ByteArrayOutputStream();

            json.write(explanation, stream);

            assertThat(stream.toString(UTF_8)).isEqualTo(json.toJson(explanation));
        }
    }

    @Test
    void nothing_depends_on_locale_or_time_zone() {
        // GIVEN
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        Explanation everything = Explanation.of(Argued.undecided());
        String before = ExplanationJson.in(Language.DA).indented().toJson(everything);
        try {
            for (String tag : List.of("tr-TR", "ar-EG-u-nu-arab", "th-TH-u-ca-buddhist")) {
                // WHEN
                Locale.setDefault(Locale.forLanguageTag(tag));
                TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));

                // THEN
                assertThat(ExplanationJson.in(Language.DA).indented().toJson(everything))
                        .isEqualTo(before);
            }
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    @Test
    void a_stream_that_cannot_be_written_is_told() {
        OutputStream full = new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException("the disk is full");
            }
        };
        assertThatThrownBy(() -> ExplanationJson.in(Language.DA).write(level(), full))
                .isExactlyInstanceOf(IOException.class)
                .hasMessage("the disk is full");
    }

    private static String resource(String name) throws IOException {
        try (InputStream stream =
                Objects.requireNonNull(ExplanationJsonTest.class.getResourceAsStream("written/" + name))) {
            return new String(stream.readAllBytes(), UTF_8);
        }
    }
}
