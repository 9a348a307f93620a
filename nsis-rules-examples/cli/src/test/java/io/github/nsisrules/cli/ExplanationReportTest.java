package io.github.nsisrules.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.nsisrules.NsisRules;
import io.github.nsisrules.cli.text.ExplanationReport;
import io.github.nsisrules.cli.text.Look;
import io.github.nsisrules.explain.Explanation;
import io.github.nsisrules.explain.Topic;
import io.github.nsisrules.facts.TuSolution;
import io.github.nsisrules.json.SolutionJson;
import io.github.nsisrules.result.Classification;
import io.github.nsisrules.result.RuleSet;
import io.github.nsisrules.text.Language;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The page of text of an explanation, by the real rules. */
class ExplanationReportTest {

    private static final NsisRules RULES = NsisRules.load();
    private static final Path EXAMPLES = Path.of("../solutions");
    private static final LocalDate ON = LocalDate.of(2021, 4, 1);

    @ParameterizedTest
    @EnumSource(Language.class)
    void the_whole_page_of_an_example(Language language) throws IOException {
        Path expected = Path.of(
                "src/test/resources/io/github/nsisrules/cli/explained/document-signing_" + language.code() + ".txt");

        assertThat(page("document-signing", "obligation", language, Look.PLAIN)).isEqualTo(Files.readString(expected));
    }

    @Test
    void a_step_is_told_in_full_once_and_named_with_its_number_wherever_else_something_rests_on_it() {
        String page = page("document-signing", "level", Language.DA, Look.PLAIN);

        assertThat(page)
                .containsOnlyOnce("3. Type: egen TU-løsning\n")
                .containsOnlyOnce("├─ Type: egen TU-løsning – se trin 3\n");
    }

    @Test
    void what_unknown_facts_leave_open_is_marked_as_possible_and_the_unknown_fact_is_named() {
        assertThat(page("parking-permits", "indicatedLevel=LOW", Language.DA, Look.PLAIN))
                .contains("1. Reglerne peger på Lav (muligvis)\n", "└─ oplysninger: ikke oplyst\n");
    }

    @Test
    void use_cases_are_told_apart_where_there_are_several() {
        assertThat(page("sapa", "tuSolution=false", Language.DA, Look.PLAIN)).contains("""

                        Løsningen er ikke en TU-løsning
                        ├─ Ingen brugssituation opfylder KL21-Q1, som siger: »Borgere kan logge på
                        """, """
                        ├─ brugere: ansatte i kommunen [Administrator]
                        ├─ login: ikke oplyst [Administrator]
                        ├─ brugere: ansatte i kommunen [Sagsbehandler]
                        └─ login: ikke oplyst [Sagsbehandler]
                        """);
        assertThat(page("document-signing", null, Language.DA, Look.PLAIN)).doesNotContain(" [Forældre");
    }

    @Test
    void every_kind_of_conclusion_has_words_in_both_languages() {
        int pages = 0;
        for (String example : List.of("document-signing", "faelles-medicinkort")) {
            Classification answer = answer(example);
            for (Topic.Kind kind : Topic.Kind.values()) {
                for (String value : kind.values(answer.ruleSet())) {
                    for (Language language : Language.values()) {
                        assertThat(page(example, kind.jsonName() + "=" + value, language, Look.PLAIN))
                                .contains(language == Language.DA ? "Begrundelse for »" : "Why “");
                        pages++;
                    }
                }
            }
        }
        assertThat(pages).isEqualTo(2 * 2 * (2 + 5 + 4 + 4 + 3 + 3 + 4 + 2 + 3 + 3 + 17 + 8));
    }

    @Test
    void all_examples_are_explained_in_both_rule_sets_and_every_document_that_is_cited_is_listed() throws IOException {
        int pages = 0;
        try (Stream<Path> files = Files.list(EXAMPLES)) {
            for (Path file :
                    files.filter(path -> path.toString().endsWith(".json")).toList()) {
                TuSolution solution = SolutionJson.parse(Files.readString(file));
                for (RuleSet ruleSet : RULES.ruleSets()) {
                    String page = new ExplanationReport(Language.EN, Look.PLAIN)
                            .of(Explanation.of(RULES.classify(solution, ruleSet, ON)));
                    assertThat(page).contains("\nSources\n[1]  ").doesNotContain("[0]");
                    pages++;
                }
            }
        }
        assertThat(pages).isEqualTo(20 * 2);
    }

    @ParameterizedTest
    @ValueSource(ints = {40, 66, 80, 100})
    void lines_keep_to_the_width_and_each_begins_with_its_branch(int columns) {
        assertThat(page("document-signing", "level", Language.DA, new Look(columns, false))
                        .lines())
                .allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(columns));
    }

    @Test
    void a_terminal_that_cannot_draw_lines_gets_ascii() {
        assertThat(page("document-signing", "obligation", Language.DA, new Look(80, false, true)))
                .startsWith("=".repeat(80) + "\n")
                .contains("\n+- 2. Type: egen TU-løsning\n|  |  Løsningen er ", "\n`- sikringsniveau meldt ud")
                .doesNotContainPattern("[═│├└─]");
    }

    @Test
    void with_colour_the_page_says_the_same() {
        String coloured = page("parking-permits", "level", Language.DA, new Look(80, true));

        assertThat(coloured).contains("\u001b[0;1;33m");
        assertThat(coloured.replaceAll("\u001b\\[[0-9;]*m", ""))
                .isEqualTo(page("parking-permits", "level", Language.DA, Look.PLAIN));
    }

    private static String page(String example, @Nullable String topic, Language language, Look look) {
        Classification answer = answer(example);
        return new ExplanationReport(language, look)
                .of(
                        topic == null
                                ? Explanation.of(answer)
                                : Explanation.of(answer, Topic.parse(topic, answer.ruleSet())));
    }

    private static Classification answer(String example) {
        try {
            TuSolution solution = SolutionJson.parse(Files.readString(EXAMPLES.resolve(example + ".json")));
            return RULES.classify(solution, RULES.ruleSet("kl-2021-03"), ON);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
