package io.github.nsisrules.record;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.nsisrules.Library;
import io.github.nsisrules.facts.ProblemCode;
import io.github.nsisrules.facts.TuSolution;
import io.github.nsisrules.result.Classification;
import io.github.nsisrules.result.RuleSet;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

class VerificationTest {

    @Test
    void every_example_is_reproduced_under_every_rule_set() {
        int reproduced = 0;
        for (RuleSet ruleSet : Examples.RULES.ruleSets()) {
            for (Path file : Examples.files()) {
                DecisionRecord record = Examples.record(Examples.solution(file), ruleSet);
                Verification verification = verify(record.toJson());
                assertThat(verification.causes()).as("%s", file).isEmpty();
                assertThat(verification.isReproduced()).isTrue();
                assertThat(requireNonNull(verification.record()).toJson()).isEqualTo(record.toJson());
                assertThat(verification.ruleSetId()).isEqualTo(ruleSet.id());
                reproduced++;
            }
        }
        assertThat(reproduced).isEqualTo(2 * 20);
    }

    @Test
    void a_record_that_is_only_laid_out_anew_is_reproduced() {
        JsonNode record = Document.read(Examples.full().toJson());

        assertThat(verify(record.toPrettyString()).isReproduced()).isTrue();
        assertThat(verify("\uFEFF" + record).isReproduced()).isTrue();
    }

    @Test
    void whatever_value_is_changed_shows_and_so_does_where() {
        String json = Examples.full().toJson();
        Map<String, Integer> countByCauses = new TreeMap<>();
        List<JsonNode> places = leaves(Document.read(json));
        for (int i = 0; i < places.size(); i++) {
            // GIVEN a record with one value changed
            ObjectNode changed = Document.read(json);
            String path = change(changed, i);

            // WHEN it is verified, THEN it is not reproduced, and the part is named
            try {
                Verification verification = verify(changed.toString());
                assertThat(verification.isReproduced()).as(path).isFalse();
                assertThat(verification.causes()).as(path).contains(causeOf(path));
                countByCauses.merge(verification.causes().toString(), 1, Integer::sum);
            } catch (InvalidRecordException e) {
                assertThat(path).startsWith("/recordVersion");
            }
        }
        assertThat(countByCauses).containsOnlyKeys("[INPUT]", "[RECORD]", "[INPUT, RECORD]");
        assertThat(places).hasSizeGreaterThan(300);
    }

    private static Cause causeOf(String path) {
        return path.startsWith("/input/") || path.equals("/digests/input") ? Cause.INPUT : Cause.RECORD;
    }

    private static List<JsonNode> leaves(JsonNode node) {
        return node.isContainer()
                ? node.valueStream().flatMap(child -> leaves(child).stream()).toList()
                : List.of(node);
    }

    /** Changes the value with a number, counted as {@link #leaves} does, and tells where it stands. */
    private static String change(JsonNode node, int number) {
        int[] left = {number};
        return requireNonNull(change(node, left, ""));
    }

    private static @Nullable String change(JsonNode node, int[] left, String path) {
        if (node instanceof ObjectNode object) {
            for (String name : List.copyOf(object.propertyNames())) {
                JsonNode child = object.get(name);
                if (!child.isContainer() && left[0]-- == 0) {
                    object.set(name, other(child));
                    return path + "/" + name;
                }
                String found = child.isContainer() ? change(child, left, path + "/" + name) : null;
                if (found != null) {
                    return found;
                }
            }
        } else if (node instanceof ArrayNode array) {
            for (int i = 0; i < array.size(); i++) {
                JsonNode child = array.get(i);
                if (!child.isContainer() && left[0]-- == 0) {
                    array.set(i, other(child));
                    return path + "/" + i;
                }
                String found = child.isContainer() ? change(child, left, path + "/" + i) : null;
                if (found != null) {
                    return found;
                }
            }
        }
        return null;
    }

    private static JsonNode other(JsonNode value) {
        ObjectNode holder = Document.object();
        if (value.isString()) {
            String text = value.stringValue();
            return holder.put("v", text.isEmpty() ? "x" : (text.charAt(0) == 'x' ? "y" : "x") + text.substring(1))
                    .get("v");
        }
        return value.isBoolean()
                ? holder.put("v", !value.booleanValue()).get("v")
                : value.isNull()
                        ? holder.put("v", "x").get("v")
                        : holder.put("v", value.intValue() + 1).get("v");
    }

    @Test
    void a_value_that_falls_away_or_comes_in_shows() {
        ObjectNode without = Document.read(Examples.full().toJson());
        ((ObjectNode) without.path("input")).remove("vendor");
        ((ObjectNode) without.path("input").path("useCases").get(0)).remove("data");
        ObjectNode with = Document.read(Examples.full().toJson());
        ((ObjectNode) with.path("result")).put("more", true);

        Verification less = verify(without.toString());
        assertThat(less.causes()).containsExactly(Cause.INPUT);
        assertThat(less.conclusionsDiffer()).isTrue();
        assertThat(less.differences())
                .extracting(Difference::path)
                .contains("openQuestions[data " + idOfUseCase(without) + "]");
        assertThat(verify(with.toString()).causes()).containsExactly(Cause.RECORD);
    }

    private static String idOfUseCase(ObjectNode record) {
        return record.path("input").path("useCases").get(0).path("id").stringValue();
    }

    @Test
    void digests_made_anew_for_another_result_do_not_help() {
        ObjectNode forged = Document.read(Examples.full().toJson());
        ((ObjectNode) forged.path("result").path("useCases").get(0)).put("level", "LOW");
        Digests.of(forged).writeTo(forged);

        Verification verification = verify(forged.toString());

        assertThat(verification.causes()).containsExactly(Cause.RECORD);
        assertThat(verification.differences())
                .containsExactly(
                        new Difference("useCases[" + idOfUseCase(forged) + "].level", "\"LOW\"", "\"SUBSTANTIAL\""));
        assertThat(verification.record()).isNull();
    }

    @Test
    void digests_made_anew_for_other_facts_do_not_help() {
        ObjectNode forged = Document.read(Examples.full().toJson());
        ((ObjectNode) forged.path("input").path("useCases").get(0))
                .putArray("data")
                .add("NAME");
        Digests.of(forged).writeTo(forged);

        Verification verification = verify(forged.toString());

        assertThat(verification.causes()).containsExactly(Cause.RECORD);
        assertThat(verification.conclusionsDiffer()).isTrue();
        assertThat(verification.differences())
                .contains(new Difference(
                        "useCases[" + idOfUseCase(forged) + "].indicatedLevel", "\"SUBSTANTIAL\"", "\"LOW\""));
    }

    @Test
    void other_rules_show_with_what_they_decide_otherwise() {
        Library library = Examples.RULES.library();
        OtherRules corrected = new OtherRules(library, "sha256:" + "0".repeat(64), answer -> answer);

        Verification verification = Verification.of(Examples.full().toJson().getBytes(UTF_8), corrected);

        assertThat(verification.causes()).containsExactly(Cause.RULES);
        assertThat(verification.differences()).extracting(Difference::path).containsExactly("ruleSet.digest");
        assertThat(verification.conclusionsDiffer()).isFalse();
    }

    @Test
    void a_rule_set_that_there_is_none_of_is_told() {
        ObjectNode later = Document.read(Examples.full().toJson());
        ((ObjectNode) later.path("result").path("ruleSet")).put("id", "nemlogin4-2031-01");
        Digests.of(later).writeTo(later);

        Verification verification = verify(later.toString());

        assertThat(verification.causes()).containsExactly(Cause.RULES);
        assertThat(verification.ruleSetId()).isEqualTo("nemlogin4-2031-01");
        assertThat(verification.differences()).isEmpty();
    }

    @Test
    void another_version_of_the_library_that_answers_the_same_reproduces_the_decision() {
        Verification verification =
                Verification.of(Examples.full().toJson().getBytes(UTF_8), OtherRules.ofLibrary("9.0.0"));

        assertThat(verification.isReproduced()).isTrue();
        assertThat(verification.library().version()).isEqualTo("9.0.0");
        assertThat(verification.recordedLibrary()).isEqualTo(Examples.RULES.library());
    }

    @Test
    void another_version_of_the_library_that_answers_otherwise_is_the_cause() {
        OtherRules other = OtherRules.ofLibrary("9.0.0").answering(VerificationTest::withoutTasks);

        Verification verification = Verification.of(Examples.full().toJson().getBytes(UTF_8), other);

        assertThat(verification.causes()).containsExactly(Cause.LIBRARY);
        assertThat(verification.differences()).isNotEmpty().allSatisfy(difference -> {
            assertThat(difference.path()).startsWith("tasks[");
            assertThat(difference.now()).isNull();
        });
    }

    private static Classification withoutTasks(Classification answer) {
        return new Classification(
                answer.solution(),
                answer.ruleSet(),
                answer.evaluatedOn(),
                answer.type(),
                answer.possibleTypes(),
                answer.tuSolution(),
                answer.level(),
                answer.possibleLevels(),
                answer.useCases(),
                List.of(),
                answer.findings(),
                answer.openQuestions(),
                answer.rationale());
    }

    @Test
    void facts_that_are_none_any_more_are_told_with_their_problems() {
        ObjectNode spoilt = Document.read(Examples.full().toJson());
        ((ObjectNode) spoilt.path("input").path("useCases").get(0)).put("audience", "CITIZEN");

        Verification verification = verify(spoilt.toString());

        assertThat(verification.causes()).containsExactly(Cause.INPUT);
        assertThat(verification.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.code()).isEqualTo(ProblemCode.UNKNOWN_VALUE);
            assertThat(problem.path()).isEqualTo("useCases[0].audience");
        });
    }

    @Test
    void entries_in_another_order_show() {
        TuSolution solution = Examples.solution("sapa");
        String json = DecisionRecord.of(
                        Examples.RULES.classify(solution, LocalDate.parse("2021-04-01")),
                        Examples.RULES.library(),
                        null)
                .toJson();
        ObjectNode turned = Document.read(json);
        ArrayNode useCases = (ArrayNode) turned.path("result").path("useCases");
        assertThat(useCases.size()).isGreaterThan(1);
        useCases.add(useCases.remove(0));
        Digests.of(turned).writeTo(turned);

        Verification verification = verify(turned.toString());

        assertThat(verification.causes()).containsExactly(Cause.RECORD);
        assertThat(verification.differences()).extracting(Difference::path).containsExactly("useCases");
    }

    private static Verification verify(String json) {
        return Verification.of(json.getBytes(UTF_8), Examples.RULES);
    }
}
