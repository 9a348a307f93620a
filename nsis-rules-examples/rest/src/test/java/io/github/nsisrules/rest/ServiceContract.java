package io.github.nsisrules.rest;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.nsisrules.NsisRules;
import io.github.nsisrules.explain.Explanation;
import io.github.nsisrules.json.ClassificationJson;
import io.github.nsisrules.json.ExplanationJson;
import io.github.nsisrules.json.SolutionJson;
import io.github.nsisrules.result.Classification;
import io.github.nsisrules.text.Language;
import java.io.ByteArrayInputStream;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

/**
 * What every service must do over HTTP. A subclass starts one and says where it is. Each answer is held against the OpenAPI
 * document that the service itself gives.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
public abstract class ServiceContract extends RefusalContract {

    private static final NsisRules RULES = NsisRules.load();
    private static final LocalDate APRIL = LocalDate.of(2021, 4, 1);

    /** For a service that runs already. */
    protected ServiceContract(Http http) {
        super(http);
    }

    @AfterAll
    void every_documented_status_was_answered() {
        Set<String> missing = new TreeSet<>(openApi.documented());
        missing.removeAll(openApi.seen());
        // Those need a slow caller, a fault or a crowd: see AnswersTest and the tests of each service.
        missing.removeIf(answer -> answer.matches(".* (408|500|503)"));
        assertThat(missing).isEmpty();
    }

    @Test
    void every_example_of_the_report_is_answered_byte_by_byte_as_its_file_has_it() {
        for (String name : Solutions.names()) {
            answersAsTheFile("kl-2021-03", "2021-04-01", name);
        }
    }

    @Test
    void examples_are_answered_by_the_rules_of_today_too() {
        for (String name : List.of("document-signing", "faelles-medicinkort", "pid-rid")) {
            answersAsTheFile("nemlogin3-2023-11", "2026-11-01", name);
        }
    }

    private void answersAsTheFile(String ruleSet, String on, String name) {
        HttpResponse<String> response = http.post("/classify?on=" + on, JSON, Solutions.named(name));
        openApi.check("/classify", response);
        String expected = Solutions.named("answers/" + ruleSet + "/" + name);
        assertThat(response.body())
                .isEqualTo(OpenApiCheck.JSON.readTree(expected).toString());
    }

    @Test
    void without_a_date_the_answer_states_the_date_of_today_in_Denmark() {
        LocalDate before = NsisRules.today(Clock.systemUTC());
        HttpResponse<String> response = http.post("/classify", JSON, REFUSE_BINS);
        assertThat(OpenApiCheck.JSON
                        .readTree(response.body())
                        .path("evaluatedOn")
                        .asString())
                .isIn(before.toString(), before.plusDays(1).toString());
    }

    @Test
    void an_answer_may_not_be_kept_on_the_way() {
        HttpResponse<String> response = http.post("/classify" + IN_APRIL, JSON, REFUSE_BINS);
        assertThat(response.headers().firstValue("Cache-Control")).contains("no-store");
        assertThat(response.headers().firstValue("Content-Language")).contains("da");
        assertThat(response.headers().firstValue("Content-Length")).isPresent();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "da | da",
                "en-GB,en;q=0.9 | en",
                "fr, en;q=0.5, da;q=0.4 | en",
                "de | da",
                "en;q=0, da | da",
                "not/a;header=q | da",
                "* | da"
            })
    void the_header_chooses_the_language(String header, String language) {
        HttpResponse<String> response = http.post("/classify" + IN_APRIL, JSON, REFUSE_BINS, "Accept-Language", header);
        assertThat(response.headers().firstValue("Content-Language")).contains(language);
        assertThat(response.body()).isEqualTo(answer(REFUSE_BINS, Language.valueOf(language.toUpperCase(Locale.ROOT))));
    }

    @Test
    void the_parameter_goes_before_the_header() {
        HttpResponse<String> response =
                http.post("/classify" + IN_APRIL + "&lang=en", JSON, REFUSE_BINS, "Accept-Language", "da");
        assertThat(response.body()).isEqualTo(answer(REFUSE_BINS, Language.EN));
    }

    @Test
    void a_bad_solution_of_an_array_stands_in_its_place() {
        String bad = "{\"id\": \"bad\", \"name\": \"Bad\", \"useCases\": [{\"id\": \"u\", \"audience\": \"BORGERE\"}]}";
        HttpResponse<String> response =
                http.post("/classify/batch" + IN_APRIL, JSON, "[" + REFUSE_BINS + "," + bad + "," + REFUSE_BINS + "]");
        openApi.check("/classify/batch", response);
        JsonNode entries = OpenApiCheck.JSON.readTree(response.body());
        assertThat(entries.size()).isEqualTo(3);
        String good =
                OpenApiCheck.JSON.readTree(answer(REFUSE_BINS, Language.DA)).toString();
        assertThat(entries.get(0).toString()).isEqualTo(good);
        assertThat(entries.get(1).at("/error/id").asString()).isEqualTo("bad");
        assertThat(entries.get(1).at("/error/problems/0/code").asString()).isEqualTo("UNKNOWN_VALUE");
        assertThat(entries.get(2).toString()).isEqualTo(good);
    }

    @Test
    void JSON_Lines_are_answered_line_by_line() {
        String line = SolutionJson.toJson(SolutionJson.parse(REFUSE_BINS));
        HttpResponse<String> response =
                http.post("/classify/batch" + IN_APRIL, Reply.LINES, line + "\n{broken\n" + line + "\n");
        openApi.check("/classify/batch", response);
        List<String> lines = response.body().lines().toList();
        lines.forEach(openApi::checkEntry);
        assertThat(lines).hasSize(3);
        assertThat(List.of(lines.get(0), lines.get(2))).containsOnly(answer(REFUSE_BINS, Language.DA));
        assertThat(lines.get(1)).contains("\"NOT_JSON\"");
    }

    @Test
    void an_empty_array_has_an_empty_answer() {
        HttpResponse<String> response = http.post("/classify/batch", JSON, "[]");
        openApi.check("/classify/batch", response);
        assertThat(response.body()).isEqualTo("[]");
    }

    @Test
    void a_conclusion_is_explained() {
        HttpResponse<String> all = http.post("/explain" + IN_APRIL, JSON, REFUSE_BINS);
        openApi.check("/explain", all);
        Classification answer = RULES.classify(SolutionJson.parse(REFUSE_BINS), APRIL);
        assertThat(all.body()).isEqualTo(ExplanationJson.in(Language.DA).toJson(Explanation.of(answer)));
        HttpResponse<String> one =
                http.post("/explain" + IN_APRIL + "&conclusion=level%3DLOW&useCase=citizens", JSON, REFUSE_BINS);
        openApi.check("/explain", one);
        assertThat(one.body()).contains("KL21-L1").hasSizeLessThan(all.body().length());
    }

    @Test
    void the_rule_sets_are_told_with_their_digests() {
        HttpResponse<String> response = http.get("/rule-sets");
        openApi.check("/rule-sets", response);
        JsonNode body = OpenApiCheck.JSON.readTree(response.body());
        assertThat(body.at("/library/digest").asString())
                .isEqualTo(RULES.library().digest());
        assertThat(body.at("/ruleSets/0/id").asString()).isEqualTo("kl-2021-03");
        assertThat(body.at("/ruleSets/1/tableDigest").asString())
                .isEqualTo(RULES.ruleSets().get(1).tableDigest());
    }

    @ParameterizedTest
    @CsvSource({"solution", "classification", "explanation", "error"})
    void the_schemas_are_those_of_the_library(String name) {
        HttpResponse<String> response = http.get("/schemas/" + name);
        openApi.check("/schemas/{name}", response);
        assertThat(OpenApiCheck.JSON.readTree(response.body()).path("$id").asString())
                .contains("/" + name + "-1");
    }

    @Test
    void a_chunked_body_within_the_limit_is_read() {
        HttpResponse<String> response = http.send(http.request("/classify" + IN_APRIL, "Content-Type", JSON)
                .POST(BodyPublishers.ofInputStream(
                        () -> new ByteArrayInputStream(REFUSE_BINS.getBytes(StandardCharsets.UTF_8))))
                .build());
        assertThat(response.body()).isEqualTo(answer(REFUSE_BINS, Language.DA));
    }

    private static String answer(String json, Language language) {
        return ClassificationJson.in(language).toJson(RULES.classify(SolutionJson.parse(json), APRIL));
    }
}
