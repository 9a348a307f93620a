package io.github.nsisrules.intake.contracts;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.nsisrules.intake.InputFile;
import io.github.nsisrules.intake.UnreadableFileException;
import io.github.nsisrules.text.Language;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HostileListTest {

    @TempDir
    Path folder;

    private Lists lists = new Lists(Path.of(""));

    @BeforeEach
    void lists() {
        lists = new Lists(folder);
    }

    @Test
    void what_is_no_list_is_told_as_such() throws IOException {
        assertThat(problem(lists.text("a", ""))).isEqualTo("read.empty");
        assertThat(problem(lists.text("b", "{\"navn\": \"Lokalebooking\"}"))).isEqualTo("contracts.problem.other");
        assertThat(problem(lists.text("c", "<html><body>NemID</body></html>"))).isEqualTo("contracts.problem.other");
        assertThat(problem(lists.bytes("d", new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0})))
                .isEqualTo("read.old-workbook");
        assertThat(problem(lists.bytes("e", new byte[] {'a', (byte) 0x81, 'b', 0, 'c'})))
                .isEqualTo("read.no-text");
        assertThat(problem(lists.workbook("f", List.of(List.of("", ""))))).isEqualTo("contracts.problem.other");
    }

    @Test
    void a_workbook_that_was_cut_off_is_an_error() throws IOException {
        byte[] whole = Files.readAllBytes(
                lists.workbook("hel.xlsx", List.of(Lists.HEADINGS, Lists.row(1, "Lokalebooking", "X", "NemID")))
                        .path());

        for (int length : List.of(4, 100, whole.length / 2, whole.length - 30)) {
            assertThat(problem(lists.bytes("skåret.xlsx", Arrays.copyOf(whole, length))))
                    .isEqualTo("read.broken-workbook");
        }
    }

    @Test
    void formulas_are_texts_like_others() throws IOException {
        ContractImport result = ContractImport.ofLists(List.of(lists.csv(
                "liste.csv",
                ';',
                StandardCharsets.UTF_8,
                "",
                List.of(Lists.HEADINGS, Lists.row(1, "=cmd|'/c calc'!A1 NemID", "@SUM(A1)", "+1")))));

        assertThat(result.candidates().get(0).name()).isEqualTo("=cmd|'/c calc'!A1 NemID");
        assertThat(result.drafts().get(0).id()).isEqualTo("cmd-c-calc-a1-nemid");
    }

    @Test
    void a_quotation_mark_that_is_never_closed_is_an_error() throws IOException {
        assertThat(problem(lists.text("liste.csv", "System;Leverandør\nLokalebooking;\"X med NemID\nSnerydning;Y\n")))
                .isEqualTo("read.open-quote");
        assertThat(problem(lists.text(
                        "lang.csv",
                        "System;Leverandør\n" + "Lokalebooking;X\n".repeat(10_000) + "Booking;\"Y\nSnerydning;Z\n")))
                .isEqualTo("read.open-quote");
    }

    @Test
    void a_paragraph_without_end_is_refused() throws IOException {
        InputFile file = lists.text("lang.txt", "NemID " + "ord ".repeat(300_000));

        assertThat(problem(file)).isEqualTo("contracts.problem.paragraph");
    }

    @Test
    void more_rows_than_anybody_has_are_refused() throws IOException {
        InputFile file = lists.text("mange.txt", "a\n".repeat(ContractImport.MOST_ROWS + 1));

        assertThat(problem(file)).isEqualTo("contracts.problem.rows");
    }

    @Test
    void rows_of_any_length_and_names_of_any_letters_are_kept_apart() throws IOException {
        ContractImport result = ContractImport.ofLists(List.of(lists.csv(
                "liste.csv",
                ';',
                StandardCharsets.UTF_8,
                "",
                List.of(
                        Lists.HEADINGS,
                        List.of("1"),
                        List.of("2", "Ω", "X", "", "NemID", "for", "mange", "celler"),
                        List.of("3", "Ω", "Y", "", "MitID"),
                        List.of("4", "", "NemID A/S"),
                        List.of("5", "", "MitID A/S")))));

        assertThat(result.report().rows()).isEqualTo(5);
        assertThat(result.candidates()).hasSize(4);
        assertThat(result.drafts())
                .extracting(draft -> draft.id())
                .doesNotHaveDuplicates()
                .hasSize(4);
    }

    @Test
    void a_contract_that_is_no_text_is_told_as_such() {
        List<String> problems = new ArrayList<>();
        for (InputFile file : List.of(
                lists.workbook("a.xlsx", List.of(List.of("NemID", "NemID"))), lists.text("b.xml", "<a>NemID</a>"))) {
            try {
                ContractImport.ofContracts(List.of(file));
            } catch (UnreadableFileException e) {
                problems.add(e.reason().id());
            } catch (IOException e) {
                throw new AssertionError(e);
            }
        }
        assertThat(problems).containsExactly("contracts.problem.no.text", "contracts.problem.no.text");
    }

    private static String problem(InputFile file) throws IOException {
        try {
            ContractImport.ofLists(List.of(file));
            return "none";
        } catch (UnreadableFileException e) {
            assertThat(e.file()).isEqualTo(file.name());
            assertThat(e.reason().text(Language.EN)).contains("\nMaybe ");
            assertThat(e.reason().text(Language.DA)).contains("\nMåske ");
            return e.reason().id();
        }
    }
}
