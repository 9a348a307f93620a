package io.github.nsisrules.rest;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.nsisrules.json.SolutionJson;
import java.io.ByteArrayInputStream;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

/** What every service must refuse, and how. */
abstract class RefusalContract {

    static final String JSON = Reply.JSON;
    static final String REFUSE_BINS = Solutions.named("extra-refuse-bins");
    static final String IN_APRIL = "?on=2021-04-01";

    final Http http;
    final OpenApiCheck openApi;

    RefusalContract(Http http) {
        this.http = http;
        HttpResponse<String> document = http.get("/openapi.json");
        openApi = new OpenApiCheck(document.body());
        openApi.check("/openapi.json", document);
    }

    @Test
    void everything_that_is_wrong_with_a_solution_is_told_at_once_with_a_remedy() {
        HttpResponse<String> response = http.post(
                "/classify?lang=en",
                JSON,
                "{\"id\": \"a b\", \"useCases\": [{\"id\": \"u\", \"audience\": \"CITIZEN\"}]}");
        JsonNode problem = refused(response, "/classify", Refusal.Kind.INVALID_SOLUTION);
        assertThat(problem.path("problems"))
                .extracting(found ->
                        found.path("path").asString() + " " + found.path("code").asString())
                .containsExactlyInAnyOrder("id BAD_ID", "useCases[0].audience UNKNOWN_VALUE", "name MISSING");
        assertThat(problem.at("/problems/0/remedy").asString()).startsWith("Maybe ");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "/classify?on=2021-02-30 | NO_SUCH_DATE",
                "/classify?on= | NO_SUCH_DATE",
                "/classify?on=1999-12-31 | NO_RULE_SET_ON_DATE",
                "/classify?ruleSet=kl-2021 | UNKNOWN_RULE_SET",
                "/classify?lang=sv | UNKNOWN_LANGUAGE",
                "/classify?rulset=kl-2021-03 | UNKNOWN_PARAMETER",
                "/classify?conclusion=level | UNKNOWN_PARAMETER",
                "/classify?on=2021-04-01&on=2024-01-01 | REPEATED_PARAMETER",
                "/classify/batch?on=i%20dag | NO_SUCH_DATE",
                "/explain?conclusion=level%3DMEDIUM | UNKNOWN_CONCLUSION",
                "/explain?useCase=citizens | UNKNOWN_CONCLUSION",
                "/explain?conclusion=level&useCase=nobody | UNKNOWN_USE_CASE"
            })
    void a_question_that_cannot_be_meant_is_refused(String path, Refusal.Kind kind) {
        refused(http.post(path, JSON, REFUSE_BINS), path.replaceFirst("\\?.*", ""), kind);
    }

    @ParameterizedTest
    @CsvSource({"/rule-sets", "/openapi.json", "/schemas/solution"})
    void a_document_takes_no_parameters_and_one_method(String path) {
        String documented = path.startsWith("/schemas") ? "/schemas/{name}" : path;
        refused(http.get(path + "?x=1"), documented, Refusal.Kind.UNKNOWN_PARAMETER);
        refused(http.get(path, "Accept", "text/html"), documented, Refusal.Kind.NOT_ACCEPTABLE);
        HttpResponse<String> posted = http.post(path, JSON, "{}");
        refused(posted, documented, Refusal.Kind.METHOD_NOT_ALLOWED);
        assertThat(posted.headers().firstValue("Allow").orElse("")).contains("GET");
    }

    @ParameterizedTest
    @CsvSource({"/classify", "/classify/batch", "/explain"})
    void a_resource_reads_and_writes_JSON_and_is_posted_to(String path) {
        refused(http.post(path, "text/plain", REFUSE_BINS), path, Refusal.Kind.UNSUPPORTED_MEDIA_TYPE);
        refused(http.post(path, JSON, REFUSE_BINS, "Accept", "text/html"), path, Refusal.Kind.NOT_ACCEPTABLE);
        HttpResponse<String> got = http.get(path);
        refused(got, path, Refusal.Kind.METHOD_NOT_ALLOWED);
        assertThat(got.headers().firstValue("Allow").orElse("")).contains("POST");
    }

    @Test
    void an_address_that_is_not_there_is_not_found() {
        for (String path : List.of("/", "/classify/one", "/schemas", "/error", "/favicon.ico")) {
            HttpResponse<String> response = http.get(path);
            assertThat(response.statusCode()).as(path).isEqualTo(404);
            assertThat(OpenApiCheck.mediaType(response)).isEqualTo(Reply.PROBLEM);
        }
        refused(http.get("/schemas/comparison"), "/schemas/{name}", Refusal.Kind.NOT_FOUND);
    }

    @Test
    void a_body_beyond_the_limit_is_refused_whether_its_size_is_declared_or_not() {
        String large = " ".repeat(1 << 20) + REFUSE_BINS;
        byte[] bytes = large.getBytes(StandardCharsets.UTF_8);
        for (String path : List.of("/classify", "/explain")) {
            refused(http.post(path, JSON, large), path, Refusal.Kind.BODY_TOO_LARGE);
            HttpResponse<String> chunked = http.send(http.request(path, "Content-Type", JSON)
                    .POST(BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(bytes)))
                    .build());
            refused(chunked, path, Refusal.Kind.BODY_TOO_LARGE);
        }
    }

    @Test
    void more_solutions_than_the_limit_are_refused_and_as_many_are_not() {
        String solution = SolutionJson.toJson(SolutionJson.parse(Solutions.named("faelles-medicinkort")));
        String hundred = Collections.nCopies(100, solution).stream().collect(joining("\n"));
        HttpResponse<String> response = http.post("/classify/batch" + IN_APRIL, Reply.LINES, hundred);
        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.body().lines()).hasSize(100);
        refused(
                http.post("/classify/batch", Reply.LINES, hundred + "\n" + solution),
                "/classify/batch",
                Refusal.Kind.TOO_MANY_SOLUTIONS);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {"`` | NOTHING_TO_READ", "[] | WRONG_TYPE", "{ | NOT_JSON", "null | WRONG_TYPE"})
    void a_body_that_is_no_solution_is_told_apart(String body, String code) {
        JsonNode problem = refused(http.post("/classify", JSON, body), "/classify", Refusal.Kind.INVALID_SOLUTION);
        assertThat(problem.at("/problems/0/code").asString()).isEqualTo(code);
    }

    @Test
    void a_refusal_is_told_in_Danish_and_in_English() {
        String danish = http.get("/nothing", "Accept-Language", "da").body();
        String english = http.get("/nothing", "Accept-Language", "en").body();
        assertThat(OpenApiCheck.JSON.readTree(danish).path("detail").asString()).contains("\nMåske ");
        assertThat(OpenApiCheck.JSON.readTree(english).path("detail").asString())
                .contains("\nMaybe ");
    }

    private JsonNode refused(HttpResponse<String> response, String path, Refusal.Kind kind) {
        assertThat(response.statusCode()).as(response.body()).isEqualTo(kind.status());
        assertThat(OpenApiCheck.mediaType(response)).isEqualTo(Reply.PROBLEM);
        openApi.check(path, response);
        JsonNode problem = OpenApiCheck.JSON.readTree(response.body());
        assertThat(problem.path("type").asString()).isEqualTo(kind.type());
        assertThat(problem.path("status").asInt()).isEqualTo(kind.status());
        return problem;
    }
}
