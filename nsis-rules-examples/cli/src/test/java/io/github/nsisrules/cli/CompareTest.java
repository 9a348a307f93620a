package io.github.nsisrules.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.nsisrules.cli.Trial.Outcome;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The comparison of two rule sets by the command, in this process, with made-up rules. */
class CompareTest {

    private static final String FROM = "--from=sample-2021";
    private static final String TO = "--to=sample-2023";
    private static final String ON = "--on=2021-04-01";

    @Test
    void both_sides_are_evaluated_on_the_given_date() {
        assertThat(compared(Descriptions.decided("d"), "--format=jsonl", "--on=2023-11-01"))
                .contains(
                        "\"from\":{\"ruleSet\":{\"id\":\"sample-2021\"",
                        "\"withinPeriod\":false},\"evaluatedOn\":\"2023-11-01\"},\"to\":{\"ruleSet\":{\"id\":\"sample-2023\"",
                        "\"withinPeriod\":true},\"evaluatedOn\":\"2023-11-01\"},\"values\":");
    }

    @Test
    void without_a_date_both_are_evaluated_on_todays_date_in_denmark() {
        assertThat(compared(Descriptions.decided("d"), "--format=jsonl"))
                .containsSubsequence("\"evaluatedOn\":\"2021-07-01\"", "\"evaluatedOn\":\"2021-07-01\"");
    }

    @Test
    void json_tells_each_difference_with_the_rules_of_either_side() {
        assertThat(compared(Descriptions.decided("d"), "--format=jsonl", ON))
                .contains(
                        "{\"aspect\":\"level\",\"useCase\":\"borger\","
                                + "\"from\":{\"value\":\"SUBSTANTIAL\",\"possible\":[\"SUBSTANTIAL\"]},"
                                + "\"to\":{\"value\":\"LOW\",\"possible\":[\"LOW\"]},"
                                + "\"fromRules\":[\"SA-L2\"],\"toRules\":[\"SB-L1\"]}",
                        "{\"id\":\"move-login\",\"change\":\"VANISHES\",\"changed\":[],\"from\":{\"id\":\"move-login\"",
                        "{\"id\":\"renew\",\"change\":\"APPEARS\",\"changed\":[],\"from\":null,\"to\":{\"id\":\"renew\"",
                        "{\"id\":\"keep-watch\",\"change\":\"CHANGES\",\"changed\":[\"necessity\",\"due\"]");
    }

    @Test
    void a_rule_set_compared_with_itself_says_in_one_line_that_nothing_changes() {
        Outcome outcome = new Trial()
                .rules(TwoSampleRules::new)
                .in(Descriptions.undecided("u"))
                .run("compare", FROM, "--to=sample-2021", ON, "-");

        assertThat(outcome).isEqualTo(new Outcome(0, """
                        %1$s
                        Løsning u  u
                        Fra regelsæt sample-2021, vurderet pr. 1. april 2021
                        Til regelsæt sample-2021, vurderet pr. 1. april 2021
                        %1$s

                        Intet ændrer sig: samme type, sikringsniveau, opgaver og bemærkninger.
                        """.formatted("═".repeat(80)), ""));
    }

    @Test
    void several_solutions_as_json_are_an_array_and_a_bad_item_stands_at_its_place() {
        String batch =
                String.join("\n", Descriptions.decided("a"), Descriptions.invalid("b"), Descriptions.decided("same"));

        Outcome json = run(batch, ON, "--format=json");
        Outcome lines = run(batch, ON, "--format=jsonl");
        Outcome text = run(batch, ON);

        assertThat(json.exitCode()).isEqualTo(3);
        assertThat(json.out())
                .startsWith("[\n  {\n    \"schemaVersion\": \"1\",\n")
                .endsWith("\n  }\n]\n")
                .containsSubsequence("\"id\": \"a\"", "\"error\": {", "\"item\": 2", "\"id\": \"b\"", "\"same\"");
        assertThat(lines.exitCode()).isEqualTo(3);
        assertThat(lines.lines()).hasSize(3);
        assertThat(lines.lines().get(1)).startsWith("{\"error\":{\"item\":2,\"id\":\"b\",");
        assertThat(lines.lines().get(2)).endsWith("\"values\":[],\"tasks\":[],\"findings\":[]}");
        assertThat(text.exitCode()).isEqualTo(3);
        assertThat(text.out())
                .containsSubsequence("Løsning a", "Nr. 2 kan ikke besvares", "Løsning same", "Intet ændrer sig");
        assertThat(text.err()).startsWith("nsis: 1 af 3 kunne ikke besvares");
    }

    @Test
    void an_empty_array_has_an_empty_answer_in_every_format() {
        assertThat(run("[]", "--format=json").out()).isEqualTo("[]\n");
        assertThat(run("[]", "--format=jsonl").out()).isEmpty();
        assertThat(run("[]").out()).isEqualTo("Der er ingen løsninger i det, der blev læst.\n");
    }

    @Test
    void an_unknown_rule_set_on_either_side_is_a_usage_error_that_reads_no_input() {
        Outcome from = new Trial().rules(TwoSampleRules::new).run("compare", "--from=kl-1921", TO, "missing.json");
        Outcome to = new Trial().rules(TwoSampleRules::new).run("compare", FROM, "--to=kl-1921", "missing.json");

        assertThat(from).isEqualTo(to).isEqualTo(new Outcome(2, "", """
                        nsis: There is no rule set 'kl-1921'.
                        Maybe one of: sample-2021, sample-2023
                        Try 'nsis compare --help'.
                        """));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "compare",
                "compare -",
                "compare --from sample-2021 -",
                "compare --to sample-2021 -",
                "compare --from sample-2021 --to sample-2021",
                "compare --from sample-2021 --to sample-2021 - -",
                "compare --from sample-2021 --to sample-2021 --on 2021-02-30 -",
                "compare --from sample-2021 --to sample-2021 --format xml -",
                "compare --from sample-2021 --to sample-2021 --require-decided -"
            })
    void wrong_usage_is_two_with_a_short_message_and_no_output(String arguments) {
        Outcome outcome = new Trial().rules(TwoSampleRules::new).run(arguments.split(" ", -1));

        assertThat(outcome.exitCode()).isEqualTo(2);
        assertThat(outcome.out()).isEmpty();
        assertThat(outcome.err()).startsWith("nsis: ").contains("\nTry 'nsis compare --help'.");
        assertThat(outcome.err().lines()).hasSizeLessThan(6);
    }

    @Test
    void help_says_on_which_date_both_are_evaluated_and_what_its_exit_codes_tell() {
        Outcome help = new Trial().run("compare", "--help");

        assertThat(help.exitCode()).isZero();
        assertThat(help.out())
                .contains("--from=RULESET", "--to=RULESET", "today's date in Denmark")
                .containsPattern("(?m)^  0  \\w")
                .containsPattern("(?m)^  3  \\w");
    }

    private static String compared(String in, String... options) {
        Outcome outcome = run(in, options);
        assertThat(outcome.exitCode()).isZero();
        assertThat(outcome.err()).isEmpty();
        return outcome.out();
    }

    private static Outcome run(String in, String... options) {
        String[] arguments = new String[options.length + 4];
        arguments[0] = "compare";
        arguments[1] = FROM;
        arguments[2] = TO;
        arguments[3] = "-";
        System.arraycopy(options, 0, arguments, 4, options.length);
        return new Trial().rules(TwoSampleRules::new).in(in).run(arguments);
    }
}
