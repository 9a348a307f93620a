package io.github.nsisrules.record;

import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.nsisrules.facts.Problem;
import io.github.nsisrules.facts.ProblemCode;
import io.github.nsisrules.text.Language;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** What is no record, or no note, is told as a problem with a way out. */
class HostileRecordsTest {

    @Test
    void whatever_is_no_record_is_told() {
        assertThat(codes("")).containsExactly(ProblemCode.NOTHING_TO_READ);
        assertThat(codes(" \n")).containsExactly(ProblemCode.NOTHING_TO_READ);
        assertThat(codes("{\"recordVersion\": \"1\", ")).containsExactly(ProblemCode.NOT_JSON);
        assertThat(codes("[]")).containsExactly(ProblemCode.WRONG_TYPE);
        assertThat(codes("{} {}")).containsExactly(ProblemCode.NOT_JSON);
        assertThat(codes("{\"a\": 1, \"a\": 2}")).containsExactly(ProblemCode.NOT_JSON);
        assertThat(codes("{\"a\": " + "[".repeat(100) + "]".repeat(100) + "}")).containsExactly(ProblemCode.TOO_DEEP);
        assertThat(codes("{\"a\": \"\\ud800\"}"))
                .as("half a character in a value")
                .containsExactly(ProblemCode.BROKEN_CHARACTER);
        assertThat(codes("{\"\\udfff\": 1}")).as("half a character in a name").containsExactly(ProblemCode.NOT_JSON);
        assertThat(codes("{\"a\": " + "9".repeat(1000) + "}"))
                .as("a number without end")
                .containsExactly(ProblemCode.WRONG_TYPE);
        assertThat(codes("{\"" + "a".repeat(100_000) + "\": 1}"))
                .as("a long name is an unknown one, besides what is missing")
                .contains(ProblemCode.UNKNOWN_FIELD)
                .doesNotContain(ProblemCode.TOO_DEEP);
        assertThat(codes("{}"))
                .containsExactly(
                        ProblemCode.MISSING,
                        ProblemCode.MISSING,
                        ProblemCode.MISSING,
                        ProblemCode.MISSING,
                        ProblemCode.MISSING);
        assertThat(codes(Examples.full().toJson().replace("\"recordVersion\":\"1\"", "\"recordVersion\":\"2\"")))
                .containsExactly(ProblemCode.UNKNOWN_VALUE);
        assertThat(codes("{\"more\": 1," + Examples.full().toJson().substring(1)))
                .containsExactly(ProblemCode.UNKNOWN_FIELD);
    }

    @Test
    void bytes_that_are_no_utf_8_or_too_many_are_told() {
        assertThat(codes(Examples.full().toJson().getBytes(UTF_16LE))).isNotEmpty();
        assertThat(codes(Examples.full().toJson().getBytes(StandardCharsets.ISO_8859_1)))
                .containsExactly(ProblemCode.NOT_UTF8);
        byte[] huge = new byte[Document.LIMIT + 1];
        Arrays.fill(huge, (byte) ' ');
        assertThat(codes(huge)).containsExactly(ProblemCode.TOO_LARGE);
    }

    @Test
    void a_path_can_neither_flood_nor_steer_a_terminal() {
        String name = "\\u001b[2J" + "x".repeat(200_000);
        String inner = "{\"" + name + "\": {\"" + name + "\": \"\\ud800\"}}";

        assertThatThrownBy(() -> Verification.of(inner.getBytes(UTF_8), Examples.RULES))
                .isInstanceOfSatisfying(
                        InvalidRecordException.class,
                        e -> assertThat(e.problems()).singleElement().satisfies(problem -> {
                            assertThat(problem.code()).isEqualTo(ProblemCode.BROKEN_CHARACTER);
                            assertThat(problem.path()).hasSizeLessThan(200).doesNotContain("\u001b");
                        }));
    }

    @Test
    void a_flood_of_fields_is_told_in_a_hundred_problems() {
        String fields =
                IntStream.range(0, 100_000).mapToObj(i -> "\"f" + i + "\":0").collect(joining(",", "{", "}"));

        assertThat(codes(fields)).hasSize(101).endsWith(ProblemCode.MORE_PROBLEMS);
        assertThatThrownBy(() -> DecisionNoteJson.parse(fields.getBytes(UTF_8)))
                .isInstanceOfSatisfying(
                        InvalidRecordException.class,
                        e -> assertThat(e.problems())
                                .hasSize(101)
                                .last()
                                .isEqualTo(Problem.of(ProblemCode.MORE_PROBLEMS, "", "99900")));
    }

    @Test
    void a_note_has_no_more_levels_than_a_solution_has_use_cases() {
        String levels = IntStream.range(0, 100_000)
                .mapToObj(i -> "\"u" + i + "\":\"LOW\"")
                .collect(joining(",", "{", "}"));

        assertThatThrownBy(() -> DecisionNoteJson.parse(("{\"decidedLevels\":" + levels + "}").getBytes(UTF_8)))
                .isInstanceOfSatisfying(
                        InvalidRecordException.class,
                        e -> assertThat(e.problems())
                                .containsExactly(Problem.of(ProblemCode.TOO_MANY, "decidedLevels", "100000", "50")));
    }

    /** Comparing each with each would run into the time limit. */
    @Test
    @Timeout(30)
    void a_result_that_was_flooded_is_compared_in_bounded_time_and_told_in_bounded_length() {
        ObjectNode record = Document.read(Examples.full().toJson());
        ObjectNode result = (ObjectNode) record.path("result");
        ArrayNode tasks = result.putArray("tasks");
        for (int i = 0; i < 100_000; i++) {
            tasks.addObject();
        }
        result.putObject("x".repeat(200_000)).put("y", 1);
        Digests.of(record).writeTo(record);

        Verification verification = Verification.of(record.toString().getBytes(UTF_8), Examples.RULES);

        assertThat(verification.causes()).containsExactly(Cause.RECORD);
        assertThat(verification.differences())
                .hasSize(1000)
                .allSatisfy(difference -> assertThat(difference.path()).hasSizeLessThan(200));
    }

    @Test
    void a_record_that_breaks_off_anywhere_is_never_reproduced() {
        byte[] json = Examples.full().toJson().getBytes(UTF_8);
        for (int length = 0; length < json.length; length += 7) {
            byte[] part = Arrays.copyOf(json, length);
            assertThatThrownBy(() -> Verification.of(part, Examples.RULES)).isInstanceOf(InvalidRecordException.class);
        }
    }

    @Test
    void everything_that_is_wrong_with_a_note_is_told_at_once_in_both_languages() {
        byte[] note = """
                {"decidedLevels": {"a": "MIDDLE", "b": 2}, "reason": 3, "decidedBy": "%s", "decidedOn": "2021-02-30",
                 "reviewOn": "1-4-2022", "who": "x"}""".formatted("x".repeat(201)).getBytes(UTF_8);

        assertThatThrownBy(() -> DecisionNoteJson.parse(note))
                .isInstanceOfSatisfying(InvalidRecordException.class, e -> {
                    assertThat(e.problems())
                            .extracting(Problem::path)
                            .containsExactly(
                                    "who",
                                    "decidedLevels.a",
                                    "decidedLevels.b",
                                    "reason",
                                    "decidedOn",
                                    "reviewOn",
                                    "decidedBy");
                    assertThat(e.problems()).allSatisfy(problem -> {
                        assertThat(problem.message(Language.DA)).contains("\nMåske");
                        assertThat(problem.message(Language.EN)).contains("\nMaybe");
                    });
                });
        assertThatThrownBy(() -> DecisionNoteJson.parse("{\"decidedLevels\": []}".getBytes(UTF_8)))
                .isInstanceOf(InvalidRecordException.class);
    }

    @Test
    void a_note_that_says_nothing_is_one() {
        assertThat(DecisionNoteJson.parse("{}".getBytes(UTF_8)))
                .isEqualTo(DecisionNoteJson.parse("{\"decidedLevels\":null,\"reason\":null}".getBytes(UTF_8)))
                .isEqualTo(new DecisionNote(Map.of(), null, null, null, null));
    }

    private static List<ProblemCode> codes(String record) {
        return codes(record.getBytes(UTF_8));
    }

    private static List<ProblemCode> codes(byte[] record) {
        try {
            Verification.of(record, Examples.RULES);
            return List.of();
        } catch (InvalidRecordException e) {
            return e.problems().stream().map(Problem::code).toList();
        }
    }
}
