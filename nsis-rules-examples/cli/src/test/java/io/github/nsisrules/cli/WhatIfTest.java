package io.github.nsisrules.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.nsisrules.cli.Trial.Outcome;
import io.github.nsisrules.json.Schemas;
import io.github.nsisrules.text.Language;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** {@code nsis what-if}, by the real rules. */
class WhatIfTest {

    @ParameterizedTest
    @EnumSource(Language.class)
    void the_whole_page_of_an_example(Language language) throws IOException {
        Pages.assertIsOnFile(
                "what-if_" + language.code() + ".txt",
                tried("own-health-data", "--lang=" + language.code(), "--conclusion=level=LOW"));
    }

    @Test
    void changes_of_what_the_solution_is_come_last_and_are_no_advice() {
        assertThat(tried("own-health-data", "--lang=da", "--conclusion=level=LOW"))
                .containsSubsequence(
                        " 1.  Risikovurdering\n     Nu: ingen\n     I stedet: gennemført, og den ender på Lav\n",
                        "Hvis løsningen selv var en anden\nDette er ikke et råd.",
                        " 2.  Oplysninger\n     Nu: helbredsoplysninger\n");
    }

    @Test
    void what_the_answer_says_already_is_asked_how_it_would_go_away() {
        String page = tried("own-health-data", "--lang=da", "--conclusion=level=SUBSTANTIAL");

        assertThat(page)
                .contains("for at svaret ikke siger »Niveau: Betydelig«?", "→ Løsningens niveau: Betydelig → Lav\n");
    }

    @Test
    void what_is_so_already_has_no_changes() {
        assertThat(tried("own-health-data", "--lang=da", "--conclusion=level=HIGH", "--not"))
                .endsWith("»Niveau: Høj«?\nSådan er svaret allerede.\n");
        assertThat(tried("own-health-data", "--conclusion=level=HIGH", "--not", "--format=jsonl"))
                .contains("\"reached\":false,\"met\":true,")
                .endsWith("\"changes\":[]}\n");
    }

    @Test
    void fixed_facts_stay_as_they_are() {
        String page =
                tried("own-health-data", "--lang=da", "--conclusion=level=LOW", "--fixed=data", "--fixed=assessment");

        assertThat(page).endsWith("\nIngen ændring af de oplysninger, der må ændres, fører dertil.\n");
    }

    @Test
    void json_is_what_its_schema_describes_and_tells_what_is_now_and_what_would_be() {
        String json = tried("own-health-data", "--conclusion=level=LOW", "--format=json");

        ValidJson.assertIsDescribedBy(Schemas.whatIf(), json);
        assertThat(json)
                .containsSubsequence(
                        "\"conclusion\": \"level=LOW\"",
                        "\"reached\": true",
                        "\"now\": {",
                        "\"level\": \"SUBSTANTIAL\"",
                        "\"ofWhatItIs\": false",
                        "\"fact\": \"assessment\"",
                        "\"level\": \"LOW\"",
                        "\"ofWhatItIs\": true",
                        "\"fact\": \"data\"");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "what-if -|conclusion",
                "what-if --conclusion level -|Maybe one of: LOW, SUBSTANTIAL, HIGH",
                "what-if --conclusion level=LOWER -|level=LOW",
                "what-if --conclusion level=LOW --fixed date -|Maybe one of: data",
                "what-if --conclusion level=LOW --fixed owner@borgere -|Maybe write 'owner' without a use case."
            })
    void wrong_usage_is_two_and_says_what_may_be_meant(String arguments, String meant) {
        Outcome outcome = new Trial().rules(() -> Examples.RULES).run(arguments.split(" ", -1));

        assertThat(outcome.exitCode()).isEqualTo(2);
        assertThat(outcome.out()).isEmpty();
        assertThat(outcome.err()).startsWith("nsis: ").contains(meant, "\nTry 'nsis what-if --help'.");
    }

    @Test
    void a_use_case_that_the_solution_lacks_is_three() {
        for (String option : new String[] {"--use-case=nobody", "--fixed=data@nobody"}) {
            Outcome outcome = new Trial()
                    .rules(() -> Examples.RULES)
                    .run(
                            "what-if",
                            "--conclusion=level=LOW",
                            option,
                            Examples.file("aula").toString());

            assertThat(outcome.exitCode()).isEqualTo(3);
            assertThat(outcome.err()).contains("nobody", "\nMåske mener du en af disse: ");
        }
    }

    private static String tried(String example, String... options) {
        String[] arguments = new String[options.length + 4];
        arguments[0] = "what-if";
        arguments[1] = "--rule-set=kl-2021-03";
        arguments[2] = "--on=2021-04-01";
        arguments[3] = Examples.file(example).toString();
        System.arraycopy(options, 0, arguments, 4, options.length);
        return Pages.printed(arguments);
    }
}
