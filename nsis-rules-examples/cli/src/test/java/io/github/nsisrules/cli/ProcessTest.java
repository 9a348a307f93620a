package io.github.nsisrules.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.nsisrules.RuleEngineProvider;
import io.github.nsisrules.cli.Processes.Ended;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The command as a process of its own, with the real rules: exit codes, streams and what lies around them. */
class ProcessTest {

    private static final String ON = "--on=2021-04-01";
    private static final String EXAMPLES = "../solutions/";

    @TempDir
    Path directory;

    @Test
    void answers_go_to_standard_output_and_nothing_else_is_written() {
        Ended ended = Processes.run(Processes.nsis("classify", ON, EXAMPLES + "document-signing.json"));

        assertThat(ended.exitCode()).isZero();
        assertThat(ended.err()).isEmpty();
        assertThat(ended.out())
                .contains("Låneaftaler for elever", "Sikringsniveau: Betydelig", "Byg en ny signering af dokumenter")
                .doesNotContain("\u001b");
    }

    @Test
    void every_exit_code_is_told_by_the_process() throws IOException {
        String undecided = EXAMPLES + "little-known.json";
        Path broken = Files.writeString(directory.resolve("broken.json"), "{\"id\": \"x\"");

        assertThat(exitCode("classify", ON, undecided)).isZero();
        assertThat(exitCode("classify", ON, "--format=xml", undecided)).isEqualTo(2);
        assertThat(exitCode("classify", "--rule-set=none", undecided)).isEqualTo(2);
        assertThat(exitCode("classify", ON, broken.toString())).isEqualTo(3);
        assertThat(exitCode("classify", ON, "--require-decided", undecided)).isEqualTo(4);
        assertThat(exitCode("classify", ON, "--require-decided", undecided, broken.toString()))
                .isEqualTo(3);
    }

    @Test
    void a_comparison_tells_its_exit_codes_too() throws IOException {
        String known = EXAMPLES + "document-signing.json";
        Path broken = Files.writeString(directory.resolve("broken.json"), "{\"id\": \"x\"");
        String from = "--from=kl-2021-03";

        assertThat(exitCode("compare", from, "--to=none", known)).isEqualTo(2);
        assertThat(exitCode("compare", from, known)).isEqualTo(2);
        assertThat(exitCode("compare", from, "--to=kl-2021-03", ON, broken.toString()))
                .isEqualTo(3);
        Ended same = Processes.run(Processes.nsis("compare", from, "--to=kl-2021-03", ON, "--lang=en", known));
        assertThat(same.exitCode()).isZero();
        assertThat(same.err()).isEmpty();
        assertThat(same.out()).contains("Låneaftaler for elever", "Nothing changes: ");
    }

    @Test
    void a_fault_of_ours_is_one_with_one_line_and_no_stack_trace() throws IOException {
        Path services = Files.createDirectories(directory.resolve("META-INF/services"));
        Files.writeString(services.resolve(RuleEngineProvider.class.getName()), "no.such.Engine\n");
        List<String> command = Processes.nsis("classify", ON, EXAMPLES + "pid-rid.json");
        command.set(command.indexOf("-cp") + 1, directory + ":" + command.get(command.indexOf("-cp") + 1));

        Ended ended = Processes.run(command);

        assertThat(ended.exitCode()).isEqualTo(1);
        assertThat(ended.out()).isEmpty();
        assertThat(ended.err().lines()).singleElement().asString().contains("no.such.Engine", "please report");
    }

    @Test
    void a_mixed_batch_through_a_pipe_is_answered_line_by_line_in_order() {
        String batch = String.join(
                "\n",
                Descriptions.undecided("a"),
                "",
                "{\"id\": \"b\", ",
                Descriptions.invalid("c"),
                "[]",
                "\u0001",
                Descriptions.decided("d"));

        Ended ended = Processes.run(Processes.nsis("classify", ON, "--format=jsonl", "--lang=en", "-"), batch);

        assertThat(ended.exitCode()).isEqualTo(3);
        assertThat(ended.lines()).hasSize(6);
        assertThat(ended.lines().get(0)).contains("\"solution\":{\"id\":\"a\"");
        assertThat(ended.lines().get(1)).startsWith("{\"error\":{\"item\":2,\"id\":\"b\"");
        assertThat(ended.lines().get(2)).startsWith("{\"error\":{\"item\":3,\"id\":\"c\"");
        assertThat(ended.lines().get(3)).startsWith("{\"error\":{\"item\":4,");
        assertThat(ended.lines().get(4)).startsWith("{\"error\":{\"item\":5,");
        assertThat(ended.lines().get(5)).contains("\"solution\":{\"id\":\"d\"");
        assertThat(ended.err()).startsWith("nsis: 4 of 6 could not be answered");
    }

    @Test
    void bytes_that_are_not_text_are_told_as_such() {
        byte[] bytes = {'{', '"', (byte) 0xff, (byte) 0xfe, '"', ':', '1', '}'};
        Ended ended = Processes.run(new ProcessBuilder(Processes.nsis("classify", ON, "--format=jsonl", "-")), bytes);

        assertThat(ended.exitCode()).isEqualTo(3);
        assertThat(ended.out()).contains("NOT_UTF8");
    }

    @Test
    void nesting_without_end_is_told_and_costs_no_memory() {
        Ended ended = Processes.run(
                Processes.nsis(List.of("-Xmx64m"), "classify", ON, "--format=jsonl", "-"), "[".repeat(5_000_000));

        assertThat(ended.exitCode()).isEqualTo(3);
        assertThat(ended.lines()).hasSize(1);
        assertThat(ended.out()).startsWith("{\"error\":{\"item\":1,").hasSizeLessThan(2_000);
    }

    @Test
    void output_is_utf8_whatever_the_default_charset_and_the_locale() {
        List<String> options = List.of(
                "-Dfile.encoding=ISO-8859-1", "-Duser.language=tr", "-Duser.country=TR", "-Duser.timezone=Asia/Tokyo");
        for (String format : List.of("text", "json")) {
            String[] arguments = {"classify", ON, "--format=" + format, EXAMPLES + "faelles-medicinkort.json"};

            Ended elsewhere = Processes.run(Processes.nsis(options, arguments));
            Ended here = Processes.run(Processes.nsis(arguments));

            assertThat(elsewhere.out()).isEqualTo(here.out()).contains("Fælles Medicinkort");
        }
    }

    @Test
    void a_reader_that_has_seen_enough_ends_the_command_quietly() throws IOException {
        Path batch = batch(2_000);
        ProcessBuilder builder = new ProcessBuilder("bash", "-c", "set -o pipefail; \"$@\" | head -n 1", "bash");
        builder.command().addAll(Processes.nsis("classify", ON, "--format=jsonl", batch.toString()));

        Ended ended = Processes.run(builder, new byte[0]);

        assertThat(ended.lines()).hasSize(1);
        assertThat(ended.err()).isEmpty();
        assertThat(ended.exitCode()).isZero();
    }

    @Test
    void a_full_disk_is_told() {
        ProcessBuilder builder = new ProcessBuilder("bash", "-c", "\"$@\" > /dev/full", "bash");
        builder.command().addAll(Processes.nsis("classify", ON, EXAMPLES + "pid-rid.json"));

        Ended ended = Processes.run(builder, new byte[0]);

        assertThat(ended.exitCode()).isEqualTo(1);
        assertThat(ended.err().lines())
                .singleElement()
                .asString()
                .startsWith("nsis: the answer could not be written: ");
    }

    @Test
    @Timeout(value = 60, unit = TimeUnit.SECONDS)
    void who_sends_one_line_gets_its_answer_before_sending_the_next() throws IOException, InterruptedException {
        Process process = new ProcessBuilder(Processes.nsis("classify", ON, "--format=jsonl", "-"))
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        try (Writer in = process.outputWriter(StandardCharsets.UTF_8);
                BufferedReader out =
                        new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            for (String id : List.of("a", "b", "c")) {
                in.write(Descriptions.undecided(id) + "\n");
                in.flush();

                assertThat(out.readLine()).contains("\"solution\":{\"id\":\"" + id + "\"");
            }
        }
        assertThat(process.waitFor()).isZero();
    }

    @Test
    void twenty_thousand_solutions_are_answered_in_64_megabytes() throws IOException {
        int count = 20_000;
        Path batch = batch(count);
        Path answers = directory.resolve("answers.jsonl");
        ProcessBuilder builder = new ProcessBuilder(Processes.nsis(
                List.of("-Xmx64m", "-XX:TieredStopAtLevel=4"), "classify", ON, "--format=jsonl", batch.toString()));
        builder.redirectOutput(answers.toFile());

        Ended ended = Processes.run(builder, new byte[0]);

        assertThat(ended.err()).isEmpty();
        assertThat(ended.exitCode()).isZero();
        try (BufferedReader reader = Files.newBufferedReader(answers)) {
            for (int i = 0; i < count; i++) {
                assertThat(reader.readLine()).contains("\"solution\":{\"id\":\"s" + i + "\"");
            }
            assertThat(reader.readLine()).isNull();
        }
    }

    /** Solutions of many kinds, some known well and some hardly. */
    private Path batch(int count) throws IOException {
        List<String> brokers = List.of("NEMLOGIN_STANDARD", "NEMLOGIN_CUSTOM", "OTHER_BROKER", "CONTEXT_HANDLER");
        List<String> data = List.of("NAME", "CPR_NUMBER", "HEALTH", "SERVICE_ORDER", "FINANCES");
        List<String> customers = List.of("ONLY_THIS_MUNICIPALITY", "SEVERAL_ORGANISATIONS");
        Path file = directory.resolve("batch.jsonl");
        try (Writer writer = Files.newBufferedWriter(file)) {
            for (int i = 0; i < count; i++) {
                writer.write(
                        i % 50 == 0
                                ? Descriptions.undecided("s" + i)
                                : """
                        {"id": "s%d", "name": "Løsning %d", "customers": "%s", "owner": "VENDOR", "pidRidUsage": [], \
                        "useCases": [{"id": "borger", "audience": "CITIZENS", "logins": ["NEMID"], "broker": "%s", \
                        "levelSetByBroker": false, "signing": "NONE", "data": ["%s"], "dataSubjects": "SOME"}]}""".formatted(
                                        i, i, customers.get(i % 2), brokers.get(i / 2 % 4), data.get(i / 8 % 5)));
                writer.write('\n');
            }
        }
        return file;
    }

    private static int exitCode(String... arguments) {
        return Processes.run(Processes.nsis(arguments)).exitCode();
    }
}
