package io.github.nsisrules.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.nsisrules.cli.Trial.Outcome;
import org.junit.jupiter.api.Test;

/** {@code nsis picture}. */
class PictureTest {

    private static final String SAPA = Examples.file("sapa").toString();

    private static Trial trial() {
        return new Trial().rules(() -> Examples.RULES);
    }

    @Test
    void the_picture_of_a_rule_set_needs_no_solution() {
        Outcome danish = trial().run("picture", "--rule-set=kl-2021-03");
        Outcome english = trial().run("picture", "--rule-set=kl-2021-03", "--lang=en");
        assertThat(danish.err()).isEmpty();
        assertThat(danish.exitCode()).isZero();
        assertThat(danish.out())
                .startsWith("<svg ")
                .endsWith("</svg>\n")
                .contains("kl-2021-03", "Hvem ejer løsningen?");
        assertThat(english.out()).contains("Who owns the").doesNotContain("Hvem");
    }

    @Test
    void with_a_solution_the_path_of_a_use_case_is_marked() {
        Outcome named = trial().run("picture", "--on=2026-11-01", "--use-case=caseworker", SAPA);
        Outcome first = trial().run("picture", "--on=2026-11-01", SAPA);
        assertThat(named.err()).isEmpty();
        assertThat(named.exitCode()).isZero();
        assertThat(named.out()).contains("SAPA", "nemlogin3-2023-11", "sikker vej");
        assertThat(first.exitCode()).isZero();
        assertThat(first.out()).contains("Administrator").isNotEqualTo(named.out());
    }

    @Test
    void a_use_case_without_a_solution_is_wrong_usage() {
        Outcome outcome = trial().run("picture", "--use-case=x");
        assertThat(outcome.exitCode()).isEqualTo(2);
        assertThat(outcome.out()).isEmpty();
        assertThat(outcome.err()).contains("--use-case", "Maybe a FILE is missing.");
    }

    @Test
    void a_use_case_that_is_not_there_is_told_and_nothing_is_drawn() {
        Outcome outcome = trial().run("picture", "--lang=en", "--use-case=nobody", SAPA);
        assertThat(outcome.exitCode()).isEqualTo(3);
        assertThat(outcome.out()).isEmpty();
        assertThat(outcome.err()).contains("nobody", "caseworker");
    }

    @Test
    void what_is_not_one_valid_solution_is_told_and_nothing_is_drawn() {
        String one = "{\"id\":\"a\",\"name\":\"A\",\"useCases\":[{\"id\":\"u\",\"audience\":\"CITIZENS\"}]}";
        assertNothingIsDrawn("[" + one + "," + one.replace("\"a\"", "\"b\"") + "]", "not exactly one");
        assertNothingIsDrawn("[]", "not exactly one");
        assertNothingIsDrawn("{\"id\":\"a\"}", "name");
        assertNothingIsDrawn("{", "Maybe");
    }

    private static void assertNothingIsDrawn(String input, String told) {
        Outcome outcome = trial().in(input).run("picture", "--lang=en", "-");
        assertThat(outcome.exitCode()).as(input).isEqualTo(3);
        assertThat(outcome.out()).as(input).isEmpty();
        assertThat(outcome.err()).as(input).contains(told);
    }

    @Test
    void a_file_that_is_not_there_is_told() {
        Outcome outcome = trial().run("picture", "--lang=en", "no-such-file.json");
        assertThat(outcome.exitCode()).isEqualTo(3);
        assertThat(outcome.err()).contains("no-such-file.json", "no such file");
    }
}
