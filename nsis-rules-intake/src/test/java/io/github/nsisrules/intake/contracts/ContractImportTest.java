package io.github.nsisrules.intake.contracts;

import static io.github.nsisrules.intake.contracts.Lists.HEADINGS;
import static io.github.nsisrules.intake.contracts.Lists.row;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.nsisrules.facts.Fact;
import io.github.nsisrules.intake.FactDraft;
import io.github.nsisrules.intake.FactPlace;
import io.github.nsisrules.intake.ImportReport.LeftOut;
import io.github.nsisrules.intake.SolutionDraft;
import io.github.nsisrules.intake.Standing;
import io.github.nsisrules.intake.read.InputFile;
import io.github.nsisrules.text.Language;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ContractImportTest {

    private static final List<List<String>> ROWS = List.of(
            HEADINGS,
            row(
                    1,
                    "Booking af beboerlokaler",
                    "Opdigtet Software ApS",
                    "Borgere logger på med NemID; \"skal\" flyttes"),
            row(2, "KMD Nexus - drift", "KMD A/S", ""),
            row(3, "Rengøring af skoler", "Eksempel Rengøring A/S", "Årlig regulering"),
            row(4, "Børne-Intra", "Eksempel A/S", "Tjenesteudbyderaftale\nunderskrevet"));

    @TempDir
    Path folder;

    private Lists lists = new Lists(Path.of(""));

    @BeforeEach
    void lists() {
        lists = new Lists(folder);
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
    void each_reason_says_where_it_stands_and_cites_its_page() throws IOException {
        ContractImport result =
                ContractImport.ofLists(List.of(lists.csv("liste.csv", ';', StandardCharsets.UTF_8, "", ROWS)));

        Candidate own = result.candidates().get(0);
        assertThat(own.vendor()).isNotNull().extracting(Candidate.Vendor::name).isEqualTo("Opdigtet Software ApS");
        Candidate.KeyWordFound word = own.keyWords().get(0);
        assertThat(word.hit().keyWord()).isEqualTo(KeyWord.NEMID);
        assertThat(word.source().row()).isEqualTo(2);
        assertThat(word.source().field()).isEqualTo("Bemærkninger");
        assertThat(word.source().text()).isEqualTo("Borgere logger på med NemID; \"skal\" flyttes");

        Candidate shared = result.candidates().get(1);
        assertThat(shared.annexes())
                .extracting(
                        found -> found.match().name().annex(),
                        found -> found.match().name().page(),
                        found -> found.match().name().name(),
                        found -> found.match().likeness())
                .containsExactly(
                        tuple(Annex.ANNEX_3, 25, "KMD Nexus", AnnexMatch.Likeness.CONTAINED),
                        tuple(Annex.ANNEX_4, 29, "KMD Nexus", AnnexMatch.Likeness.CONTAINED));
        SolutionDraft draft = result.drafts().get(1);
        assertThat(draft.notes())
                .extracting(note -> note.reason().text(Language.DA))
                .anySatisfy(text -> assertThat(text).contains("bilag 3 (s. 25)").contains("ikke efterprøvet"))
                .anySatisfy(text -> assertThat(text).contains("bilag 4 (s. 29)").contains("Ikke alle"));
        assertThat(result.report().leftOut())
                .extracting(LeftOut::row, LeftOut::name, left -> left.reason().id())
                .containsExactly(tuple(4, "Rengøring af skoler", "contracts.leftout.nothing"));
    }

    @Test
    void a_list_decides_nothing_and_hints_at_what_its_words_mean() throws IOException {
        ContractImport result = ContractImport.ofLists(List.of(lists.csv(
                "liste.csv",
                ';',
                StandardCharsets.UTF_8,
                "",
                List.of(
                        HEADINGS,
                        row(1, "Lokalebooking", "X", "NemID og MitID Erhverv via NemLog-in"),
                        row(2, "Kantinekort", "X", "uden NemID"),
                        row(3, "Digital Pladsanvisning", "X", "medarbejdersignatur"),
                        row(4, "Prisme", "X", "")))));

        assertThat(result.drafts())
                .hasSize(4)
                .allSatisfy(draft -> assertThat(draft.facts())
                        .allSatisfy(fact -> assertThat(fact.standing()).isEqualTo(Standing.HINTED)));
        SolutionDraft booking = result.drafts().get(0);
        assertThat(suggested(booking, Fact.LOGINS)).containsExactly("NEMID", "MITID_ERHVERV");
        assertThat(suggested(booking, Fact.AUDIENCE)).containsExactly("CITIZENS", "BUSINESSES", "EMPLOYEES");
        assertThat(suggested(booking, Fact.BROKER)).containsExactly("NEMLOGIN_STANDARD");
        assertThat(suggested(booking, Fact.CUSTOMERS)).containsExactly("ONLY_THIS_MUNICIPALITY");
        SolutionDraft canteen = result.drafts().get(1);
        assertThat(suggested(canteen, Fact.LOGINS)).isEmpty();
        assertThat(canteen.notes())
                .extracting(note -> note.reason().id())
                .containsExactly("contracts.keyword.denied", "contracts.strength.WEAK");
        assertThat(suggested(result.drafts().get(2), Fact.CUSTOMERS)).containsExactly("SEVERAL_ORGANISATIONS");
        assertThat(result.candidates().get(3).group()).isEqualTo(Group.PERHAPS_SHARED);
        assertThat(suggested(result.drafts().get(3), Fact.CUSTOMERS)).isEmpty();
    }

    @Test
    void annex_4_alone_makes_no_strong_candidate() throws IOException {
        ContractImport result = ContractImport.ofLists(List.of(lists.csv(
                "liste.csv", ';', StandardCharsets.UTF_8, "", List.of(HEADINGS, row(1, "SurveyXact", "X", "")))));

        assertThat(result.candidates())
                .extracting(Candidate::group, Candidate::strength)
                .containsExactly(tuple(Group.SHARED, Strength.WEAK));
    }

    @Test
    void several_contracts_about_one_system_are_one_draft() throws IOException {
        ContractImport result = ContractImport.ofLists(List.of(
                lists.csv(
                        "a.csv",
                        ';',
                        StandardCharsets.UTF_8,
                        "",
                        List.of(
                                HEADINGS,
                                row(1, "Lokalebooking", "X", "MitID"),
                                row(2, "LOKALE-BOOKING", "X", "NemID"))),
                lists.workbook("b.xlsx", List.of(HEADINGS, row(7, "Lokalebooking ApS", "X", "NemLog-in")))));

        assertThat(result.candidates()).hasSize(3);
        assertThat(result.drafts()).hasSize(1);
        assertThat(suggested(result.drafts().get(0), Fact.LOGINS)).containsExactly("NEMID", "MITID");
        assertThat(result.report().files())
                .extracting(file -> file.rows() + "=" + file.drafts() + "+" + file.joined())
                .containsExactly("2=1+1", "1=0+1");
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
    void a_vendor_is_no_system_whatever_its_name() throws IOException {
        ContractImport result = ContractImport.ofLists(List.of(lists.csv(
                "liste.csv",
                ';',
                StandardCharsets.UTF_8,
                "",
                List.of(
                        HEADINGS,
                        row(1, "Snerydning", "Conventus Booking", ""),
                        row(2, "Vikarer", "Place2Book ApS", "")))));

        assertThat(result.candidates()).isEmpty();
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

    private static List<String> suggested(SolutionDraft draft, Fact fact) {
        return draft.fact(
                        fact.ofSolution()
                                ? FactPlace.ofSolution(fact)
                                : FactPlace.ofUseCase(fact, SolutionDraft.ALL_USES))
                .map(FactDraft::suggested)
                .orElse(List.of());
    }
}
