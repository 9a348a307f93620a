package io.github.nsisrules.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.nsisrules.cli.Trial.Outcome;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Exit codes, and the choice of rule set and date, in this process, with made-up rules. */
class ChoiceTest {

    private static final String ON = "--on=2021-04-01";

    @Test
    void undecided_is_four_only_under_require_decided() {
        String undecided = Descriptions.undecided("u");

        assertThat(new Trial().in(undecided).run("classify", ON, "-").exitCode())
                .isZero();
        Outcome required = new Trial().in(undecided).run("classify", ON, "--require-decided", "-");

        assertThat(required.exitCode()).isEqualTo(4);
        assertThat(required.out()).contains("Løsning u");
        assertThat(required.err())
                .startsWith("nsis: 1 af 1 er ikke afgjort: type, forpligtelse eller niveau står åbent.");
        assertThat(new Trial()
                        .in(Descriptions.decided("d"))
                        .run("classify", ON, "--require-decided", "-")
                        .exitCode())
                .isZero();
    }

    @Test
    void invalid_input_goes_before_undecided() {
        Outcome outcome = new Trial()
                .in(Descriptions.undecided("u") + "\n" + Descriptions.invalid("i"))
                .run("classify", ON, "--require-decided", "-");

        assertThat(outcome.exitCode()).isEqualTo(3);
        assertThat(outcome.err()).contains("kunne ikke besvares", "er ikke afgjort");
    }

    @Test
    void a_date_alone_chooses_the_rule_set() {
        assertThat(classified("--on=2021-04-01"))
                .contains("\"ruleSet\":{\"id\":\"sample-2021\"", "\"evaluatedOn\":\"2021-04-01\"");
    }

    @Test
    void a_rule_set_alone_is_evaluated_on_todays_date_in_denmark() {
        assertThat(classified("--rule-set=sample-2021")).contains("\"evaluatedOn\":\"2021-07-01\"");
    }

    @Test
    void without_both_todays_date_chooses() {
        assertThat(classified("--format=jsonl")).contains("\"evaluatedOn\":\"2021-07-01\"");
    }

    @Test
    void with_both_the_rule_set_is_evaluated_on_that_date_and_the_text_says_when_it_lies_outside() {
        Outcome outcome = new Trial()
                .in(Descriptions.decided("d"))
                .run("classify", "--rule-set=sample-2021", "--on=2024-02-29", "-");

        assertThat(outcome.exitCode()).isZero();
        assertThat(outcome.out().replaceAll("\\s+", " "))
                .contains("vurderet pr. 29. februar 2024")
                .contains("uden for regelsættets periode, 1. marts 2021–31. oktober 2023.");
    }

    @Test
    void an_unknown_rule_set_and_a_date_without_one_are_usage_errors_that_read_no_input() {
        Outcome unknown = new Trial().run("classify", "--rule-set=kl-1921", "missing.json");
        Outcome early = new Trial().run("classify", "--on=2021-02-28", "missing.json");
        Outcome late = new Trial().clock(Instant.parse("2031-01-01T12:00:00Z")).run("classify", "missing.json");

        assertThat(unknown).isEqualTo(new Outcome(2, "", """
                        nsis: There is no rule set 'kl-1921'.
                        Maybe one of: sample-2021
                        Try 'nsis classify --help'.
                        """));
        assertThat(early.exitCode()).isEqualTo(2);
        assertThat(early.err()).startsWith("nsis: No rule set is meant for 2021-02-28.\nMaybe name one: sample-2021 (");
        assertThat(late.exitCode()).isEqualTo(2);
        assertThat(late.err()).startsWith("nsis: No rule set is meant for 2031-01-01.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "classify",
                "classify --format",
                "classify --format xml -",
                "classify --format TEXT -",
                "classify --lang sv -",
                "classify --on 2021-02-30 -",
                "classify --on 1/4/2021 -",
                "classify --on 2021-04-01 --on 2021-04-02 -",
                "classify --no-such-option -",
                "classify - -",
                "classfy -",
                "rules --rule-set kl-1921",
                "rules file.json",
                "rules --on 2021-04-01"
            })
    void wrong_usage_is_two_with_a_short_message_and_no_output(String arguments) {
        Outcome outcome = new Trial().run(arguments.isEmpty() ? new String[0] : arguments.split(" ", -1));

        assertThat(outcome.exitCode()).isEqualTo(2);
        assertThat(outcome.out()).isEmpty();
        assertThat(outcome.err()).startsWith("nsis: ").contains("\nTry 'nsis").doesNotContain("Exception");
        assertThat(outcome.err().lines()).hasSizeLessThan(6);
    }

    private static String classified(String... options) {
        String[] arguments = new String[options.length + 3];
        arguments[0] = "classify";
        System.arraycopy(options, 0, arguments, 1, options.length);
        arguments[arguments.length - 2] = "--require-decided";
        arguments[arguments.length - 1] = "-";
        Outcome outcome = new Trial().in(Descriptions.decided("d")).run(withFormat(arguments));
        assertThat(outcome.exitCode()).isZero();
        return outcome.out();
    }

    private static String[] withFormat(String[] arguments) {
        if (List.of(arguments).contains("--format=jsonl")) {
            return arguments;
        }
        String[] more = Arrays.copyOf(arguments, arguments.length + 1);
        more[arguments.length] = "--format=jsonl";
        return more;
    }
}
