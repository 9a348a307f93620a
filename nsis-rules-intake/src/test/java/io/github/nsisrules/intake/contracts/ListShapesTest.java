package io.github.nsisrules.intake.contracts;

import static io.github.nsisrules.intake.contracts.Lists.HEADINGS;
import static io.github.nsisrules.intake.contracts.Lists.ROWS;
import static io.github.nsisrules.intake.contracts.Lists.row;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.nsisrules.intake.ImportReport.LeftOut;
import io.github.nsisrules.intake.InputFile;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ListShapesTest {

    @TempDir
    Path folder;

    private Lists lists = new Lists(Path.of(""));

    @BeforeEach
    void lists() {
        lists = new Lists(folder);
    }

    @Test
    void a_mark_for_inches_in_a_cell_without_quotation_marks_swallows_no_rows() throws IOException {
        InputFile file = lists.text("skærme.csv", """
                Nr.;Aftalens navn;Leverandør;Bemærkninger
                K-1;Skærme 24";Opdigtet Hardware ApS;Også 27" og 32"
                K-2;Booking af beboerlokaler;Opdigtet Software ApS;"Login med ""NemID\"\"\"
                K-3;Rengøring af skoler;Eksempel Rengøring A/S;
                """);

        ContractImport result = ContractImport.ofLists(List.of(file));

        assertThat(result.report().rows()).isEqualTo(3);
        assertThat(result.candidates()).extracting(Candidate::name).containsExactly("Booking af beboerlokaler");
        assertThat(result.report().leftOut()).extracting(LeftOut::row).containsExactly(2, 4);
    }

    @Test
    void a_list_is_read_in_every_encoding_and_with_every_delimiter() throws IOException {
        List<InputFile> files = List.of(
                lists.csv("a.csv", ';', StandardCharsets.UTF_8, "", ROWS),
                lists.csv("b.csv", ',', StandardCharsets.UTF_8, "\uFEFF", ROWS),
                lists.csv("c.csv", ';', Charset.forName("windows-1252"), "", ROWS),
                lists.csv("d.csv", '\t', StandardCharsets.UTF_16LE, "\uFEFF", ROWS),
                lists.workbook("e.xlsx", ROWS));
        List<List<String>> found = new ArrayList<>();
        for (InputFile file : files) {
            ContractImport result = ContractImport.ofLists(List.of(file));
            found.add(result.candidates().stream()
                    .map(candidate -> candidate.name() + " " + candidate.group() + " " + candidate.strength())
                    .toList());
            assertThat(result.report().files().get(0).recognisedAs().toString())
                    .isEqualTo("contracts.file.table[Aftalens navn]");
            assertThat(result.report().rows()).isEqualTo(4);
        }
        assertThat(found)
                .containsOnly(List.of(
                        "Booking af beboerlokaler OWN STRONG",
                        "KMD Nexus - drift SHARED STRONG",
                        "Børne-Intra SHARED STRONG"));
        assertThat(found).hasSize(5);
    }

    @Test
    void without_headings_every_row_counts_and_the_guess_is_told() throws IOException {
        List<List<String>> rows = List.of(
                List.of("17", "Lokalebooking", "drift med MitID"),
                List.of("18", "Snerydning", "vest"),
                List.of("19", "42", "7"));
        for (InputFile file : List.of(
                lists.csv("a.csv", ';', StandardCharsets.UTF_8, "", rows),
                lists.csv("b.csv", ',', StandardCharsets.UTF_8, "", rows),
                lists.workbook("c.xlsx", rows))) {
            ContractImport result = ContractImport.ofLists(List.of(file));

            assertThat(result.report().files().get(0).recognisedAs().id()).isEqualTo("contracts.file.unnamed");
            assertThat(result.report().rows()).isEqualTo(3);
            assertThat(result.candidates()).extracting(Candidate::name).containsExactly("Lokalebooking");
            assertThat(result.candidates().get(0).keyWords().get(0).source().field())
                    .isEqualTo("C");
            assertThat(result.report().leftOut()).extracting(LeftOut::name).containsExactly("Snerydning", "?");
        }
    }

    @Test
    void without_headings_a_first_row_counts_of_which_only_one_cell_is_filled() throws IOException {
        ContractImport result =
                ContractImport.ofLists(List.of(lists.text("a.csv", "Lokaler med NemID;\nSnerydning;vest\n")));

        assertThat(result.report().rows()).isEqualTo(2);
        assertThat(result.candidates()).extracting(Candidate::name).containsExactly("Lokaler med NemID");
    }

    @Test
    void headings_may_follow_a_title_and_every_sheet_is_searched() throws IOException {
        ContractImport result = ContractImport.ofLists(List.of(lists.workbook(
                "liste.xlsx",
                List.of(
                        List.of("Kontrakter i Eksempel Kommune"),
                        List.of(),
                        HEADINGS,
                        row(1, "Lokalebooking", "X", "MitID")),
                List.of(List.of("Lokaleudlån", "NemID")),
                List.of(List.of("Kun én kolonne med TU-løsning")))));

        assertThat(result.candidates())
                .extracting(
                        Candidate::name,
                        candidate -> candidate.place().sheet(),
                        candidate -> candidate.place().row())
                .containsExactly(
                        tuple("Lokalebooking", "Ark1", 4),
                        tuple("Lokaleudlån", "Ark2", 1),
                        tuple("Kun én kolonne med TU-løsning", "Ark3", 1));
        assertThat(result.report().leftOut())
                .extracting(LeftOut::name)
                .containsExactly("Kontrakter i Eksempel Kommune");
    }

    @Test
    void text_is_a_list_of_lines_or_of_paragraphs() throws IOException {
        ContractImport lines = ContractImport.ofLists(
                List.of(lists.text("a.txt", "Lokalebooking med NemID\nSnerydning\r\nBørneIntra\rVej\n")));
        assertThat(lines.candidates())
                .extracting(Candidate::name, candidate -> candidate.place().row())
                .containsExactly(tuple("Lokalebooking med NemID", 1), tuple("BørneIntra", 3));
        assertThat(lines.report().rows()).isEqualTo(4);

        ContractImport paragraphs = ContractImport.ofLists(
                List.of(
                        lists.text(
                                "b.txt",
                                "Lokalebooking\nLogin: Medarbejder-\nsignatur\n\nSnerydning\nvest\n\n\nPasning\nUdvidet med Digital Pladsanvisning")));
        assertThat(paragraphs.candidates())
                .extracting(Candidate::name, Candidate::group, Candidate::strength)
                .containsExactly(
                        tuple("Lokalebooking", Group.OWN, Strength.STRONG),
                        tuple("Pasning", Group.PERHAPS_SHARED, Strength.WEAK));
        assertThat(paragraphs.report().rows()).isEqualTo(3);
    }

    @Test
    void prose_with_commas_is_no_table() throws IOException {
        ContractImport result = ContractImport.ofLists(
                List.of(lists.text("a.txt", "Lokaler, haller, med NemID\nSnerydning\nDrift, support\n")));

        assertThat(result.report().files().get(0).recognisedAs().id()).isEqualTo("contracts.file.text");
        assertThat(result.candidates()).extracting(Candidate::name).containsExactly("Lokaler, haller, med NemID");
    }

    @Test
    void a_contract_is_one_candidate_with_the_name_of_its_file() throws IOException {
        ContractImport result = ContractImport.ofContracts(List.of(
                lists.text(
                        "Aftale_om_lokalebooking.txt",
                        "§ 1\n\nBrugerne logger på med NemID.\n\n§ 9\n\nKrav om NemLog-in3"),
                lists.text("Snerydning.txt", "§ 1\n\nDer ryddes sne.")));

        assertThat(result.candidates()).hasSize(1);
        Candidate candidate = result.candidates().get(0);
        assertThat(candidate.name()).isEqualTo("Aftale om lokalebooking");
        assertThat(candidate.keyWords())
                .extracting(
                        found -> found.hit().keyWord(), found -> found.source().row())
                .containsExactly(tuple(KeyWord.NEMID, 3), tuple(KeyWord.NEMLOGIN, 7));
        assertThat(result.report().leftOut()).extracting(LeftOut::name).containsExactly("Snerydning");
    }

    @Test
    void fifty_thousand_rows_are_searched_row_by_row() throws IOException {
        List<List<String>> rows = new ArrayList<>();
        rows.add(HEADINGS);
        for (int i = 0; i < 50_000; i++) {
            rows.add(row(
                    i,
                    "Rammeaftale om kontorartikler og møbler nr. " + i,
                    "Eksempel A/S",
                    i % 1000 == 7 ? "kræver MitID" : "ingen"));
        }
        ContractImport result =
                ContractImport.ofLists(List.of(lists.csv("stor.csv", ';', StandardCharsets.UTF_8, "", rows)));

        assertThat(result.report().rows()).isEqualTo(50_000);
        assertThat(result.candidates()).hasSize(50);
        assertThat(result.report().leftOut()).hasSize(49_950);
    }
}
