package io.github.nsisrules.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.nsisrules.cli.text.Look;
import io.github.nsisrules.cli.text.Report;
import io.github.nsisrules.facts.Audience;
import io.github.nsisrules.facts.Customers;
import io.github.nsisrules.facts.TuSolution;
import io.github.nsisrules.facts.UseCase;
import io.github.nsisrules.text.Language;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The page of text of one answer, with made-up rules. */
class ReportTest {

    private static final TuSolution.Builder SOLUTION = TuSolution.builder("booking", "Booking af lokaler")
            .useCase(UseCase.of("borger", Audience.CITIZENS).name("Borgere booker"))
            .useCase(UseCase.of("ansat", Audience.EMPLOYEES));

    private static final TuSolution UNDECIDED = SOLUTION.build();
    private static final TuSolution DECIDED =
            SOLUTION.customers(Customers.ONLY_THIS_MUNICIPALITY).build();

    @Test
    void the_level_comes_first_then_tasks_then_what_to_know_then_questions_then_the_argument() {
        assertThat(report(UNDECIDED, Language.DA, Look.PLAIN))
                .containsSubsequence(
                        "Booking af lokaler  booking",
                        "Regelsæt sample-2021, vurderet pr. 1. april 2021",
                        "Sikringsniveau: ikke afgjort – enten Lav eller Betydelig",
                        "Opgaver (2: 1 sikker, 1 mulig)",
                        "Værd at vide",
                        "Åbne spørgsmål (2)",
                        "Sådan er svaret nået",
                        "Kilder",
                        "[1]  En rapport");
    }

    @Test
    void a_use_case_tells_its_level_what_it_asks_of_a_login_whether_it_is_provisional_and_who_decides() {
        assertThat(report(DECIDED, Language.DA, Look.PLAIN)).contains("""
                  Borgere booker
                    Niveau         Betydelig
                    Login          to faktorer af hver sin slags
                    Status         foreløbigt, indtil der er lavet en risikovurdering
                    Grundlag       Betydelig som udgangspunkt
                    Fastlægges af  kommunen (skal)
                """);
    }

    @Test
    void a_use_case_without_a_name_is_called_by_its_users_and_id() {
        assertThat(report(DECIDED, Language.DA, Look.PLAIN)).contains("\n  Ansatte i kommunen (ansat)\n");
    }

    @Test
    void a_task_tells_how_necessary_it_is_when_it_is_due_who_does_it_and_for_whom() {
        assertThat(report(DECIDED, Language.DA, Look.PLAIN)).contains("""
                 1.  Læg login om
                     Skal gøres · frist 1.–10. august 2021
                     Ansvar: kommunen (evt. sammen med leverandøren). Tag med: it-arkitekt og
                     systemejer
                     Gælder: Borgere booker og Ansatte i kommunen (ansat)
                     Aftal arbejde og test med leverandøren.
                """);
    }

    @Test
    void an_overdue_task_and_a_possible_one_are_marked() {
        String overdue = new Report(Language.DA, Look.PLAIN).of(answer(UNDECIDED, LocalDate.of(2021, 8, 11)));

        assertThat(overdue)
                .contains(" 1.  Læg login om  (muligvis)\n")
                .contains("frist 1.–10. august 2021 · FRISTEN ER OVERSKREDET\n");
    }

    @Test
    void an_open_question_tells_its_answers_in_words_and_as_they_stand_in_json() {
        assertThat(report(UNDECIDED, Language.DA, Look.PLAIN)).contains("""
                 1.  Bruger andre det samme it-system?
                     Svar: kun denne kommune / flere organisationer
                     I JSON: "customers": "ONLY_THIS_MUNICIPALITY" / "SEVERAL_ORGANISATIONS"

                 2.  Borgere booker: Hvilke oplysninger kan brugerne se?
                     Svar (alle, der passer, eller ingen): navn / helbredsoplysninger
                     I JSON: "data": ["NAME", "HEALTH"]; ingen: []
                """);
    }

    @Test
    void a_step_tells_its_rule_what_it_rests_on_and_its_page() {
        assertThat(report(UNDECIDED, Language.DA, Look.PLAIN)).contains("""
                 3.  Opgave: Læg login om
                     Login skal lægges om.
                     – Borgere booker: muligvis, fordi trin 1; ingen brugssituation opfylder
                       SA-T2; brug af PID/RID: ingen
                     SA-M4 · [1] Et afsnit, s. 12
                """);
    }

    @Test
    void the_english_page_has_the_same_shape() {
        assertThat(report(UNDECIDED, Language.EN, Look.PLAIN))
                .containsSubsequence(
                        "Rule set sample-2021, evaluated on 1 April 2021",
                        "Assurance level: not decided – either ",
                        "Tasks (2: 1 certain, 1 possible)",
                        "Worth knowing",
                        "Open questions (2)",
                        "How the answer was reached",
                        "because ",
                        "p. 12");
        assertThat(report(UNDECIDED, Language.EN, Look.PLAIN).lines())
                .hasSizeBetween(
                        report(UNDECIDED, Language.DA, Look.PLAIN).split("\n", -1).length - 10,
                        report(UNDECIDED, Language.DA, Look.PLAIN).split("\n", -1).length + 10);
    }

    @ParameterizedTest
    @ValueSource(ints = {40, 60, 80, 99, 100})
    void no_line_is_longer_than_the_terminal_is_wide(int columns) {
        assertThat(report(UNDECIDED, Language.DA, new Look(columns, false)).lines())
                .allSatisfy(line ->
                        assertThat(line.codePointCount(0, line.length())).isLessThanOrEqualTo(columns));
    }

    @Test
    void colour_changes_nothing_but_colour() {
        String coloured = report(UNDECIDED, Language.DA, new Look(80, true));

        assertThat(coloured.replaceAll("\u001b\\[[0-9;]*m", "")).isEqualTo(report(UNDECIDED, Language.DA, Look.PLAIN));
    }

    @Test
    void a_name_can_neither_steer_the_terminal_nor_forge_a_line() {
        TuSolution hostile = TuSolution.builder("x", "Pæn\u001b[2J\nSikringsniveau: Lav")
                .useCase(UseCase.of("u", Audience.CITIZENS).name("a\r\nType: intern"))
                .useCase(UseCase.of("v", Audience.CITIZENS))
                .build();

        assertThat(report(hostile, Language.DA, new Look(80, false)))
                .contains("Pæn\uFFFD[2J\uFFFDSikringsniveau: Lav", "a\uFFFD\uFFFDType: intern")
                .doesNotContain("\u001b", "\r", "\nType: intern", "\nSikringsniveau: Lav");
    }

    private static String report(TuSolution solution, Language language, Look look) {
        return new Report(language, look).of(answer(solution, LocalDate.of(2021, 4, 1)));
    }

    private static io.github.nsisrules.result.Classification answer(TuSolution solution, LocalDate on) {
        return new SampleRules().classify(solution, on);
    }
}
