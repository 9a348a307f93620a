package io.github.nsisrules.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.nsisrules.cli.Trial.Outcome;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The command in this process, with made-up rules: everything that does not depend on what is decided. */
class CommandTest {

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
            assertThat(outcome.err()).as(format).contains("kunne ikke besvares").doesNotContain("Exception", "\tat ");
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

    @Test
    void undecided_is_four_only_under_require_decided() {
        String undecided = Descriptions.undecided("u");

        assertThat(new Trial().in(undecided).run("classify", ON, "-").exitCode())
                .isZero();
        Outcome required = new Trial().in(undecided).run("classify", ON, "--require-decided", "-");

        assertThat(required.exitCode()).isEqualTo(4);
        assertThat(required.out()).contains("Løsning u");
        assertThat(required.err()).startsWith("nsis: 1 af 1 er ikke afgjort.");
        assertThat(new Trial()
                        .in(Descriptions.decided("d"))
                        .run("classify", ON, "--require-decided", "-")
                        .exitCode())
                .isZero();
    }

    @Test
    void invalid_input_goes_before_undecided() {
        Outcome outcome = new Trial()
                .in(Descriptions.undecided("u") + "\n" + Descriptions.invalid("i"))
                .run("classify", ON, "--require-decided", "-");

        assertThat(outcome.exitCode()).isEqualTo(3);
        assertThat(outcome.err()).contains("kunne ikke besvares", "er ikke afgjort");
    }

    @Test
    void a_date_alone_chooses_the_rule_set() {
        assertThat(classified("--on=2021-04-01"))
                .contains("\"ruleSet\":{\"id\":\"sample-2021\"", "\"evaluatedOn\":\"2021-04-01\"");
    }

    @Test
    void a_rule_set_alone_is_evaluated_on_todays_date_in_denmark() {
        assertThat(classified("--rule-set=sample-2021")).contains("\"evaluatedOn\":\"2021-07-01\"");
    }

    @Test
    void without_both_todays_date_chooses() {
        assertThat(classified("--format=jsonl")).contains("\"evaluatedOn\":\"2021-07-01\"");
    }

    @Test
    void with_both_the_rule_set_is_evaluated_on_that_date_and_the_text_says_when_it_lies_outside() {
        Outcome outcome = new Trial()
                .in(Descriptions.decided("d"))
                .run("classify", "--rule-set=sample-2021", "--on=2024-02-29", "-");

        assertThat(outcome.exitCode()).isZero();
        assertThat(outcome.out().replaceAll("\\s+", " "))
                .contains("vurderet pr. 29. februar 2024")
                .contains("uden for regelsættets periode, 1. marts 2021 - 31. oktober 2023.");
    }

    @Test
    void an_unknown_rule_set_and_a_date_without_one_are_usage_errors_that_read_no_input() {
        Outcome unknown = new Trial().run("classify", "--rule-set=kl-1921", "missing.json");
        Outcome early = new Trial().run("classify", "--on=2021-02-28", "missing.json");
        Outcome late = new Trial().clock(Instant.parse("2031-01-01T12:00:00Z")).run("classify", "missing.json");

        assertThat(unknown).isEqualTo(new Outcome(2, "", """
                        nsis: There is no rule set 'kl-1921'.
                        Maybe one of: sample-2021
                        Try 'nsis classify --help'.
                        """));
        assertThat(early.exitCode()).isEqualTo(2);
        assertThat(early.err()).startsWith("nsis: No rule set is meant for 2021-02-28.\nMaybe name one: sample-2021 (");
        assertThat(late.exitCode()).isEqualTo(2);
        assertThat(late.err()).startsWith("nsis: No rule set is meant for 2031-01-01.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "classify",
                "classify --format",
                "classify --format xml -",
                "classify --format TEXT -",
                "classify --lang sv -",
                "classify --on 2021-02-30 -",
                "classify --on 1/4/2021 -",
                "classify --on 2021-04-01 --on 2021-04-02 -",
                "classify --no-such-option -",
                "classify - -",
                "classfy -",
                "rules --rule-set kl-1921",
                "rules file.json",
                "rules --on 2021-04-01"
            })
    void wrong_usage_is_two_with_a_short_message_and_no_output(String arguments) {
        Outcome outcome = new Trial().run(arguments.isEmpty() ? new String[0] : arguments.split(" ", -1));

        assertThat(outcome.exitCode()).isEqualTo(2);
        assertThat(outcome.out()).isEmpty();
        assertThat(outcome.err()).startsWith("nsis: ").contains("\nTry 'nsis").doesNotContain("Exception");
        assertThat(outcome.err().lines()).hasSizeLessThan(6);
    }

    @Test
    void a_fault_of_ours_is_one_line_that_says_how_to_report_it() {
        Outcome outcome = new Trial().in(Descriptions.decided("fault")).run("classify", ON, "-");

        assertThat(outcome.exitCode()).isEqualTo(1);
        assertThat(outcome.err())
                .isEqualTo("nsis: a fault of nsis itself, not of your input: java.lang.IllegalStateException: A rule"
                        + " broke. - please report it to the project, with what NSIS_TRACE=1 nsis ... prints.\n");
    }

    @Test
    void a_missing_engine_is_a_fault_of_ours() {
        Outcome outcome = new Trial()
                .rules(() -> {
                    throw new IllegalStateException("No rule engine was found.\nMaybe it is missing.");
                })
                .run("rules");

        assertThat(outcome.exitCode()).isEqualTo(1);
        assertThat(outcome.err().lines()).hasSize(1);
    }

    @Test
    void output_whose_reader_has_gone_ends_quietly() {
        Outcome outcome = new Trial().in(Descriptions.decided("a")).run(failing("Broken pipe"), "classify", ON, "-");

        assertThat(outcome).isEqualTo(new Outcome(0, "", ""));
    }

    @Test
    void output_that_cannot_be_written_for_another_reason_is_a_fault() {
        Outcome outcome = new Trial()
                .in(Descriptions.decided("a"))
                .run(failing("No space left on device"), "classify", ON, "--format=jsonl", "-");

        assertThat(outcome)
                .isEqualTo(new Outcome(1, "", "nsis: the answer could not be written: No space left on device\n"));
    }

    @Test
    void progress_is_told_only_to_somebody_who_sees_nothing_else() {
        String batch = IntStream.range(0, 50)
                .mapToObj(i -> Descriptions.decided("s" + i))
                .collect(Collectors.joining("\n"));
        Terminal errOnly = new Terminal(false, true, 80, false);
        Terminal both = new Terminal(true, true, 80, false);

        Outcome told = trial(batch, errOnly).run("classify", ON, "--format=jsonl", "-");
        Outcome notTold = trial(batch, both).run("classify", ON, "--format=jsonl", "-");
        Outcome toFile = trial(batch, Terminal.NONE).run("classify", ON, "--format=jsonl", "-");

        assertThat(told.err()).startsWith("\r").contains(" løsninger ...").endsWith("\r\u001b[K");
        assertThat(notTold.err()).isEmpty();
        assertThat(toFile.err()).isEmpty();
        assertThat(told.out()).isEqualTo(toFile.out());
    }

    @Test
    void a_short_batch_tells_no_progress() {
        Outcome outcome = new Trial()
                .in(Descriptions.decided("a"))
                .terminal(new Terminal(false, true, 80, false))
                .run("classify", ON, "--format=jsonl", "-");

        assertThat(outcome.err()).isEmpty();
    }

    @Test
    void colour_is_only_for_a_terminal_without_no_color() {
        String text = Descriptions.decided("a");

        assertThat(trial(text, new Terminal(true, true, 80, false))
                        .run("classify", ON, "-")
                        .out())
                .contains("\u001b[");
        assertThat(trial(text, new Terminal(true, true, 80, true))
                        .run("classify", ON, "-")
                        .out())
                .doesNotContain("\u001b");
        assertThat(trial(text, new Terminal(false, true, 80, false))
                        .run("classify", ON, "-")
                        .out())
                .doesNotContain("\u001b");
    }

    @Test
    void help_and_version_go_to_standard_output() {
        for (String[] arguments : new String[][] {
            {"--help"}, {"-h"}, {"classify", "--help"}, {"rules", "--help"}, {"--version"}, {"classify", "--version"}
        }) {
            Outcome outcome = new Trial().run(arguments);

            assertThat(outcome.exitCode()).as(String.join(" ", arguments)).isZero();
            assertThat(outcome.out()).as(String.join(" ", arguments)).contains("nsis");
            assertThat(outcome.err()).as(String.join(" ", arguments)).isEmpty();
        }
    }

    @Test
    void help_documents_every_exit_code() {
        for (String[] arguments : new String[][] {{"--help"}, {"classify", "--help"}}) {
            String help = new Trial().run(arguments).out();

            for (ExitCode exitCode : ExitCode.values()) {
                assertThat(help).containsPattern("(?m)^  " + exitCode.number() + "  \\w");
            }
        }
    }

    @Test
    void rules_lists_every_rule_with_its_text_and_its_page() {
        Outcome all = new Trial().run("rules");
        Outcome named = new Trial().run("rules", "--rule-set=sample-2021", "--lang=en");

        assertThat(all.exitCode()).isZero();
        assertThat(all.out()).contains("SA-Q1", "SA-N4", "Kun denne kommune", "En rapport, Et afsnit, s. 12");
        assertThat(named.out()).contains("SA-Q1", "Only this municipality", "En rapport, Et afsnit, p. 12");
    }

    private static Trial trial(String in, Terminal terminal) {
        AtomicLong time = new AtomicLong();
        return new Trial().in(in).terminal(terminal).nanoTime(() -> time.addAndGet(100_000_000L));
    }

    private static String classified(String... options) {
        String[] arguments = new String[options.length + 3];
        arguments[0] = "classify";
        System.arraycopy(options, 0, arguments, 1, options.length);
        arguments[arguments.length - 2] = "--require-decided";
        arguments[arguments.length - 1] = "-";
        Outcome outcome = new Trial().in(Descriptions.decided("d")).run(withFormat(arguments));
        assertThat(outcome.exitCode()).isZero();
        return outcome.out();
    }

    private static String[] withFormat(String[] arguments) {
        if (List.of(arguments).contains("--format=jsonl")) {
            return arguments;
        }
        String[] more = Arrays.copyOf(arguments, arguments.length + 1);
        more[arguments.length] = "--format=jsonl";
        return more;
    }

    private static OutputStream failing(String reason) {
        return new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException(reason);
            }
        };
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
