package io.github.nsisrules.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.nsisrules.cli.Trial.Outcome;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The explanation of answers by the command, in this process, with made-up rules. */
class ExplainTest {

    private static final String ON = "--on=2021-04-01";

    @Test
    void a_conclusion_is_explained_with_the_rules_and_facts_behind_it() {
        Outcome outcome = run(Descriptions.decided("d"), ON, "--conclusion=level=SUBSTANTIAL");

        assertThat(outcome).isEqualTo(new Outcome(0, """
                        %1$s
                        Løsning d  d
                        Regelsæt sample-2021, vurderet pr. 1. april 2021
                        %1$s

                        Begrundelse for »Niveau: Betydelig«
                        Øverst står konklusionen. Under den står det, den bygger på, helt ned til det,
                        der er oplyst om løsningen.

                        1. Niveau: Betydelig
                        │  Udgangspunktet er Betydelig.
                        │  SA-L2 · [1] Et afsnit, s. 12
                        ├─ 2. Løsningen er en TU-løsning
                        │  │  Borgere kan logge på løsningen. Derfor er den en prøveløsning.
                        │  │  SA-Q1 · [1] Et afsnit, s. 12
                        │  └─ brugere: borgere
                        └─ oplysninger: ikke oplyst


                        Kilder
                        [1]  En rapport
                        """.formatted("═".repeat(80)), ""));
    }

    @Test
    void without_a_conclusion_the_whole_answer_is_explained() {
        Outcome outcome = run(Descriptions.decided("d"), ON, "--lang=en");

        assertThat(outcome.exitCode()).isZero();
        assertThat(outcome.out())
                .containsSubsequence(
                        "How the answer was reached",
                        "1. Level: Substantial",
                        "├─ 2. The solution is a TU-solution",
                        "3. Task: Move the login",
                        "├─ The solution is a TU-solution – see step 2",
                        "├─ No use case meets SA-T2, which says: “Only this municipality uses the IT",
                        "└─ use of PID/RID: none",
                        "4. Worth knowing",
                        "Sources");
    }

    @Test
    void json_nests_what_a_conclusion_rests_on() {
        assertThat(run(Descriptions.decided("d"), ON, "--conclusion=level", "--use-case=borger", "--format=jsonl")
                        .out())
                .contains(
                        "\"evaluatedOn\":\"2021-04-01\",\"conclusion\":\"level\",\"useCase\":\"borger\",\"reasons\":[{\"rule\":\"SA-L2\"",
                        "\"because\":[{\"rule\":\"SA-Q1\",\"useCase\":\"borger\",\"status\":\"CERTAIN\",\"conclusion\":\"tuSolution=true\"",
                        "{\"fact\":\"data\",\"useCase\":\"borger\",\"values\":null}]}],\"whyNot\":[]}");
    }

    @Test
    void what_the_answer_does_not_say_is_told_as_such_and_is_no_error() {
        Outcome outcome = run(Descriptions.decided("d"), ON, "--conclusion=level=HIGH", "--use-case=borger");

        assertThat(outcome.exitCode()).isZero();
        assertThat(outcome.out()).endsWith("""
                Begrundelse for »Niveau: Høj« i brugssituationen »Borgere (borger)«
                Det siger svaret ikke, eller også lader ukendte oplysninger det stå åbent.
                """);
    }

    @Test
    void rule_set_and_date_are_chosen_as_for_an_answer() {
        String in = Descriptions.decided("d");

        assertThat(run(in, "--rule-set=sample-2021", "--format=jsonl").out())
                .contains("\"ruleSet\":{\"id\":\"sample-2021\"", "\"evaluatedOn\":\"2021-07-01\"");
        assertThat(run(in, "--on=2021-02-28").err()).startsWith("nsis: No rule set is meant for 2021-02-28.\nMaybe ");
    }

    @Test
    void several_solutions_as_json_are_an_array_and_a_bad_item_stands_at_its_place() {
        String batch =
                String.join("\n", Descriptions.decided("a"), Descriptions.invalid("b"), Descriptions.decided("c"));

        Outcome json = run(batch, ON, "--conclusion=level", "--format=json");

        assertThat(json.exitCode()).isEqualTo(3);
        assertThat(json.out())
                .startsWith("[\n  {\n    \"schemaVersion\": \"1\",\n")
                .endsWith("\n  }\n]\n")
                .containsSubsequence("\"id\": \"a\"", "\"error\": {", "\"item\": 2", "\"id\": \"b\"", "\"id\": \"c\"");
    }

    @Test
    void a_solution_without_the_use_case_is_told_and_the_others_are_explained() {
        String other = Descriptions.decided("b").replace("borger", "parent");
        String batch = String.join("\n", other, Descriptions.decided("a"));
        String complaint = "nsis: Løsningen b har ingen brugssituation borger.\nMåske mener du en af disse: parent\n";

        Outcome lines = run(batch, ON, "--conclusion=level", "--use-case=borger", "--format=jsonl");
        assertThat(lines.exitCode()).isEqualTo(3);
        assertThat(lines.lines()).singleElement().asString().contains("\"solution\":{\"id\":\"a\"");
        assertThat(lines.err()).isEqualTo(complaint);

        for (String format : List.of("text", "json", "jsonl")) {
            assertThat(run(other, ON, "--conclusion=level", "--use-case=borger", "--format=" + format))
                    .isEqualTo(new Outcome(3, "", complaint));
        }
    }

    @Test
    void an_empty_array_has_an_empty_answer_in_every_format() {
        assertThat(run("[]", "--format=json").out()).isEqualTo("[]\n");
        assertThat(run("[]", "--format=jsonl").out()).isEmpty();
        assertThat(run("[]").out()).isEqualTo("Der er ingen løsninger i det, der blev læst.\n");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "levl | level",
                "level=Lav | level=LOW",
                "task=move | task=move-login",
                "finding=LOCKD_OUT | finding=LOCKED_OUT",
                "task=renew-all | one of these: task=keep-watch, task=move-login"
            })
    void a_misspelt_conclusion_is_a_usage_error_that_proposes_the_nearest_and_reads_no_input(
            String conclusion, String proposal) {
        Outcome outcome = new Trial().run("explain", ON, "--conclusion", conclusion, "missing.json");

        assertThat(outcome.exitCode()).isEqualTo(2);
        assertThat(outcome.out()).isEmpty();
        assertThat(outcome.err())
                .startsWith("nsis: There is no conclusion '" + conclusion + "'")
                .endsWith("\nMaybe " + proposal + "\nTry 'nsis explain --help'.\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "explain",
                "explain - -",
                "explain --conclusion -",
                "explain --use-case borger -",
                "explain --conclusion type --use-case borger -",
                "explain --on 2021-02-30 -",
                "explain --format xml -",
                "explain --rule-set kl-1921 -",
                "explain --require-decided -"
            })
    void wrong_usage_is_two_with_a_short_message_and_no_output(String arguments) {
        Outcome outcome = new Trial().run(arguments.split(" ", -1));

        assertThat(outcome.exitCode()).isEqualTo(2);
        assertThat(outcome.out()).isEmpty();
        assertThat(outcome.err()).startsWith("nsis: ").contains("\nTry 'nsis explain --help'.");
        assertThat(outcome.err().lines()).hasSizeLessThan(6);
    }

    @Test
    void help_names_conclusions_and_exit_codes() {
        Outcome help = new Trial().run("explain", "--help");

        assertThat(help.exitCode()).isZero();
        assertThat(help.out())
                .contains("--conclusion=KIND[=VALUE]", "--use-case=ID", "level=SUBSTANTIAL", "--rule-set=ID")
                .containsPattern("(?m)^  0  \\w")
                .containsPattern("(?m)^  3  \\w");
    }

    private static Outcome run(String in, String... options) {
        List<String> arguments = new ArrayList<>(List.of("explain"));
        arguments.addAll(List.of(options));
        arguments.add("-");
        return new Trial().in(in).run(arguments.toArray(String[]::new));
    }
}
