package io.github.nsisrules.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.nsisrules.cli.Trial.Outcome;
import io.github.nsisrules.intake.DraftJson;
import io.github.nsisrules.intake.FactDraft;
import io.github.nsisrules.intake.SolutionDraft;
import io.github.nsisrules.intake.Weight;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;

/** A municipality of 300 invented systems on the whole road: from the export to the filed reports, to the last row. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class RoadTest {

    private static final String ON = "--on=2026-11-01";
    private static final Path MUNICIPALITY = MunicipalityFiles.DIRECTORY;
    private static final int IN_USE = 290;
    private static final int UNANSWERED = 29;

    @TempDir
    private static Path directory;

    @Test
    @Order(0)
    void the_files_are_those_that_the_generator_writes() throws IOException {
        assertThat(Files.readAllBytes(MUNICIPALITY.resolve("gdpr.csv"))).isEqualTo(MunicipalityFiles.gdpr());
        assertThat(MUNICIPALITY.resolve("systemkatalog.json")).hasContent(MunicipalityFiles.catalogue());
        assertThat(cells(Files.newInputStream(MUNICIPALITY.resolve("oversigt.xlsx"))))
                .isEqualTo(cells(new java.io.ByteArrayInputStream(MunicipalityFiles.overview())));
        try (Stream<Path> files = Files.walk(MUNICIPALITY)) {
            assertThat(files.filter(Files::isRegularFile)
                            .mapToLong(file -> file.toFile().length())
                            .sum())
                    .isLessThan(1_000_000);
        }
    }

    @Test
    @Order(1)
    void every_row_of_the_export_becomes_a_draft_is_joined_to_one_or_is_left_out_for_a_reason() throws IOException {
        Outcome outcome = nsis(
                "import",
                "kitos",
                "--out",
                path("udkast.jsonl"),
                file("oversigt.xlsx"),
                file("gdpr.csv"),
                file("systemkatalog.json"));

        assertThat(outcome.exitCode()).as(outcome.err()).isZero();
        assertThat(outcome.err())
                .endsWith("nsis: 742 rækker læst. 301 systemer: 290 blev til udkast, 11 er udeladt.\n")
                .contains("Rækker: 302. Blev til udkast: 10. Lagt til et andet udkast: 280. Udeladt: 12.")
                .contains("Rækker: 285. Blev til udkast: 280. Lagt til et andet udkast: 0. Udeladt: 5.")
                .contains("Rækker: 155. Blev til udkast: 0. Lagt til et andet udkast: 140. Udeladt: 15.")
                .contains("række 303: Rækken har hverken navn eller UUID.");
        assertThat(outcome.err().lines().filter(line -> line.startsWith("  Udeladt ")))
                .hasSize(12 + 5 + 15);
        assertThat(lines("udkast.jsonl")).hasSize(IN_USE);
    }

    @Test
    @Order(2)
    void a_batch_of_drafts_is_not_stopped_by_those_whose_users_nobody_has_told() throws IOException {
        Outcome outcome = nsis("classify", ON, "--format=jsonl", path("udkast.jsonl"));

        assertThat(outcome.exitCode()).isEqualTo(3);
        assertThat(outcome.lines()).hasSize(IN_USE);
        assertThat(outcome.lines().get(0))
                .startsWith("{\"error\":{\"item\":1,\"id\":\"kitos-")
                .contains("Det er ikke afgjort, hvem der logger på »Digital pladsanvisning«.");
        assertThat(outcome.err()).contains("nsis: 290 udkast kan ikke besvares, før nogen har svaret på, hvem der");
    }

    @Test
    @Order(3)
    void the_workbook_goes_out_and_comes_back_with_the_answers_of_a_person() throws IOException {
        assertThat(nsis("sheet", "write", "--out", path("systemer.xlsx"), path("udkast.jsonl"))
                        .exitCode())
                .isZero();
        FilledSheet sheet = new FilledSheet(directory.resolve("systemer.xlsx"));
        assertThat(sheet.systems()).isEqualTo(IN_USE);
        assertThat(sheet.cell(2, "Kilde: Brugere")).startsWith("Fingerpeg: borgere.");
        int written = fill(sheet);
        sheet.save(directory.resolve("udfyldt.xlsx"));

        Outcome outcome = nsis("sheet", "read", "--out", path("udfyldt.jsonl"), path("udfyldt.xlsx"));

        assertThat(outcome.exitCode()).as(outcome.err()).isZero();
        List<SolutionDraft> drafts = drafts("udfyldt.jsonl");
        assertThat(drafts).hasSize(IN_USE);
        int split = (int)
                drafts.stream().filter(draft -> draft.useCases().size() == 2).count();
        assertThat(outcome.err().lines().filter(line -> line.contains(" er delt i ")))
                .hasSize(split);
        assertThat(outcome.err())
                .endsWith("nsis: 290 udkast læst. " + (written + split)
                        + " felter er ændret og gælder som svar fra en person.\n");
        assertThat(hintsOfProtectedAddresses(drafts))
                .isEqualTo(6)
                .isEqualTo(hintsOfProtectedAddresses(drafts("udkast.jsonl")));
    }

    @Test
    @Order(4)
    void a_draft_is_answered_in_an_interview_whose_hints_enter_takes() throws IOException {
        String asked = drafts("udfyldt.jsonl").stream()
                .filter(draft -> draft.facts().stream().noneMatch(RoadTest::isTold))
                .findFirst()
                .orElseThrow()
                .id();

        Outcome outcome = new Trial()
                .rules(() -> Examples.RULES)
                .in("\nstop\n\n")
                .run("ask", ON, "--solution", asked, path("udfyldt.jsonl"));

        assertThat(outcome.exitCode()).as(outcome.err()).isZero();
        assertThat(outcome.out()).contains("Filerne tyder på: ", "Tryk Enter for at svare det.", "Svarene er gemt i ");
        List<SolutionDraft> drafts = drafts("udfyldt.jsonl");
        assertThat(drafts).hasSize(IN_USE);
        SolutionDraft answered = drafts.stream()
                .filter(draft -> draft.id().equals(asked))
                .findFirst()
                .orElseThrow();
        assertThat(answered.facts().stream().flatMap(fact -> fact.claims().stream()))
                .anySatisfy(claim -> assertThat(claim.reason().id()).isEqualTo("ask.confirmed"));
    }

    @Test
    @Order(5)
    void the_drafts_are_classified_each_at_its_place() throws IOException {
        Outcome outcome = nsis("classify", ON, "--format=jsonl", path("udfyldt.jsonl"));

        assertThat(outcome.lines()).hasSize(IN_USE);
        assertThat(outcome.lines().stream().filter(line -> line.startsWith("{\"error\"")))
                .hasSize(UNANSWERED - 1);
        assertThat(outcome.lines().stream().filter(line -> line.contains("\"level\":\"SUBSTANTIAL\"")))
                .isNotEmpty();
        assertThat(outcome.err())
                .isEqualTo("nsis: 28 udkast kan ikke besvares, før nogen har svaret på, hvem der logger på. Svar i"
                        + " regnearket (nsis sheet write), eller ét ad gangen med nsis ask.\n");
    }

    @Test
    @Order(6)
    void an_answer_in_text_says_where_each_fact_comes_from() throws IOException {
        Files.writeString(directory.resolve("en.jsonl"), lines("udfyldt.jsonl").get(11));

        Outcome outcome = nsis("classify", ON, path("en.jsonl"));

        assertThat(outcome.exitCode()).isZero();
        assertThat(outcome.out().replaceAll("\\s+", " "))
                .contains("Selvbetjening til bådpladser", "Hvor oplysningerne kommer fra")
                .contains("Brugere: borgere – en person har svaret (udfyldt.xlsx, Systemer, række 13, Brugere)")
                .contains("flere organisationer – afgjort (systemkatalog.json, række 6, ")
                .contains("kun et fingerpeg, tæller ikke med (oversigt.xlsx, IT Systemer Overblik, række 13,");
    }

    @Test
    @Order(7)
    void the_portfolio_reports_all_of_them_and_says_what_it_left_out() throws IOException {
        Outcome outcome = nsis("portfolio", ON, "--out", path("portefolje.html"), path("udfyldt.jsonl"));

        assertThat(outcome.exitCode()).isEqualTo(3);
        assertThat(outcome.err()).contains("28 af 290");
        assertThat(Files.readString(directory.resolve("portefolje.html")))
                .contains("Det er ikke afgjort, hvem der logger på", "udfyldt.jsonl");
        Outcome table = nsis("portfolio", ON, "--format=csv", "--table=solutions", path("udfyldt.jsonl"));
        assertThat(table.lines()).hasSize(1 + IN_USE - UNANSWERED + 1);
    }

    @Test
    @Order(8)
    void reports_are_written_and_decisions_put_on_record_and_verified() throws IOException {
        Path few = directory.resolve("faa.jsonl");
        Files.writeString(few, String.join("\n", lines("udfyldt.jsonl").subList(0, 4)));

        assertThat(nsis("report", ON, "--out-dir", path("rapporter"), few.toString())
                        .exitCode())
                .isZero();
        Files.createDirectory(directory.resolve("beslutninger"));
        assertThat(nsis("record", ON, "--out-dir", path("beslutninger"), few.toString())
                        .exitCode())
                .isZero();
        assertThat(directory.resolve("rapporter"))
                .isDirectoryContaining(file -> file.toString().endsWith(".html"));
        try (Stream<Path> records = Files.list(directory.resolve("beslutninger"))) {
            List<String> all = records.map(Path::toString).toList();
            assertThat(all).hasSize(4);
            Outcome verified =
                    nsis(Stream.concat(Stream.of("verify"), all.stream()).toArray(String[]::new));
            assertThat(verified.exitCode()).as(verified.out()).isZero();
        }
    }

    @Test
    @Order(9)
    void metadata_and_contract_lists_give_drafts_and_candidates() throws IOException {
        Outcome saml = nsis("import", "saml", file("saml/selvbetjening.xml"), file("saml/fagsystem.xml"));
        Outcome candidates = nsis("find-candidates", file("kontrakter.csv"));
        Outcome table =
                nsis("find-candidates", "--format=csv", "--report", path("rapport.txt"), file("kontrakter.csv"));

        assertThat(saml.exitCode()).as(saml.err()).isZero();
        assertThat(saml.lines()).hasSize(2);
        assertThat(candidates.out())
                .contains("Måske kommunens egne (1)", "søgeordet »medarbejdersignatur«", "bilag 3, s. 24");
        assertThat(table.lines()).hasSize(5);
        assertThat(table.err()).isEqualTo("nsis: 6 rækker læst. 4 systemer: 4 blev til udkast, 0 er udeladt.\n");
        assertThat(directory.resolve("rapport.txt")).content(UTF_8).contains("»Kopimaskiner«");
        assertThat(nsis("find-candidates", "--format=jsonl", file("kontrakter.csv"))
                        .lines())
                .hasSize(4);
    }

    /** Completes all rows but every tenth, and returns how many cells were written. */
    static int fill(FilledSheet sheet) {
        int written = 0;
        for (int row = 2; row <= sheet.systems() + 1; row++) {
            written += row % 10 == 0 ? 0 : fill(sheet, row);
        }
        return written;
    }

    /** Completes a row and returns how many cells were written. */
    private static int fill(FilledSheet sheet, int row) {
        boolean employees = row % 3 == 0;
        sheet.write(
                        row,
                        "Brugere",
                        employees ? "ansatte i kommunen" : row % 7 == 0 ? "borgere; virksomheder" : "borgere")
                .write(row, "Login", employees ? "lokal IdP" : "MitID")
                .write(row, "Ejer", "en leverandør eller et selskab, som flere ejer sammen");
        if (!employees) {
            sheet.write(row, "Broker", "NemLog-in med almindelig opsætning");
        }
        return employees ? 3 : 4;
    }

    private static Outcome nsis(String... arguments) {
        return new Trial().rules(() -> Examples.RULES).run(arguments);
    }

    private static String path(String name) {
        return directory.resolve(name).toString();
    }

    private static String file(String name) {
        return MUNICIPALITY.resolve(name).toString();
    }

    private static List<String> lines(String name) throws IOException {
        return Files.readAllLines(directory.resolve(name));
    }

    private static List<SolutionDraft> drafts(String name) throws IOException {
        return lines(name).stream().map(DraftJson::parse).toList();
    }

    private static boolean isTold(FactDraft fact) {
        return fact.claims().stream().anyMatch(claim -> claim.weight() == Weight.TOLD);
    }

    private static long hintsOfProtectedAddresses(List<SolutionDraft> drafts) {
        return drafts.stream()
                .filter(draft ->
                        draft.facts().stream().anyMatch(fact -> fact.suggested().contains("PROTECTED_NAME_OR_ADDRESS")))
                .count();
    }

    private static List<List<String>> cells(InputStream workbook) throws IOException {
        try (workbook;
                ReadableWorkbook read = new ReadableWorkbook(workbook);
                Stream<Row> rows = read.getFirstSheet().openStream()) {
            List<List<String>> cells = new ArrayList<>();
            rows.forEach(row -> cells.add(
                    row.stream().map(cell -> cell == null ? "" : cell.getText()).toList()));
            return cells;
        }
    }
}
