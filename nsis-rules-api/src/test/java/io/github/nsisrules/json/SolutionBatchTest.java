package io.github.nsisrules.json;

import static io.github.nsisrules.json.BatchItems.codes;
import static io.github.nsisrules.json.BatchItems.items;
import static io.github.nsisrules.json.BatchItems.join;
import static io.github.nsisrules.json.BatchItems.place;
import static io.github.nsisrules.json.BatchItems.problems;
import static io.github.nsisrules.json.BatchItems.read;
import static io.github.nsisrules.json.BatchItems.summary;
import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.nsisrules.text.Language;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SolutionBatchTest {

    private static final String A = solution("a");
    private static final String B = solution("b");
    private static final String C = solution("c");
    private static final String PRETTY = """
            {
              "id": "a",
              "name": "N {[\\"",
              "useCases": [
                {"id": "u", "audience": "CITIZENS"},
                {
                  "id": "v", "audience": "EMPLOYEES"
                }
              ]
            }""";
    private static final String FLAT = PRETTY.replaceAll("(?m)^ +", "");

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n", "\n\n \t\r\n"})
    void json_lines_are_read_whatever_ends_the_lines(String lineEnd) {
        assertThat(items(A + lineEnd + B + lineEnd + C)).containsExactly("1 a", "2 b", "3 c");
        assertThat(items(lineEnd + A + lineEnd + B + lineEnd)).containsExactly("1 a", "2 b");
    }

    @Test
    void a_single_document_is_one_item_on_one_line_or_on_many() {
        assertThat(items(A)).containsExactly("1 a");
        assertThat(items(PRETTY)).containsExactly("1 a");
        assertThat(items(PRETTY + "\n")).containsExactly("1 a");
        assertThat(items("\uFEFF\n " + PRETTY.replace("\n", "\r\n") + "\r\n")).containsExactly("1 a");
        assertThat(items(FLAT)).containsExactly("1 a");
    }

    @Test
    void documents_one_after_the_other_are_as_many_items() {
        assertThat(items(PRETTY + "\n" + PRETTY + PRETTY)).containsExactly("1 a", "2 a", "3 a");
        assertThat(items(FLAT + "\n" + PRETTY + "\n" + B)).containsExactly("1 a", "2 a", "3 b");
    }

    @Test
    void an_array_is_as_many_items() {
        assertThat(items("[" + A + "," + B + "]")).containsExactly("1 a", "2 b");
        assertThat(items("\uFEFF [\n" + PRETTY + "\n,\r\n" + B + "\n]\n\n")).containsExactly("1 a", "2 b");
    }

    @Test
    void an_empty_array_has_no_items() {
        assertThat(items("[]")).isEmpty();
        assertThat(items(" [\n] \n")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\n\n", "\uFEFF"})
    void an_empty_stream_has_one_invalid_item(String empty) {
        assertThat(items(empty)).containsExactly("1! NOTHING_TO_READ");
    }

    @Test
    void an_invalid_item_stops_nothing_and_tells_its_id() {
        String invalid = "{\"id\":\"x\",\"name\":\"N\"}";
        assertThat(items(A + "\n" + invalid + "\n" + B)).containsExactly("1 a", "2! x MISSING", "3 b");
        assertThat(items("[" + A + "," + invalid + "," + B + "]")).containsExactly("1 a", "2! x MISSING", "3 b");
        assertThat(items(PRETTY + "\n" + invalid + "\n" + B)).containsExactly("1 a", "2! x MISSING", "3 b");
    }

    @Test
    void an_id_that_is_not_valid_is_not_told() {
        assertThat(items("{\"id\":\"æ\",\"name\":\"N\",\"useCases\":[]}")).containsExactly("1! BAD_ID MISSING");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{",
                "{\"id\":\"x\"",
                "{\"id\":\"x\",\"name\":\"N",
                "{\"id\":\"x\",\"useCases\":[{",
                "{\"id\":\"x\",\"useCases\":[",
                "{\"id\":\"x\",",
                "{\"id\":",
                "{\"id\":\"x}",
                "{\"id\":\"x\"}}",
                "{\"id\":\"x\"} {\"id\":\"y\"}",
                "}",
                "garbage",
                "\"x\":1}",
                "// comment"
            })
    void a_broken_line_stands_alone_wherever_it_is(String broken) {
        assertThat(codes(broken + "\n" + A + "\n" + B + "\n")).as("first").isEqualTo(List.of("NOT_JSON", "a", "b"));
        assertThat(codes(A + "\n" + broken + "\n" + B)).as("in between").isEqualTo(List.of("a", "NOT_JSON", "b"));
        assertThat(codes(A + "\n" + B + "\n" + broken)).as("last").isEqualTo(List.of("a", "b", "NOT_JSON"));
    }

    @Test
    void several_broken_lines_stand_alone() {
        assertThat(codes("{\"id\":\n{\"id\":\"x\n{\"id\"}\n" + A))
                .containsExactly("NOT_JSON", "NOT_JSON", "NOT_JSON", "a");
        assertThat(codes("{\"id\":\n{ \"id\": \"x\n")).containsExactly("NOT_JSON", "NOT_JSON");
    }

    @ParameterizedTest
    @ValueSource(strings = {"5", "null", "true", "\"text\"", "[]", "[1]"})
    void a_line_with_another_value_is_of_the_wrong_type(String value) {
        assertThat(items(A + "\n" + value + "\n" + B)).containsExactly("1 a", "2! WRONG_TYPE", "3 b");
    }

    @ParameterizedTest
    @ValueSource(strings = {"5", "-1e999999999", "null", "true", "\"te,]xt\"", "[]", "[{\"a\":1},[2]]"})
    void an_entry_with_another_value_is_of_the_wrong_type(String value) {
        assertThat(items("[" + A + "," + value + "," + B + "]")).containsExactly("1 a", "2! WRONG_TYPE", "3 b");
        assertThat(items("[ " + value + " ]")).containsExactly("1! WRONG_TYPE");
    }

    @Test
    void a_line_in_another_encoding_stands_alone() throws IOException {
        // GIVEN
        byte[] latin1 = (solution("æ") + "\n").getBytes(ISO_8859_1);
        InputStream stream = join((A + "\n").getBytes(UTF_8), latin1, B.getBytes(UTF_8));

        // WHEN
        List<SolutionBatch.Item> items = read(stream);

        // THEN
        assertThat(items.stream().map(BatchItems::summary)).containsExactly("1 a", "2! NOT_UTF8", "3 b");
        assertThat(problems(items.get(1)).get(0).arguments()).startsWith("0xE6", "2");
    }

    @Test
    void an_entry_in_another_encoding_stands_alone() throws IOException {
        InputStream stream = join(
                ("[" + A + ",").getBytes(UTF_8), solution("æ").getBytes(ISO_8859_1), ("," + B + "]").getBytes(UTF_8));
        assertThat(read(stream).stream().map(BatchItems::summary)).containsExactly("1 a", "2! NOT_UTF8", "3 b");
    }

    @Test
    void a_stream_in_utf_16_is_one_invalid_item() throws IOException {
        List<SolutionBatch.Item> items = read(new ByteArrayInputStream((A + "\n" + B).getBytes(UTF_16LE)));
        assertThat(items.stream().map(BatchItems::summary)).containsExactly("1! NOT_UTF8 REST_NOT_READ");
    }

    @Test
    void an_item_that_is_too_large_is_skipped() {
        // GIVEN
        String large = A.replace("\"N\"", "\"" + "n".repeat(Reading.LIMIT) + "\"");

        // THEN
        assertThat(items(large + "\n" + A + "\n" + large + "\n" + B))
                .containsExactly("1! TOO_LARGE", "2 a", "3! TOO_LARGE", "4 b");
        assertThat(items("[" + large + "," + A + "," + large + "," + B + "]"))
                .containsExactly("1! TOO_LARGE", "2 a", "3! TOO_LARGE", "4 b");
        assertThat(items(large.replace(",", ",\n") + "\n" + PRETTY)).containsExactly("1! TOO_LARGE", "2 a");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "a missing comma      | [A B]      | 1 a | 2! NOT_JSON REST_NOT_READ",
                "a comma too many     | [A,,B]     | 1 a | 2! NOT_JSON REST_NOT_READ",
                "a comma at the start | [,A]       |     | 1! NOT_JSON REST_NOT_READ",
                "a comma at the end   | [A,]       | 1 a | 2! NOT_JSON REST_NOT_READ",
                "no end               | [A         | 1 a | 2! NOT_JSON",
                "no end after a comma | [A,        | 1 a | 2! NOT_JSON",
                "nothing but a start  | [          |     | 1! NOT_JSON",
                "text after the end   | [A] x      | 1 a | 2! NOT_JSON REST_NOT_READ",
                "a bare word          | [A,x,B]    | 1 a | 2! NOT_JSON REST_NOT_READ",
                "a brace too many     | [A},B]     | 1 a | 2! NOT_JSON REST_NOT_READ",
                "an item cut off      | [A,{'id':  | 1 a | 2! NOT_JSON",
                "a colon too many     | [A,{'id'::1},B] | 1 a | 2! NOT_JSON REST_NOT_READ",
                "an item with an id   | [{'id':'q','x'},A] |  | 1! q NOT_JSON REST_NOT_READ"
            })
    @DisplayName("A syntax error ends an array")
    void a_syntax_error_ends_an_array(String name, String array, String first, String last) {
        // GIVEN
        String json = array.replace("A", A).replace("B", B).replace('\'', '"');

        // THEN
        List<String> expected = first == null ? List.of(last) : List.of(first, last);
        assertThat(items(json)).as(name).isEqualTo(expected);
    }

    @Test
    void a_quotation_mark_that_is_missing_ends_an_array_at_the_end_of_its_line() {
        List<SolutionBatch.Item> items = read("[\n" + A + ",\n{\"id\":\"x},\n" + B + "\n]");
        assertThat(items.stream().map(BatchItems::summary)).containsExactly("1 a", "2! NOT_JSON REST_NOT_READ");
        assertThat(problems(items.get(1)).get(1).message(Language.EN))
                .startsWith("What follows line 4, column 1 was not read");
    }

    @Test
    void a_broken_document_over_several_lines_is_one_item() {
        assertThat(items(PRETTY.replace("\"a\",", "\"a\""))).containsExactly("1! a NOT_JSON");
        assertThat(items(PRETTY.substring(0, PRETTY.length() - 1))).containsExactly("1! a NOT_JSON");
        assertThat(items(PRETTY + "\n" + PRETTY.replace("\"a\",", "\"a\"") + "\n" + PRETTY))
                .containsExactly("1 a", "2! a NOT_JSON REST_NOT_READ");
    }

    @Test
    void lines_and_columns_count_from_the_beginning_of_the_stream() {
        // GIVEN
        String broken = "{\"id\":x}";

        // THEN
        assertThat(place(A + "\n\n" + broken + "\n" + B)).isEqualTo("3:7");
        assertThat(place("[" + A + ", " + broken + "]")).isEqualTo("1:" + (1 + A.length() + 2 + 7));
        assertThat(place("[" + A + ",\n  {\n  \"id\":x}]")).isEqualTo("3:8");
        assertThat(place(PRETTY + "\n" + PRETTY.replace("\"a\"", "x"))).isEqualTo("12:9");
        assertThat(place("[" + A.replace("\"N\"", "\"æ😀\"") + " " + broken + "]"))
                .isEqualTo("1:" + (A.length() + 4));
    }

    @Test
    void a_line_is_an_item_before_the_next_one_is_there() throws IOException {
        // GIVEN a producer that has sent one line and would block
        AtomicBoolean askedForMore = new AtomicBoolean();
        InputStream blocking = new InputStream() {
            @Override
            public int read() {
                askedForMore.set(true);
                return -1;
            }

            @Override
            public int read(byte[] buffer, int from, int length) {
                return read();
            }
        };
        InputStream stream = new SequenceInputStream(new ByteArrayInputStream((A + "\n").getBytes(UTF_8)), blocking);

        // WHEN
        try (SolutionBatch batch = SolutionBatch.of(stream)) {
            SolutionBatch.Item item = batch.next();

            // THEN
            assertThat(summary(item)).isEqualTo("1 a");
            assertThat(askedForMore).isFalse();
        }
    }

    @Test
    void a_stream_that_cannot_be_read_is_told() {
        InputStream failing = new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("the line is dead");
            }

            @Override
            public int read(byte[] buffer, int from, int length) throws IOException {
                return read();
            }
        };
        assertThatThrownBy(() -> SolutionBatch.of(failing).hasNext())
                .isInstanceOf(UncheckedIOException.class)
                .hasMessageContaining("the line is dead");
    }

    @Test
    void there_is_nothing_after_the_last_item() {
        SolutionBatch batch = SolutionBatch.of(new ByteArrayInputStream(A.getBytes(UTF_8)));
        batch.next();
        assertThat(batch.hasNext()).isFalse();
        assertThatThrownBy(batch::next)
                .isInstanceOf(NoSuchElementException.class)
                .hasMessageContaining("Maybe");
    }

    private static String solution(String id) {
        return "{\"id\":\"" + id + "\",\"name\":\"N\",\"useCases\":[{\"id\":\"u\",\"audience\":\"CITIZENS\"}]}";
    }
}
