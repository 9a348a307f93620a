package io.github.nsisrules.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.nsisrules.cli.Processes.Ended;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The launcher and the real command on a terminal. The terminal is that of {@code script} from util-linux, which every
 * Debian and Red Hat based system has; without it these tests fail.
 */
class TerminalTest {

    @TempDir
    Path directory;

    private LauncherProject project;

    @BeforeEach
    void layOut() throws IOException {
        project = new LauncherProject(directory);
        project.realClassPath();
    }

    @Test
    void on_a_terminal_the_answer_has_colour_and_fills_its_width() throws IOException {
        Ended ended = onTerminal("stty cols 66; nsis classify --on 2021-04-01 " + example("document-signing"));

        assertThat(ended.exitCode()).isZero();
        assertThat(ended.out()).contains("\u001b[0;1mLåneaftaler for elever\u001b[0;2m");
        assertThat(ended.out().replaceAll("\u001b\\[[0-9;]*m", "").lines())
                .contains("═".repeat(66))
                .allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(66));
    }

    @Test
    void no_color_takes_the_colour_away() throws IOException {
        Ended ended = onTerminal("NO_COLOR=1 nsis classify --on 2021-04-01 " + example("document-signing"));

        assertThat(ended.out()).contains("Låneaftaler for elever").doesNotContain("\u001b");
    }

    @Test
    void through_a_pipe_the_answer_has_no_colour() throws IOException {
        // Standard error is a terminal, on which a slow machine may see the progress.
        Ended ended = onTerminal("nsis classify --on 2021-04-01 " + example("document-signing") + " 2>/dev/null | cat");

        assertThat(ended.out()).contains("Låneaftaler for elever").doesNotContain("\u001b");
    }

    @Test
    void a_long_batch_tells_its_progress_on_the_terminal_and_its_answers_elsewhere() throws IOException {
        Path batch = directory.resolve("batch.jsonl");
        Path answers = directory.resolve("answers.jsonl");
        String line = Files.readString(Path.of("../solutions/pid-rid.json")).replace("\n", " ") + "\n";
        Files.writeString(batch, line.repeat(10_000));

        Ended ended = onTerminal(
                "nsis classify --on 2021-04-01 --format jsonl '" + batch + "' > '" + answers + "'; echo ended $?");

        assertThat(ended.out()).containsPattern("\r[0-9]+ løsninger \\.\\.\\.").contains("\r\u001b[K", "ended 0");
        assertThat(Files.size(answers)).isGreaterThan(10_000_000);
        try (var lines = Files.lines(answers, StandardCharsets.UTF_8)) {
            assertThat(lines).hasSize(10_000).allMatch(answer -> answer.startsWith("{\"schemaVersion\""));
        }
    }

    /** Runs a command line on a terminal; what both streams write to it comes out as one. */
    private Ended onTerminal(String commandLine) throws IOException {
        Path file = Files.writeString(
                directory.resolve("call.sh"), "nsis() { '" + project.launcher() + "' \"$@\"; }\n" + commandLine + "\n");
        ProcessBuilder call = project.call(
                List.of(LauncherProject.tool("script").toString(), "-qec", "bash '" + file + "'", "/dev/null"));
        call.environment().put("JAVA_HOME", System.getProperty("java.home"));
        call.environment().put("SHELL", LauncherProject.tool("sh").toString());
        Ended ended = Processes.run(call, new byte[0]);
        // The terminal ends lines with CR LF.
        return new Ended(ended.exitCode(), ended.out().replace("\r\n", "\n"), ended.err());
    }

    private static String example(String name) {
        return "'" + Path.of("../solutions", name + ".json").toAbsolutePath().normalize() + "'";
    }
}
