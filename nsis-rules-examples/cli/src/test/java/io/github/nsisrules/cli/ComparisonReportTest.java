package io.github.nsisrules.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.nsisrules.cli.text.ComparisonReport;
import io.github.nsisrules.cli.text.Look;
import io.github.nsisrules.compare.Comparison;
import io.github.nsisrules.facts.Audience;
import io.github.nsisrules.facts.Customers;
import io.github.nsisrules.facts.TuSolution;
import io.github.nsisrules.facts.UseCase;
import io.github.nsisrules.result.Classification;
import io.github.nsisrules.result.Finding;
import io.github.nsisrules.result.Necessity;
import io.github.nsisrules.result.Party;
import io.github.nsisrules.result.Severity;
import io.github.nsisrules.result.Status;
import io.github.nsisrules.result.Task;
import io.github.nsisrules.text.Language;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The page of text of one comparison, with made-up rules. */
class ComparisonReportTest {

    private static final TuSolution SOLUTION = TuSolution.builder("booking", "Booking af lokaler")
            .customers(Customers.ONLY_THIS_MUNICIPALITY)
            .useCase(UseCase.of("borger", Audience.CITIZENS).name("Borgere booker"))
            .useCase(UseCase.of("ansat", Audience.EMPLOYEES))
            .build();

    private static final TuSolution UNDECIDED = TuSolution.builder("booking", "Booking af lokaler")
            .useCase(UseCase.of("borger", Audience.CITIZENS))
            .build();

    private static final LocalDate ON = LocalDate.of(2024, 2, 29);

    @Test
    void the_whole_page_in_danish() {
        assertThat(page(SOLUTION, Language.DA, Look.PLAIN)).isEqualTo("""
                %1$s
                Booking af lokaler  booking
                Fra regelsæt sample-2021, vurderet pr. 29. februar 2024
                Bemærk: Datoen ligger uden for regelsættets periode,
                1. marts 2021–31. oktober 2023.
                Til regelsæt sample-2023, vurderet pr. 29. februar 2024
                %1$s

                Type og sikringsniveau

                  Løsningens niveau: Betydelig → Lav

                  Borgere booker
                    Niveau: Betydelig → Lav
                    Regler: SA-L2 → SB-L1

                  Ansatte i kommunen (ansat)
                    Niveau: Betydelig → Lav


                Falder væk (2)

                 1.  Læg login om
                     Skal gøres · frist 1.–10. august 2021
                     Gælder: Borgere booker og Ansatte i kommunen (ansat)
                     Regler: SA-M4

                 2.  Advarsel: Brugerne kan ikke logge på.
                     Gælder: Borgere booker og Ansatte i kommunen (ansat)
                     Regler: SA-N4


                Nyt (2)

                 1.  Forny certifikatet
                     Skal gøres · ingen dato i kilderne
                     Ansvar: Digitaliseringsstyrelsen. Tag med: systemejer
                     Gælder: hele løsningen
                     Bestil et nyt certifikat.
                     Regler: SB-M5

                 2.  Bemærkning: Login er langsomt.
                     Regler: SB-N5


                Ændrer sig (1)

                 1.  Følg godt med
                     Hvor nødvendigt: til orientering → bør gøres
                     Frist: ingen dato i kilderne → 29. februar 2024
                     Regler: SA-M4 → SB-M4
                """.formatted("═".repeat(80)));
    }

    @Test
    void what_was_undecided_tells_what_was_possible() {
        assertThat(page(UNDECIDED, Language.DA, Look.PLAIN)).contains("""
                  Type: ikke afgjort – enten egen TU-løsning eller fælles TU-løsning (flere
                  kommuner anvender den) → egen TU-løsning
                """, """
                  Borgere (borger)
                    Niveau: ikke afgjort – enten Lav eller Betydelig → Lav
                    Regler: SA-L2 → SB-L1

                    Reglerne peger på: ikke fastlagt → Betydelig

                    Grundlag: ikke fastlagt → Betydelig som udgangspunkt
                    Regler: SA-L2 → SB-L1

                    Niveauet er foreløbigt: ikke afgjort – enten ja eller nej → ja
                """, """
                 1.  Læg login om  (muligvis)
                """);
    }

    @Test
    void every_aspect_of_a_task_and_of_a_finding_that_changes_is_told_in_words() {
        TwoSampleRules rules = new TwoSampleRules();
        Classification from = rules.classify(SOLUTION, rules.ruleSet("sample-2021"), ON);
        Task task = new Task(
                "move-login",
                Status.POSSIBLE,
                Necessity.OPTIONAL,
                Party.DIGST,
                List.of(),
                List.of(),
                null,
                false,
                List.of("SB-M1"));
        Finding finding = new Finding("LOCKED_OUT", Status.POSSIBLE, Severity.NOTE, List.of("ansat"), List.of("SB-N1"));
        Classification to = new Classification(
                SOLUTION,
                rules.ruleSet("sample-2023"),
                ON,
                from.type(),
                from.possibleTypes(),
                from.tuSolution(),
                from.level(),
                from.possibleLevels(),
                from.useCases(),
                List.of(task, from.tasks().get(1)),
                List.of(finding),
                List.of(),
                from.rationale());

        String page = new ComparisonReport(Language.DA, new Look(100, false)).of(Comparison.of(from, to));

        assertThat(page).doesNotContain("Type og", "Falder væk", "Nyt").endsWith("""
                Ændrer sig (2)

                 1.  Læg login om  (muligvis)
                     Sikkert eller muligt: sikkert → muligt
                     Hvor nødvendigt: skal gøres → kan gøres
                     Ansvar: kommunen (evt. sammen med leverandøren) → Digitaliseringsstyrelsen
                     Tag med: it-arkitekt og systemejer → ingen
                     Gælder: Borgere booker og Ansatte i kommunen (ansat) → hele løsningen
                     Frist: 1.–10. august 2021 → ingen dato i kilderne
                     Fristen er overskredet: ja → nej
                     Regler: SA-M4 → SB-M1

                 2.  Bemærkning (muligvis): Brugerne kan ikke logge på.
                     Sikkert eller muligt: sikkert → muligt
                     Hvor alvorligt: advarsel → bemærkning
                     Gælder: Borgere booker og Ansatte i kommunen (ansat) → Ansatte i kommunen (ansat)
                     Regler: SA-N4 → SB-N1
                """);
    }

    @Test
    void backwards_new_and_falling_away_change_places() {
        TwoSampleRules rules = new TwoSampleRules();
        String backwards = new ComparisonReport(Language.DA, Look.PLAIN)
                .of(Comparison.of(
                        rules.classify(SOLUTION, rules.ruleSet("sample-2023"), ON),
                        rules.classify(SOLUTION, rules.ruleSet("sample-2021"), ON)));

        assertThat(backwards)
                .containsSubsequence(
                        "Falder væk (2)", "Forny certifikatet", "Nyt (2)", "Læg login om", "Ændrer sig (1)");
    }

    @Test
    void the_english_page_tells_the_same() {
        assertThat(page(SOLUTION, Language.EN, Look.PLAIN))
                .containsSubsequence(
                        "From rule set sample-2021, evaluated on 29 February 2024",
                        "To rule set sample-2023, evaluated on 29 February 2024",
                        "Type and assurance level",
                        "Level of the solution: Substantial → Low",
                        "Falls away (2)",
                        "Move the login",
                        "New (2)",
                        "Renew the certificate",
                        "Changes (1)",
                        "Keep a good watch",
                        "Due: no date in the sources → 29 February 2024",
                        "Rules: SA-M4 → SB-M4");
    }

    @ParameterizedTest
    @ValueSource(ints = {40, 60, 80, 99, 100})
    void no_line_is_longer_than_the_terminal_is_wide(int columns) {
        assertThat(page(SOLUTION, Language.DA, new Look(columns, false)).lines())
                .allSatisfy(line ->
                        assertThat(line.codePointCount(0, line.length())).isLessThanOrEqualTo(columns));
    }

    @Test
    void colour_changes_nothing_but_colour() {
        String coloured = page(SOLUTION, Language.DA, new Look(80, true));

        assertThat(coloured).contains("\u001b[");
        assertThat(coloured.replaceAll("\u001b\\[[0-9;]*m", "")).isEqualTo(page(SOLUTION, Language.DA, Look.PLAIN));
    }

    @Test
    void a_name_can_neither_steer_the_terminal_nor_forge_a_line() {
        TuSolution hostile = TuSolution.builder("x", "Pæn\u001b[2J\nIntet ændrer sig")
                .useCase(UseCase.of("u", Audience.CITIZENS).name("a\r\nNyt (0)"))
                .build();

        assertThat(page(hostile, Language.DA, Look.PLAIN))
                .contains("Pæn\uFFFD[2J\uFFFDIntet ændrer sig", "a\uFFFD\uFFFDNyt (0)")
                .doesNotContain("\u001b", "\r", "\nIntet ændrer sig", "\nNyt (0)");
    }

    private static String page(TuSolution solution, Language language, Look look) {
        TwoSampleRules rules = new TwoSampleRules();
        return new ComparisonReport(language, look)
                .of(Comparison.of(
                        rules.classify(solution, rules.ruleSet("sample-2021"), ON),
                        rules.classify(solution, rules.ruleSet("sample-2023"), ON)));
    }
}
