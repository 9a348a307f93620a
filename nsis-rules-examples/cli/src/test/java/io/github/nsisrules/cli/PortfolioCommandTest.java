package io.github.nsisrules.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.nsisrules.cli.Trial.Outcome;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code nsis portfolio}. */
class PortfolioCommandTest {

    private static final String SAPA = Examples.file("sapa").toString();
    private static final String AULA = Examples.file("aula").toString();
    private static final String BAD = "{\"id\":\"skole\",\"name\":\"Skole\"}";

    @TempDir
    private Path directory;

    private static Trial trial() {
        return new Trial().rules(() -> Examples.RULES);
    }

    @Test
    void several_files_are_one_page() {
        Outcome outcome = trial().run("portfolio", "--on=2026-11-01", "--title=Vores løsninger", SAPA, AULA);

        assertThat(outcome.err()).isEmpty();
        assertThat(outcome.exitCode()).isZero();
        assertThat(outcome.out())
                .startsWith("<!DOCTYPE html>")
                .contains("<h1>Vores løsninger</h1>", "Aula", "SAPA", "nemlogin3-2023-11")
                .doesNotContain("id=\"left-out\"");
    }

    @Test
    void an_invalid_description_is_left_out_and_told_and_the_rest_is_reported() {
        Outcome outcome = trial().in(BAD).run("portfolio", "--on=2026-11-01", SAPA, "-", "findes-ikke.json");

        assertThat(outcome.exitCode()).isEqualTo(3);
        assertThat(outcome.err()).contains("1 af 2 beskrivelser er ugyldige", "findes-ikke.json: Filen findes ikke.");
        assertThat(outcome.out()).contains("SAPA", "id=\"left-out\"", "<td>skole</td>", "findes-ikke.json");
    }

    @Test
    void csv_is_the_table_that_was_asked_for() {
        String tasks = trial().run("portfolio", "--rule-set=kl-2021-03", "--on=2021-04-01", "--format=csv", AULA)
                .out();
        String useCases = trial().run(
                        "portfolio",
                        "--rule-set=kl-2021-03",
                        "--on=2021-04-01",
                        "--format=csv",
                        "--table=use-cases",
                        "--lang=en",
                        SAPA)
                .out();

        assertThat(tasks).startsWith("\uFEFFLøsnings-id;").contains("Opgave;");
        assertThat(useCases).startsWith("\uFEFFSolution id;").contains(";administrator;", ";caseworker;");
    }

    @Test
    void a_calendar_goes_to_the_file_that_was_named() throws IOException {
        Path file = directory.resolve("frister.ics");

        Outcome outcome = trial().run(
                        "portfolio",
                        "--rule-set=kl-2021-03",
                        "--on=2021-04-01",
                        "--format=ics",
                        "--out=" + file,
                        Examples.file("parking-permits").toString());

        assertThat(outcome.exitCode()).isZero();
        assertThat(outcome.out()).isEmpty();
        assertThat(Files.readString(file)).startsWith("BEGIN:VCALENDAR\r\n").contains("BEGIN:VEVENT");
    }

    @Test
    void a_workbook_is_written_to_a_file_and_not_to_a_terminal() throws IOException {
        Path file = directory.resolve("portefølje.xlsx");

        Outcome written = trial().run("portfolio", "--on=2026-11-01", "--format=xlsx", "--out=" + file, SAPA);
        Outcome shown = trial().terminal(new Terminal(true, true, 80, false, false))
                .run("portfolio", "--on=2026-11-01", "--format=xlsx", SAPA);

        assertThat(written.exitCode()).isZero();
        assertThat(Files.readAllBytes(file)).startsWith('P', 'K');
        assertThat(shown.exitCode()).isEqualTo(2);
        assertThat(shown.err()).contains("Maybe --out FILE.xlsx is missing.");
    }

    @Test
    void a_table_of_another_format_is_wrong_usage() {
        Outcome outcome = trial().run("portfolio", "--table=tasks", SAPA);

        assertThat(outcome.exitCode()).isEqualTo(2);
        assertThat(outcome.err()).contains("Maybe --format csv is missing.");
    }

    @Test
    void a_file_that_cannot_be_written_is_told() {
        Outcome outcome = trial().run(
                        "portfolio",
                        "--on=2026-11-01",
                        "--out=" + directory.resolve("mangler").resolve("a.html"),
                        SAPA);

        assertThat(outcome.exitCode()).isEqualTo(1);
        assertThat(outcome.err()).contains("could not be written", "mangler");
    }
}
