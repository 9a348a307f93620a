package io.github.nsisrules.intake.contracts;

import static io.github.nsisrules.intake.contracts.Lists.HEADINGS;
import static io.github.nsisrules.intake.contracts.Lists.ROWS;
import static io.github.nsisrules.intake.contracts.Lists.row;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.nsisrules.facts.Fact;
import io.github.nsisrules.intake.FactDraft;
import io.github.nsisrules.intake.FactPlace;
import io.github.nsisrules.intake.ImportReport.LeftOut;
import io.github.nsisrules.intake.SolutionDraft;
import io.github.nsisrules.intake.Standing;
import io.github.nsisrules.text.Language;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ContractImportTest {

    @TempDir
    Path folder;

    private Lists lists = new Lists(Path.of(""));

    @BeforeEach
    void lists() {
        lists = new Lists(folder);
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

    private static List<String> suggested(SolutionDraft draft, Fact fact) {
        return draft.fact(
                        fact.ofSolution()
                                ? FactPlace.ofSolution(fact)
                                : FactPlace.ofUseCase(fact, SolutionDraft.ALL_USES))
                .map(FactDraft::suggested)
                .orElse(List.of());
    }
}
