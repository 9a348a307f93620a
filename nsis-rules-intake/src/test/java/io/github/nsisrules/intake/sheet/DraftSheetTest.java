package io.github.nsisrules.intake.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.nsisrules.facts.Audience;
import io.github.nsisrules.facts.Fact;
import io.github.nsisrules.facts.Limits;
import io.github.nsisrules.facts.TuSolution;
import io.github.nsisrules.facts.UseCase;
import io.github.nsisrules.intake.Claim;
import io.github.nsisrules.intake.FactPlace;
import io.github.nsisrules.intake.Reason;
import io.github.nsisrules.intake.SolutionDraft;
import io.github.nsisrules.intake.Source;
import io.github.nsisrules.intake.Standing;
import io.github.nsisrules.intake.TextField;
import io.github.nsisrules.intake.UnreadableFileException;
import io.github.nsisrules.intake.Weight;
import io.github.nsisrules.text.Language;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class DraftSheetTest {

    private static final FactPlace USERS = FactPlace.ofUseCase(Fact.AUDIENCE, "alle");
    private static final FactPlace DATA = FactPlace.ofUseCase(Fact.DATA, "alle");

    @Test
    void what_is_decided_stands_in_its_cell_and_hints_beside_it_with_their_source() {
        Workbooks workbook = Workbooks.of(draft("kitos-1"));

        assertThat(workbook.cell(2, "Navn")).isEqualTo("Digital Pladsanvisning");
        assertThat(workbook.cell(2, "Oplysninger")).isEqualTo("navn; cpr-nummer");
        assertThat(workbook.cell(2, "Kilde: Oplysninger"))
                .startsWith("Afgjort: navn; cpr-nummer. ")
                .contains("oversigt.xlsx, IT Systemer Overblik, række 17, Leverandør")
                .contains("Fingerpeg: beskyttet navn eller adresse. ");
        assertThat(workbook.cell(2, "Brugere")).isEmpty();
        assertThat(workbook.cell(2, "Kilde: Brugere")).startsWith("Fingerpeg: borgere. ");
        assertThat(workbook.cell(2, "Leverandør")).isEqualTo("=cmd|'/C calc'!A1");
    }

    @Test
    void unchanged_cells_keep_all_their_sources_whatever_program_saved_them() {
        List<SolutionDraft> drafts = List.of(draft("kitos-1"), draft("kitos-2"));

        assertThat(Workbooks.read(Workbooks.written(drafts, Language.DA)).drafts())
                .isEqualTo(drafts);
        assertThat(Workbooks.read(Workbooks.written(drafts, Language.EN)).drafts())
                .isEqualTo(drafts);
        SheetReading reading = Workbooks.of(draft("kitos-1"), draft("kitos-2")).readBack();
        assertThat(reading.drafts()).isEqualTo(drafts);
        assertThat(reading.told()).isEmpty();
        assertThat(reading.changed()).isZero();
    }

    @Test
    void a_changed_cell_is_a_persons_answer_whose_source_is_the_cell() {
        SheetReading reading = Workbooks.of(draft("kitos-1"))
                .write(2, "Brugere", "Borgere")
                .write(2, "Oplysninger", "navn, helbredsoplysninger")
                .write(2, "Leverandør", "Eksempel Drift A/S")
                .readBack();

        SolutionDraft draft = reading.drafts().get(0);
        assertThat(reading.changed()).isEqualTo(3);
        assertThat(draft.fact(USERS).orElseThrow().claims())
                .contains(new Claim(
                        Weight.TOLD,
                        List.of("CITIZENS"),
                        Reason.of("sheet.told"),
                        new Source(Workbooks.FILE, "Systemer", 2, "Brugere", "Borgere")));
        assertThat(draft.fact(DATA).orElseThrow().values()).containsExactly("NAME", "HEALTH");
        assertThat(draft.solution().vendor()).isEqualTo("Eksempel Drift A/S");
        assertThat(draft.solution().useCases().get(0).audience()).isEqualTo(Audience.CITIZENS);
    }

    @Test
    void a_hint_of_a_protected_address_is_never_lost() {
        SolutionDraft answered = Workbooks.of(draft("kitos-1"))
                .write(2, "Oplysninger", "navn")
                .readBack()
                .drafts()
                .get(0);
        SolutionDraft emptied = Workbooks.of(answered)
                .write(2, "Oplysninger", "")
                .readBack()
                .drafts()
                .get(0);

        assertThat(answered.fact(DATA).orElseThrow().suggested()).contains("PROTECTED_NAME_OR_ADDRESS");
        assertThat(emptied.fact(DATA).orElseThrow().suggested()).contains("PROTECTED_NAME_OR_ADDRESS");
        assertThat(Workbooks.of(answered).cell(2, "Kilde: Oplysninger")).contains("beskyttet navn eller adresse");
    }

    @Test
    void an_emptied_cell_is_undecided_and_what_stood_there_stays_as_a_hint() {
        SolutionDraft draft = Workbooks.of(draft("kitos-1"))
                .write(2, "Oplysninger", "ved ikke")
                .readBack()
                .drafts()
                .get(0);

        assertThat(draft.standing(DATA)).isEqualTo(Standing.HINTED);
        assertThat(draft.fact(DATA).orElseThrow().claims().get(0).reason().id()).isEqualTo("sheet.emptied");
    }

    @Test
    void a_later_answer_takes_the_place_of_an_earlier_one_and_is_forgotten_when_deleted() {
        SolutionDraft once = Workbooks.of(draft("kitos-1"))
                .write(2, "Brugere", "borgere")
                .readBack()
                .drafts()
                .get(0);
        SolutionDraft twice = Workbooks.of(once)
                .write(2, "Brugere", "virksomheder")
                .readBack()
                .drafts()
                .get(0);
        SolutionDraft deleted =
                Workbooks.of(twice).write(2, "Brugere", "").readBack().drafts().get(0);

        assertThat(twice.fact(USERS).orElseThrow().values()).containsExactly("BUSINESSES");
        assertThat(deleted).isEqualTo(draft("kitos-1"));
    }

    @Test
    void several_groups_of_users_become_a_use_case_each() {
        SheetReading reading = Workbooks.of(draft("kitos-1"))
                .write(2, "Brugere", "borgere; ansatte i kommunen")
                .write(2, "Login", "MitID")
                .readBack();

        TuSolution solution = reading.drafts().get(0).solution();
        assertThat(solution.useCases()).extracting(UseCase::id).containsExactly("citizens", "employees");
        assertThat(solution.useCases())
                .allSatisfy(useCase -> assertThat(useCase.data()).hasSize(2));
        assertThat(solution.useCases())
                .allSatisfy(useCase -> assertThat(useCase.logins()).hasSize(1));
        assertThat(told(reading))
                .containsExactly(
                        "»Digital Pladsanvisning« er delt i brugssituationerne citizens; employees (række 2).");
    }

    @Test
    void a_copied_row_is_a_further_use_case_and_keeps_the_sources() {
        Workbooks workbook = Workbooks.of(draft("kitos-1"));
        workbook.rows().add(new java.util.ArrayList<>(workbook.rows().get(1)));
        workbook.write(2, "Brugere", "borgere").write(3, "Brugere", "virksomheder");

        SheetReading reading = workbook.readBack();

        SolutionDraft draft = reading.drafts().get(0);
        assertThat(draft.solution().useCases()).extracting(UseCase::id).containsExactly("alle", "alle-2");
        assertThat(draft.fact(FactPlace.ofUseCase(Fact.DATA, "alle-2"))
                        .orElseThrow()
                        .claims())
                .isEqualTo(draft.fact(DATA).orElseThrow().claims());
        assertThat(told(reading))
                .containsExactly("Brugssituationen alle-2 i »Digital Pladsanvisning« er ny (række 3).");
        assertThat(Workbooks.of(draft).cell(3, "Leverandør")).isEmpty();
        assertThat(Workbooks.of(draft).readBack().drafts()).containsExactly(draft);
    }

    @Test
    void a_copied_row_says_what_stands_in_it_whatever_was_written_into_the_first() {
        Workbooks workbook = Workbooks.of(draft("kitos-1"));
        workbook.rows().add(new java.util.ArrayList<>(workbook.rows().get(1)));
        workbook.write(2, "Brugere", "borgere; virksomheder").write(2, "Login", "MitID");

        SolutionDraft draft = workbook.readBack().drafts().get(0);

        assertThat(draft.useCases()).extracting(useCase -> useCase.id()).contains("citizens", "businesses", "alle-2");
        assertThat(draft.standing(FactPlace.ofUseCase(Fact.LOGINS, "citizens"))).isEqualTo(Standing.DECIDED);
        assertThat(draft.standing(FactPlace.ofUseCase(Fact.LOGINS, "alle-2"))).isEqualTo(Standing.UNKNOWN);
        assertThat(draft.standing(FactPlace.ofUseCase(Fact.DATA, "alle-2"))).isEqualTo(Standing.DECIDED);
    }

    @Test
    void users_may_be_told_apart_until_there_are_as_many_use_cases_as_can_be() {
        SolutionDraft.Builder builder = SolutionDraft.builder("kitos-1");
        for (int i = 1; i < Limits.USE_CASES; i++) {
            builder.useCase("brug-" + i, null);
        }
        SheetReading reading = Workbooks.of(builder.build())
                .write(2, "Brugere", "borgere; virksomheder")
                .readBack();

        assertThat(reading.problems()).isEmpty();
        assertThat(reading.drafts().get(0).useCases()).hasSize(Limits.USE_CASES);
    }

    @Test
    void a_draft_of_which_nothing_is_known_comes_back_as_it_was() {
        SolutionDraft nothing = SolutionDraft.builder("kitos-1").build();

        SheetReading reading = Workbooks.read(Workbooks.written(List.of(nothing), Language.DA));

        assertThat(reading.drafts()).containsExactly(nothing);
        assertThat(reading.told()).isEmpty();
    }

    @Test
    void an_assessment_from_before_the_calendar_of_spreadsheets_comes_back_as_it_was() {
        for (String day : List.of("0001-01-01", "1899-12-31", "1900-01-01", "1900-02-28", "1900-03-01", "9999-12-31")) {
            FactPlace place = FactPlace.ofUseCase(Fact.ASSESSMENT, "alle");
            Source source = new Source("f", null, 1, "f", null);
            SolutionDraft draft = draft("kitos-1").toBuilder()
                    .claim(place, new Claim(Weight.TOLD, List.of("LOW", day), Reason.of("draft.told"), source))
                    .build();

            SheetReading reading = Workbooks.read(Workbooks.written(List.of(draft), Language.DA));

            assertThat(reading.problems()).as(day).isEmpty();
            assertThat(reading.drafts()).as(day).containsExactly(draft);
        }
    }

    @Test
    void a_number_of_more_digits_than_there_is_memory_for_stays_as_it_is_written() {
        SheetReading reading = Workbooks.of(draft("kitos-1"))
                .write(2, "Navn", new java.math.BigDecimal("1E+2000000000"))
                .readBack();

        assertThat(reading.drafts().get(0).name()).isEqualTo("1E+2000000000");
    }

    @Test
    void what_is_quoted_of_a_cell_cannot_steer_a_terminal() {
        SheetReading wrong =
                Workbooks.of(draft("kitos-1")).write(2, "Id", "\u202Egnp.exe").readBack();
        Workbooks workbook = Workbooks.of(draft("kitos-1"));
        workbook.write(workbook.addRow(), "Navn", "\u202Egnp.exe");
        SheetReading added = workbook.readBack();

        assertThat(wrong.problems().get(0).message(Language.DA))
                .contains("gnp.exe")
                .doesNotContain("\u202E");
        assertThat(told(added).get(0)).contains("gnp.exe").doesNotContain("\u202E");
    }

    @Test
    void sorted_rows_and_moved_columns_change_nothing() {
        SolutionDraft two = Workbooks.of(draft("kitos-1"))
                .write(2, "Brugere", "borgere; virksomheder")
                .readBack()
                .drafts()
                .get(0);
        Workbooks workbook = Workbooks.of(two, draft("kitos-2"));
        Collections.reverse(workbook.rows().subList(1, workbook.rows().size()));
        workbook.rows().forEach(row -> Collections.swap(row, 1, 20));

        assertThat(workbook.readBack().drafts()).containsExactly(two, draft("kitos-2"));
    }

    @Test
    void added_and_deleted_rows_are_told() {
        Workbooks workbook = Workbooks.of(draft("kitos-1"), draft("kitos-2"));
        workbook.rows().remove(1);
        int added = workbook.addRow();
        workbook.write(added, "Navn", "Bådpladser på Ærø")
                .write(added, "Brugere", "borgere")
                .write(added, "Myndighedsopgave", "nej");

        SheetReading reading = workbook.readBack();

        assertThat(told(reading))
                .containsExactly(
                        "»Digital Pladsanvisning« (kitos-1) har ingen række mere og er ikke med.",
                        "»Bådpladser på Ærø« er nyt (række 3) og har fået id'et baadpladser-paa-aeroe.");
        assertThat(reading.drafts()).extracting(SolutionDraft::id).containsExactly("kitos-2", "baadpladser-paa-aeroe");
        assertThat(reading.drafts().get(1).solution().authorityTask()).isFalse();
    }

    @Test
    void all_broken_cells_are_told_at_once_with_row_and_column() {
        Workbooks workbook = Workbooks.of(draft("kitos-1"), draft("kitos-2"))
                .write(2, "Brugere", "borger")
                .write(2, "Broker", new Workbooks.Formula("1+1"))
                .write(2, "Ejer", "Kommunen")
                .write(3, "Oplysninger", "navn; skostørrelse")
                .write(3, "Risikovurdering: niveau", "Lav")
                .write(3, "Risikovurdering: dato", "31-02-2024");
        workbook.write(workbook.addRow(), "Login", "MitID");

        SheetReading reading = workbook.readBack();

        assertThat(reading.drafts()).isEmpty();
        assertThat(reading.problems())
                .extracting(problem ->
                        problem.message(Language.DA).lines().findFirst().orElseThrow())
                .containsExactlyInAnyOrder(
                        "Række 2, Broker: Feltet indeholder en formel.",
                        "Række 2, Ejer: »Kommunen« er ikke en værdi her.",
                        "Række 2, Brugere: »borger« er ikke en værdi her.",
                        "Række 3, Oplysninger: »skostørrelse« er ikke en værdi her.",
                        "Række 3, Risikovurdering: dato: »31-02-2024« er ikke en dato.",
                        "Række 4, Navn: Rækken har hverken id eller navn.");
        assertThat(reading.problems().get(0).row()).isEqualTo(2);
        assertThat(reading.problems().toString()).contains("borgere");
    }

    @Test
    void two_rows_of_a_system_must_not_say_different_things_of_it() {
        Workbooks workbook = Workbooks.of(draft("kitos-1"));
        workbook.rows().add(new java.util.ArrayList<>(workbook.rows().get(1)));
        workbook.write(2, "Ejer", "kommunen selv").write(3, "Ejer", "en anden offentlig myndighed");

        assertThat(workbook.readBack().problems())
                .containsExactly(
                        new SheetProblem(3, "Ejer", Reason.of("sheet.differs", "en anden offentlig myndighed", "2")));
    }

    @Test
    void an_assessment_is_level_date_and_reference() {
        SolutionDraft draft = Workbooks.of(draft("kitos-1"))
                .write(2, "Brugere", "borgere")
                .write(2, "Risikovurdering: niveau", "Betydelig")
                .write(2, "Risikovurdering: dato", LocalDate.of(2024, 5, 31))
                .write(2, "Risikovurdering: henvisning", 202417)
                .readBack()
                .drafts()
                .get(0);

        assertThat(draft.fact(FactPlace.ofUseCase(Fact.ASSESSMENT, "alle"))
                        .orElseThrow()
                        .values())
                .containsExactly("SUBSTANTIAL", "2024-05-31", "202417");
        assertThat(Workbooks.of(draft).readBack().drafts()).containsExactly(draft);
    }

    @Test
    void a_workbook_that_is_none_of_ours_is_refused_with_what_to_do() {
        assertThat(refusal("Navn;Ejer\n".getBytes(java.nio.charset.StandardCharsets.UTF_8)))
                .contains("xlsx");
        Workbooks without = Workbooks.of(draft("kitos-1"));
        without.write(1, "Navn", "Noget andet");
        assertThat(refusal(without.saved())).contains("kolonnerne Id og Navn");
    }

    @Test
    void two_drafts_with_one_id_are_not_written() {
        assertThatThrownBy(() -> Workbooks.written(List.of(draft("a"), draft("a")), Language.DA))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("'a'")
                .hasMessageContaining("Maybe");
    }

    private static String refusal(byte[] bytes) {
        return catchThrowableOfType(UnreadableFileException.class, () -> DraftSheet.read(Workbooks.file(bytes)))
                .reason()
                .text(Language.DA);
    }

    private static List<String> told(SheetReading reading) {
        return reading.told().stream().map(reason -> reason.text(Language.DA)).toList();
    }

    static SolutionDraft draft(String id) {
        Source source = new Source("oversigt.xlsx", "IT Systemer Overblik", 17, "Leverandør", "Eksempel Software A/S");
        Reason reason = Reason.of("draft.told");
        return SolutionDraft.builder(id)
                .externalId("kitos", "5a2b7f10-1c1d-4f6e-8a10-0c2d7e5b1002")
                .text(TextField.NAME, "Digital  Pladsanvisning", source)
                .text(TextField.VENDOR, "=cmd|'/C calc'!A1", source)
                .text(TextField.DESCRIPTION, "Linje et\nlinje _x0041_ to\uFFFF \uD83D\uDE00", source)
                .useCase("alle", null)
                .claim(Fact.CUSTOMERS, new Claim(Weight.DECIDES, List.of("SEVERAL_ORGANISATIONS"), reason, source))
                .claim(USERS, new Claim(Weight.HINTS, List.of("CITIZENS"), reason, source))
                .claim(DATA, new Claim(Weight.DECIDES, List.of("CPR_NUMBER", "NAME"), reason, source))
                .claim(DATA, new Claim(Weight.HINTS, List.of("PROTECTED_NAME_OR_ADDRESS"), reason, source))
                .note(reason, source)
                .build();
    }
}
