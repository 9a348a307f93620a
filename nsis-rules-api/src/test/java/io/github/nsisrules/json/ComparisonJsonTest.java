package io.github.nsisrules.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.nsisrules.compare.Answer;
import io.github.nsisrules.compare.Answered;
import io.github.nsisrules.compare.Comparison;
import io.github.nsisrules.facts.AssuranceLevel;
import io.github.nsisrules.result.Finding;
import io.github.nsisrules.result.Necessity;
import io.github.nsisrules.result.Obligation;
import io.github.nsisrules.result.Party;
import io.github.nsisrules.result.Severity;
import io.github.nsisrules.result.SolutionType;
import io.github.nsisrules.result.Status;
import io.github.nsisrules.result.Task;
import io.github.nsisrules.result.UseCaseResult;
import io.github.nsisrules.text.Language;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.TimeZone;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ComparisonJsonTest {

    /** Every aspect of the solution and of a use case, and every change of a task and of a finding. */
    static Comparison everything() {
        return Comparison.of(
                Answered.before()
                        .tasks(Answered.task("renew", "OLD-M1"), Answered.task("move", "OLD-M2"))
                        .findings(Answered.finding("STOPS", "OLD-N1"), Answered.finding("OLD_NEWS", "OLD-N2"))
                        .answer(),
                Answered.after()
                        .on(LocalDate.of(2023, 11, 1))
                        .type(new Answer<>(null, List.of(SolutionType.SHARED_TU, SolutionType.NOT_COVERED)))
                        .tuSolution(null)
                        .level(new Answer<>(null, List.of(AssuranceLevel.LOW, AssuranceLevel.HIGH)))
                        .citizens(new UseCaseResult(
                                "citizens",
                                null,
                                List.of(Obligation.REQUIRED, Obligation.NOT_COVERED),
                                null,
                                null,
                                List.of(AssuranceLevel.LOW),
                                AssuranceLevel.LOW,
                                AssuranceLevel.LOW,
                                null,
                                false))
                        .tasks(
                                Answered.task("watch", "NEW-M3"),
                                new Task(
                                        "renew",
                                        Status.POSSIBLE,
                                        Necessity.INFORMATION,
                                        Party.DIGST,
                                        List.of(),
                                        List.of(),
                                        null,
                                        true,
                                        List.of("NEW-M1", "NEW-M2")))
                        .findings(
                                new Finding("STOPS", Status.POSSIBLE, Severity.NOTE, List.of(), List.of("NEW-N1")),
                                Answered.finding("NEWS", "NEW-N3"))
                        .answer());
    }

    static Comparison nothing() {
        return Comparison.of(Answered.before().answer(), Answered.after().answer());
    }

    static Stream<Comparison> samples() {
        return Stream.of(everything(), nothing());
    }

    @ParameterizedTest
    @MethodSource("samples")
    void what_is_written_is_what_the_schema_describes(Comparison comparison) {
        for (Language language : Language.values()) {
            ComparisonJson json = ComparisonJson.in(language);
            assertThat(SchemaOf.COMPARISON.errors(json.toJson(comparison))).isEmpty();
            assertThat(SchemaOf.COMPARISON.errors(json.indented().toJson(comparison)))
                    .isEmpty();
        }
    }

    @Test
    void the_schema_rejects_what_contradicts_itself() {
        String json = ComparisonJson.in(Language.EN).toJson(everything());

        assertThat(SchemaOf.COMPARISON.errors(json.replace("\"aspect\":\"type\"", "\"aspect\":\"basis\"")))
                .isNotEmpty();
        assertThat(SchemaOf.COMPARISON.errors(json.replace("\"VANISHES\"", "\"APPEARS\"")))
                .isNotEmpty();
        assertThat(SchemaOf.COMPARISON.errors(json.replace("\"CHANGES\"", "\"VANISHES\"")))
                .isNotEmpty();
    }

    @Test
    void names_and_order_are_those_of_the_contract() throws IOException {
        assertThat(ComparisonJson.in(Language.DA).indented().toJson(everything()) + "\n")
                .isEqualTo(resource("comparison.da.json"));
    }

    @Test
    void nothing_is_three_empty_lists() {
        assertThat(ComparisonJson.in(Language.DA).toJson(nothing()))
                .startsWith(
                        "{\"schemaVersion\":\"1\",\"solution\":{\"id\":\"permits\",\"name\":\"P-tilladelser\"},\"from\":{\"ruleSet\":{\"id\":\"before\",")
                .endsWith(
                        "\"withinPeriod\":false},\"evaluatedOn\":\"2021-04-01\"},\"values\":[],\"tasks\":[],\"findings\":[]}");
    }

    @Test
    void only_texts_depend_on_the_language_and_each_side_speaks_its_own_words() {
        // GIVEN
        String texts = "\"(title|description|message)\":\"[^\"]*\"";

        // WHEN
        String danish = ComparisonJson.in(Language.DA).toJson(everything());
        String english = ComparisonJson.in(Language.EN).toJson(everything());

        // THEN
        assertThat(danish).contains("Forny aftalen", "Forny aftalen igen").isNotEqualTo(english);
        assertThat(english).contains("Login stops working.", "Login works no longer.");
        assertThat(danish.replaceAll(texts, "")).isEqualTo(english.replaceAll(texts, ""));
    }

    @ParameterizedTest
    @MethodSource("samples")
    void a_stream_gets_the_same_as_utf_8(Comparison comparison) throws IOException {
        for (ComparisonJson json : List.of(
                ComparisonJson.in(Language.DA), ComparisonJson.in(Language.DA).indented())) {
            ByteArrayOutputStream stream = new ByteArrayOutputStream();

            json.write(comparison, stream);

            assertThat(stream.toString(UTF_8)).isEqualTo(json.toJson(comparison));
        }
    }

    @Test
    void nothing_depends_on_locale_or_time_zone() {
        // GIVEN
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        String before = ComparisonJson.in(Language.DA).indented().toJson(everything());
        try {
            for (String tag : List.of("tr-TR", "ar-EG-u-nu-arab", "th-TH-u-ca-buddhist")) {
                // WHEN
                Locale.setDefault(Locale.forLanguageTag(tag));
                TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));

                // THEN
                assertThat(ComparisonJson.in(Language.DA).indented().toJson(everything()))
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
        assertThatThrownBy(() -> ComparisonJson.in(Language.DA).write(everything(), full))
                .isExactlyInstanceOf(IOException.class)
                .hasMessage("the disk is full");
    }

    private static String resource(String name) throws IOException {
        try (InputStream stream =
                Objects.requireNonNull(ComparisonJsonTest.class.getResourceAsStream("written/" + name))) {
            return new String(stream.readAllBytes(), UTF_8);
        }
    }
}
