package io.github.nsisrules.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.nsisrules.cli.Trial.Outcome;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code nsis report}. */
class ReportCommandTest {

    private static final String SAPA = Examples.file("sapa").toString();
    private static final String ONE =
            "{\"id\":\"a\",\"name\":\"A\",\"useCases\":[{\"id\":\"u\",\"audience\":\"CITIZENS\"}]}";
    private static final String OTHER = ONE.replace("\"a\"", "\"b\"");

    @TempDir
    private Path directory = Path.of("");

    private static Trial trial() {
        return new Trial().rules(() -> Examples.RULES);
    }

    @Test
    void a_report_is_a_page_in_danish_unless_something_else_is_asked_for() {
        Outcome page = trial().run("report", "--on=2021-04-01", SAPA);
        Outcome english = trial().run("report", "--on=2021-04-01", "--lang=en", "--format=markdown", SAPA);
        assertThat(page.err()).isEmpty();
        assertThat(page.exitCode()).isZero();
        assertThat(page.out()).startsWith("<!DOCTYPE html>").contains("Beslutningen", "kl-2021-03");
        assertThat(english.exitCode()).isZero();
        assertThat(english.out()).startsWith("# Documentation of assurance level: SAPA");
    }

    @Test
    void a_pdf_goes_to_a_file_or_a_pipe_but_not_to_a_terminal() throws IOException {
        Path file = directory.resolve("sapa.pdf");
        Outcome toFile = trial().run("report", "--format=pdf", "--out=" + file, SAPA);
        ByteArrayOutputStream pipe = new ByteArrayOutputStream();
        Outcome toPipe = trial().run(pipe, "report", "--format=pdf", SAPA);
        Outcome toTerminal =
                trial().terminal(new Terminal(true, true, 80, false, false)).run("report", "--format=pdf", SAPA);
        assertThat(toFile.err()).isEmpty();
        assertThat(toFile.exitCode()).isZero();
        assertThat(Files.readAllBytes(file)).startsWith("%PDF-".getBytes(StandardCharsets.US_ASCII));
        assertThat(toPipe.exitCode()).isZero();
        assertThat(pipe.toByteArray()).isEqualTo(Files.readAllBytes(file));
        assertThat(toTerminal.exitCode()).isEqualTo(2);
        assertThat(toTerminal.err()).contains("Maybe --out report.pdf is missing.");
    }

    @Test
    void the_note_of_the_decider_stands_in_it_and_what_is_masked_does_not() throws IOException {
        Path note = Files.writeString(
                directory.resolve("note.json"),
                "{\"decidedBy\": \"Digitaliseringschefen\", \"reviewOn\": \"2027-05-04\", \"reason\": \"Fordi.\"}");
        Outcome told = trial().run("report", "--note=" + note, SAPA);
        Outcome masked = trial().run("report", "--note=" + note, "--mask=all", SAPA);
        assertThat(told.err()).isEmpty();
        assertThat(told.out()).contains("Digitaliseringschefen", "4.\u00a0maj\u00a02027", "SAPA");
        assertThat(masked.out()).contains("4.\u00a0maj\u00a02027").doesNotContain("Digitaliseringschefen", "SAPA");

        Outcome many = trial().run("report", "--note=" + note, "--out-dir=" + directory, SAPA);
        assertThat(many.exitCode()).isEqualTo(2);
        Files.writeString(note, "{\"decidedLevels\": {\"nobody\": \"LOW\"}}");
        Outcome unfit = trial().run("report", "--note=" + note, SAPA);
        assertThat(unfit.exitCode()).isEqualTo(3);
        assertThat(unfit.out()).isEmpty();
        assertThat(unfit.err()).contains("»nobody«");
    }

    @Test
    void a_record_is_reported_as_it_was_recorded() throws IOException {
        Path record = directory.resolve("sapa.record.json");
        trial().run("record", "--on=2021-04-01", "--out=" + record, SAPA);
        Outcome report = trial().run("report", "--format=markdown", record.toString());
        assertThat(report.err()).isEmpty();
        assertThat(report.out())
                .isEqualTo(trial().run("report", "--format=markdown", "--on=2021-04-01", SAPA)
                        .out())
                .contains("kl-2021-03");

        Files.writeString(record, Files.readString(record).replaceFirst("\"name\":\"SAPA", "\"name\":\"SAPX"));
        Outcome changed = trial().run("report", record.toString());
        assertThat(changed.exitCode()).isEqualTo(5);
        assertThat(changed.out()).isEmpty();
        assertThat(changed.err()).contains("kan ikke genskabes", "Måske");
    }

    @Test
    void several_solutions_are_too_many_for_one_report() {
        for (String input : new String[] {"[" + ONE + "," + OTHER + "]", "[]"}) {
            Outcome outcome = trial().in(input).run("report", "--lang=en", "-");
            assertThat(outcome.exitCode()).isEqualTo(3);
            assertThat(outcome.out()).isEmpty();
            assertThat(outcome.err()).contains("not exactly one", "--out-dir");
        }
    }

    @Test
    void with_a_directory_each_solution_has_its_file_and_what_is_wrong_stops_no_other() throws IOException {
        Path into = directory.resolve("reports");
        String input = "[" + ONE + ",{\"id\":\"c\"}," + OTHER + "," + ONE + "]";
        Outcome outcome = trial().in(input).run("report", "--lang=en", "--format=markdown", "--out-dir=" + into, "-");
        assertThat(outcome.exitCode()).isEqualTo(3);
        assertThat(outcome.err()).contains("Several solutions have the id a");
        try (Stream<Path> files = Files.list(into)) {
            assertThat(files.map(file -> file.getFileName().toString())).containsExactlyInAnyOrder("a.md", "b.md");
        }
    }

    @Test
    void what_cannot_be_read_or_written_is_told() {
        Outcome unread = trial().run("report", "--lang=en", "no-such-file.json");
        assertThat(unread.exitCode()).isEqualTo(3);
        assertThat(unread.err()).contains("no-such-file.json");
        Outcome unwritten = trial().run(
                        "report",
                        "--lang=en",
                        "--out=" + directory.resolve("none").resolve("x.html"),
                        SAPA);
        assertThat(unwritten.exitCode()).isEqualTo(1);
        assertThat(unwritten.err()).contains("x.html", "could not be written", "Maybe the directory does not exist");
        assertThat(trial().run("report", "--out=x", "--out-dir=y", SAPA).exitCode())
                .isEqualTo(2);
        assertThat(trial().run("report", "--format=text", SAPA).err()).contains("Maybe one of: html, pdf, markdown");
    }
}
