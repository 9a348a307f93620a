package io.github.nsisrules.record;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.nsisrules.facts.AssuranceLevel;
import io.github.nsisrules.facts.ProblemCode;
import io.github.nsisrules.facts.TuSolution;
import io.github.nsisrules.json.SolutionJson;
import io.github.nsisrules.result.Classification;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TimeZone;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

class DecisionRecordTest {

    private static final LocalDate ON = LocalDate.parse("2021-04-01");

    @Test
    void it_holds_what_was_asked_and_answered_by_what_and_what_the_decider_added() {
        DecisionRecord record = Examples.full();

        JsonNode json = Document.read(record.toJson());

        TuSolution solution = Examples.solution("own-health-data");
        assertThat(SolutionJson.parse(json.path("input").toString())).isEqualTo(solution);
        assertThat(json.path("library").path("version").stringValue())
                .isEqualTo(Examples.RULES.library().version());
        assertThat(json.path("library").path("digest").stringValue()).matches("sha256:[0-9a-f]{64}");
        assertThat(json.at("/result/ruleSet/id").stringValue()).isEqualTo("kl-2021-03");
        assertThat(json.at("/result/ruleSet/digest").stringValue())
                .isEqualTo(Examples.RULES.ruleSet("kl-2021-03").digest());
        assertThat(json.at("/result/evaluatedOn").stringValue()).isEqualTo("2021-04-01");
        assertThat(json.at("/result/level").stringValue()).isEqualTo("SUBSTANTIAL");
        assertThat(json.path("note").toString())
                .isEqualTo("{\"decidedBy\":\"Digitaliseringschefen\",\"decidedLevels\":{\""
                        + solution.useCases().get(0).id()
                        + "\":\"HIGH\"},\"decidedOn\":\"2021-04-06\",\"reason\":\"Som reglerne peger på. Æ, ø og å med.\","
                        + "\"reviewOn\":\"2022-04-01\"}");
        assertThat(json.path("masked").isEmpty()).isTrue();
        assertThat(json.at("/digests/record").stringValue()).isEqualTo(record.digest());
    }

    @Test
    void its_digests_can_be_computed_by_anybody() throws Exception {
        ObjectNode json = Document.read(Examples.full().toJson());
        String input = sha256(Document.canonical(json.path("input")));
        String result = sha256(Document.canonical(json.path("result")));

        assertThat(json.at("/digests/input").stringValue()).isEqualTo(input);
        assertThat(json.at("/digests/result").stringValue()).isEqualTo(result);
        json.remove("input");
        json.remove("result");
        String record = ((ObjectNode) json.path("digests")).remove("record").stringValue();
        assertThat(record).isEqualTo(sha256(Document.canonical(json)));
    }

    private static String sha256(String text) throws Exception {
        return "sha256:"
                + HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(UTF_8)));
    }

    @Test
    void it_is_written_in_canonical_form_and_alike_wherever_it_is_made() {
        String json = Examples.full().toJson();
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr-TR-u-nu-thai"));
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
            assertThat(Examples.full().toJson()).isEqualTo(json);
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
        assertThat(Document.canonical(Document.read(json))).isEqualTo(json);
    }

    @Test
    void no_text_that_depends_on_a_language_is_in_it() {
        JsonNode result = Document.read(Examples.full().toJson()).path("result");

        for (String text : List.of("title", "description", "message", "question", "text")) {
            assertThat(result.findValues(text)).as(text).isEmpty();
        }
        assertThat(result.path("tasks").isEmpty()).isFalse();
    }

    @Test
    void whatever_is_masked_is_gone_its_place_is_recorded_and_the_rest_is_reproduced() {
        for (Path file : Examples.files()) {
            // GIVEN a solution with all names and texts that there can be
            TuSolution solution = withTexts(Examples.solution(file));
            Classification answer = Examples.RULES.classify(solution, ON);

            // WHEN each is masked
            DecisionRecord record = DecisionRecord.of(answer, Examples.RULES.library(), Examples.NOTE, Masked.ALL);

            // THEN none of them is left, and each place is named
            String json = record.toJson();
            assertThat(json).doesNotContain("SECRET").doesNotContain(Examples.NOTE.reason(), Examples.NOTE.decidedBy());
            JsonNode document = Document.read(json);
            assertThat(record.masked())
                    .doesNotHaveDuplicates()
                    .hasSizeGreaterThan(9)
                    .allSatisfy(path ->
                            assertThat(document.at(path).stringValue()).as(path).isEqualTo(Masked.MASK));
            assertThat(masks(document, "")).containsExactlyInAnyOrderElementsOf(record.masked());
            Verification verification = Verification.of(json.getBytes(UTF_8), Examples.RULES);
            assertThat(verification.isReproduced()).isTrue();
        }
    }

    private static List<String> masks(JsonNode node, String path) {
        List<String> paths = new ArrayList<>();
        if (node.isString() && node.stringValue().equals(Masked.MASK)) {
            paths.add(path);
        }
        if (node.isObject()) {
            node.properties()
                    .forEach(field -> paths.addAll(masks(
                            field.getValue(),
                            path + "/" + field.getKey().replace("~", "~0").replace("/", "~1"))));
        }
        for (int i = 0; node.isArray() && i < node.size(); i++) {
            paths.addAll(masks(node.get(i), path + "/" + i));
        }
        return paths;
    }

    private static TuSolution withTexts(TuSolution solution) {
        ObjectNode json = Document.read(SolutionJson.toJson(solution));
        for (String field : List.of("name", "description", "vendor", "systemOwner", "businessArea")) {
            json.put(field, "SECRET " + field);
        }
        json.putObject("externalIds").put("a/b~c", "SECRET id");
        json.path("useCases").forEach(useCase -> {
            ((ObjectNode) useCase).put("name", "SECRET use case");
            ((ObjectNode) useCase)
                    .putObject("assessment")
                    .put("level", "LOW")
                    .put("date", "2021-01-01")
                    .put("reference", "SECRET reference");
        });
        return SolutionJson.parse(json.toString());
    }

    @Test
    void one_thing_alone_can_be_masked() {
        Classification answer = Examples.RULES.classify(withTexts(Examples.solution("sapa")), ON);

        DecisionRecord record = DecisionRecord.of(answer, Examples.RULES.library(), null, Set.of(Masked.SYSTEM_OWNER));

        assertThat(record.masked()).containsExactly("/input/systemOwner");
        assertThat(record.toJson()).contains("SECRET vendor").doesNotContain("SECRET systemOwner");
        assertThat(record.answer().solution().systemOwner()).isEqualTo(Masked.MASK);
    }

    @Test
    void a_note_about_another_solution_is_refused() {
        Classification answer = Examples.RULES.classify(Examples.solution("sapa"), ON);
        DecisionNote note = new DecisionNote(Map.of("nobody", AssuranceLevel.LOW), null, null, null, null);

        assertThatThrownBy(() -> DecisionRecord.of(answer, Examples.RULES.library(), note))
                .isInstanceOfSatisfying(
                        InvalidRecordException.class,
                        e -> assertThat(e.problems()).singleElement().satisfies(problem -> {
                            assertThat(problem.code()).isEqualTo(ProblemCode.UNKNOWN_USE_CASE);
                            assertThat(problem.path()).isEqualTo("decidedLevels.nobody");
                        }))
                .hasMessageContaining("The solution has no use case «nobody».\nMaybe");
    }

    @Test
    void a_deviation_is_another_level_than_the_answer_has() {
        Classification answer = Examples.full().answer();
        String useCase = answer.useCases().get(0).id();

        assertThat(new DecisionNote(Map.of(useCase, AssuranceLevel.HIGH), null, null, null, null).deviations(answer))
                .containsExactly(useCase);
        assertThat(new DecisionNote(Map.of(useCase, AssuranceLevel.SUBSTANTIAL), null, null, null, null)
                        .deviations(answer))
                .isEmpty();
        assertThat(Examples.NOTE.deviations(answer)).isEmpty();
    }
}
