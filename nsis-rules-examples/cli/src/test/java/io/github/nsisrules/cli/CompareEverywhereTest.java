package io.github.nsisrules.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.nsisrules.cli.Trial.Outcome;
import io.github.nsisrules.cli.text.Look;
import io.github.nsisrules.cli.text.SpaceReport;
import io.github.nsisrules.compare.SpaceComparison;
import io.github.nsisrules.compare.SpaceComparison.Entry;
import io.github.nsisrules.facts.TuSolution;
import io.github.nsisrules.json.Schemas;
import io.github.nsisrules.json.SolutionJson;
import io.github.nsisrules.json.SpaceComparisonJson;
import io.github.nsisrules.text.Language;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code nsis compare --space}, by the real rules. */
class CompareEverywhereTest {

    private static final SpaceComparison COMPARISON = Examples.RULES
            .analysis()
            .compareEverywhere(Examples.RULES.ruleSet("kl-2021-03"), Examples.RULES.ruleSet("nemlogin3-2023-11"));

    @ParameterizedTest
    @EnumSource(Language.class)
    void the_whole_page(Language language) throws IOException {
        String page = new SpaceReport(language, Look.PLAIN).of(COMPARISON);

        Pages.assertIsOnFile("compare-space_" + language.code() + ".txt", page);
    }

    @Test
    void every_conclusion_is_told_once_as_differing_or_as_never_doing_so() {
        String page = new SpaceReport(Language.DA, Look.PLAIN).of(COMPARISON);
        long differing = COMPARISON.entries().stream()
                .filter(entry -> !entry.kinds().isEmpty())
                .count();

        assertThat(page.lines().filter(line -> line.matches(" ?\\d+\\.  .*"))).hasSize((int) differing);
        assertThat(page.substring(page.indexOf("Aldrig forskel: ")).split(";"))
                .hasSize(COMPARISON.entries().size() - (int) differing);
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void json_is_what_its_schema_describes(Language language) {
        SpaceComparisonJson json = SpaceComparisonJson.in(language);

        ValidJson.assertIsDescribedBy(Schemas.spaceComparison(), json.toJson(COMPARISON));
        ValidJson.assertIsDescribedBy(Schemas.spaceComparison(), json.indented().toJson(COMPARISON));
    }

    @Test
    void each_example_can_be_read_back_and_stands_in_the_json() {
        String json = SpaceComparisonJson.in(Language.EN).toJson(COMPARISON);
        int examples = 0;
        for (Entry entry : COMPARISON.entries()) {
            for (SpaceComparison.Kind kind : entry.kinds()) {
                TuSolution example = kind.example().from().solution();
                String written = SolutionJson.toJson(example);
                assertThat(json).contains("\"example\":" + written);
                assertThat(SolutionJson.parse(written)).isEqualTo(example);
                ValidJson.assertIsDescribedBy(Schemas.solution(), written);
                examples++;
            }
        }
        assertThat(examples).isGreaterThan(30);
    }

    @Test
    void only_texts_depend_on_the_language() {
        String texts = "\"text\":\"[^\"]*\"";

        assertThat(SpaceComparisonJson.in(Language.DA).toJson(COMPARISON).replaceAll(texts, ""))
                .isEqualTo(
                        SpaceComparisonJson.in(Language.EN).toJson(COMPARISON).replaceAll(texts, ""));
    }

    @Test
    void a_rule_set_compared_with_itself_differs_nowhere() {
        assertThat(Pages.printed("compare", "--space", "--from=kl-2021-03", "--to=kl-2021-03", "--lang=da"))
                .endsWith("\nDe to regelsæt siger det samme på alle punkter.\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "compare --space",
                "compare --space --from kl-2021-03",
                "compare --space --from kl-2021-03 --to kl-1921",
                "compare --space --from kl-2021-03 --to kl-2021-03 -",
                "compare --space --from kl-2021-03 --to kl-2021-03 --on 2021-04-01",
                "compare --from kl-2021-03 --to kl-2021-03"
            })
    void wrong_usage_is_two_and_says_what_to_do(String arguments) {
        Outcome outcome = new Trial().rules(() -> Examples.RULES).run(arguments.split(" ", -1));

        assertThat(outcome.exitCode()).isEqualTo(2);
        assertThat(outcome.out()).isEmpty();
        assertThat(outcome.err()).startsWith("nsis: ").contains("\nTry 'nsis compare --help'.");
    }
}
