package io.github.nsisrules.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.nsisrules.cli.Trial.Outcome;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the command makes of its input, in this process, with made-up rules. */
class InputTest {

    private static final String ON = "--on=2021-04-01";

    @TempDir
    Path directory;

    @Test
    void one_solution_as_json_is_one_indented_object() throws IOException {
        String file = file("one.json", Descriptions.decided("one"));

        Outcome outcome = new Trial().run("classify", ON, "--format", "json", file);

        assertThat(outcome.exitCode()).isZero();
        assertThat(outcome.err()).isEmpty();
        assertThat(outcome.out()).startsWith("{\n  \"schemaVersion\": \"1\",\n").endsWith("\n}\n");
    }

    @Test
    void several_solutions_as_json_are_an_indented_array_in_input_order() throws IOException {
        String first = file("first.json", Descriptions.decided("a"));
        String second = file("second.json", "[" + Descriptions.decided("b") + "," + Descriptions.invalid("c") + "]");

        Outcome outcome = new Trial().run("classify", ON, "--format", "json", first, second);

        assertThat(outcome.exitCode()).isEqualTo(3);
        assertThat(outcome.out())
                .startsWith("[\n  {\n    \"schemaVersion\": \"1\",\n")
                .endsWith("\n  }\n]\n")
                .containsSubsequence("\"id\": \"a\"", "\"id\": \"b\"", "\"error\": {", "\"item\": 3", "\"id\": \"c\"");
    }

    @Test
    void an_empty_array_has_an_empty_answer_in_every_format() {
        assertThat(new Trial()
                        .in("[]")
                        .run("classify", ON, "--format=json", "-")
                        .out())
                .isEqualTo("[]\n");
        assertThat(new Trial()
                        .in("[]")
                        .run("classify", ON, "--format=jsonl", "-")
                        .out())
                .isEmpty();
        assertThat(new Trial().in("[]").run("classify", ON, "-"))
                .isEqualTo(new Outcome(0, "Der er ingen løsninger i det, der blev læst.\n", ""));
    }

    @Test
    void json_lines_keep_input_order_and_a_bad_item_stands_at_its_place() {
        String batch = String.join(
                "\n", Descriptions.decided("a"), "{\"id\": ", Descriptions.invalid("c"), Descriptions.decided("d"));

        Outcome outcome = new Trial().in(batch).run("classify", ON, "--format=jsonl", "-");

        assertThat(outcome.exitCode()).isEqualTo(3);
        assertThat(outcome.lines()).hasSize(4);
        assertThat(outcome.lines().get(0)).contains("\"solution\":{\"id\":\"a\"");
        assertThat(outcome.lines().get(1)).startsWith("{\"error\":{\"item\":2,").contains("NOT_JSON");
        assertThat(outcome.lines().get(2))
                .startsWith("{\"error\":{\"item\":3,\"id\":\"c\",")
                .contains("EMPTY", "UNKNOWN_VALUE");
        assertThat(outcome.lines().get(3)).contains("\"solution\":{\"id\":\"d\"");
        assertThat(outcome.err())
                .isEqualTo("nsis: 2 af 4 kunne ikke besvares, fordi beskrivelsen er ugyldig."
                        + " Se svaret for hver af dem.\n");
    }

    @Test
    void one_bad_description_alone_is_not_counted() {
        Outcome outcome = new Trial().in(Descriptions.invalid("a")).run("classify", ON, "-");

        assertThat(outcome.err()).isEqualTo("nsis: Beskrivelsen er ugyldig og kunne ikke besvares. Se ovenfor.\n");
    }

    @Test
    void items_are_numbered_across_files() throws IOException {
        String first = file("first.jsonl", Descriptions.decided("a") + "\n" + Descriptions.decided("b"));
        String second = file("second.jsonl", Descriptions.invalid("c"));

        Outcome outcome = new Trial().run("classify", ON, "--format=jsonl", first, second);

        assertThat(outcome.lines().get(2)).startsWith("{\"error\":{\"item\":3,\"id\":\"c\"");
    }

    @Test
    void a_bad_item_stands_at_its_place_in_text_with_its_problems_and_its_file() throws IOException {
        String file = file(
                "blandet.jsonl",
                Descriptions.decided("a") + "\n" + Descriptions.invalid("b") + "\n" + Descriptions.decided("c"));

        Outcome outcome = new Trial().run("classify", ON, file);

        assertThat(outcome.exitCode()).isEqualTo(3);
        assertThat(outcome.out().replaceAll("\\s+", " "))
                .containsSubsequence(
                        "Løsning a",
                        "Nr. 2 kan ikke besvares (id b) fra",
                        "blandet.jsonl",
                        "useCases[0].audience",
                        "CITIZEN",
                        "Måske",
                        "Løsning c");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "   \n\n ",
                "null",
                "42",
                "\"tekst\"",
                "{",
                "[",
                "[{]",
                "{}",
                "not json",
                "\u0000\u0001",
                "[1, 2]",
                "{\"id\": \"x\"} trailing",
                "\uFEFF{}",
                "{\"id\": \"x\", \"id\": \"y\"}"
            })
    void broken_input_is_told_as_invalid_in_every_format_and_is_never_a_fault(String input) {
        for (String format : List.of("text", "json", "jsonl")) {
            Outcome outcome = new Trial().in(input).run("classify", ON, "--format", format, "-");

            assertThat(outcome.exitCode()).as(format).isEqualTo(3);
            assertThat(outcome.out()).as(format).isNotBlank();
            assertThat(outcome.err())
                    .as(format)
                    .startsWith("nsis: ")
                    .contains(" ugyldig")
                    .doesNotContain("Exception", "\tat ");
        }
    }

    @Test
    void a_missing_file_a_directory_and_others_go_on() throws IOException {
        String good = file("good.json", Descriptions.decided("good"));
        String missing = directory.resolve("missing.json").toString();

        Outcome outcome = new Trial().run("classify", ON, "--format=jsonl", missing, directory.toString(), good);

        assertThat(outcome.exitCode()).isEqualTo(3);
        assertThat(outcome.lines()).singleElement().asString().contains("\"id\":\"good\"");
        assertThat(outcome.err())
                .contains("nsis: " + missing + ": Filen findes ikke.\nMåske")
                .contains("nsis: " + directory + ": Det er en mappe og ikke en fil.\nMåske");
    }

    @Test
    void a_missing_file_alone_leaves_standard_output_empty() {
        Outcome outcome = new Trial().run("classify", ON, "--lang=en", "--format=json", "no\u001b[31mwhere.json");

        assertThat(outcome)
                .isEqualTo(new Outcome(
                        3, "", "nsis: no\uFFFD[31mwhere.json: There is no such file.\nMaybe the path is misspelt.\n"));
    }

    @Test
    void reading_that_breaks_off_is_told_and_what_was_read_is_answered() {
        InputStream breaking = new SequenceInputStream(
                new ByteArrayInputStream((Descriptions.decided("a") + "\n").getBytes(StandardCharsets.UTF_8)),
                new BrokenStream());

        Outcome outcome = new Trial().in(breaking).run("classify", ON, "--format=jsonl", "-");

        assertThat(outcome.exitCode()).isEqualTo(3);
        assertThat(outcome.err()).contains("standard input: Læsningen gik i stå", "Input/output error");
    }

    private String file(String name, String content) throws IOException {
        return Files.writeString(directory.resolve(name), content).toString();
    }

    /** Input that fails when it is read. */
    private static final class BrokenStream extends InputStream {
        @Override
        public int read() throws IOException {
            throw new IOException("Input/output error");
        }

        @Override
        public int read(byte[] bytes, int offset, int length) throws IOException {
            return read();
        }
    }
}
