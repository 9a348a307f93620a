package io.github.nsisrules.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.nsisrules.cli.text.Look;
import io.github.nsisrules.explain.Explanation;
import io.github.nsisrules.explain.Topic;
import io.github.nsisrules.json.ExplanationJson;
import io.github.nsisrules.json.Schemas;
import io.github.nsisrules.result.Classification;
import io.github.nsisrules.text.Language;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What {@code nsis explain} tells of what an answer does not say, by the real rules. */
class WhyNotTest {

    @ParameterizedTest
    @EnumSource(Language.class)
    void the_whole_page_of_a_level_that_is_not_reached(Language language) throws IOException {
        Pages.assertIsOnFile(
                "why-not_" + language.code() + ".txt",
                explained("own-health-data", "--lang=" + language.code(), "--conclusion=level=LOW"));
    }

    @Test
    void each_way_names_the_rule_and_what_it_lacks_in_words_of_the_facts() {
        assertThat(explained("own-health-data", "--lang=da", "--conclusion=level=LOW"))
                .contains("Det siger svaret ikke.", "Det kunne følge af KL21-L1: »Der indgår ingen")
                .containsPattern("Oplysninger: helbredsoplysninger – det er følsomme oplysninger; her\\s+kræves: højst"
                        + " helt\\s+almindelige personoplysninger")
                .contains("└─ Risikovurdering: ingen – her kræves: Lav\n");
    }

    @Test
    void why_a_task_is_absent_leads_down_to_what_its_condition_rests_on() {
        assertThat(explained("aula", "--lang=da", "--conclusion=task=consult-nemlogin-guides"))
                .contains("Begrundelse for »Opgave: ", "KL21-M1", "KL21-T2")
                .containsPattern("her kræves:\\s+egen\\s+TU-løsning");
    }

    @Test
    void asked_about_a_kind_it_tells_what_is_so_and_why_nothing_else_is() {
        assertThat(explained("own-health-data", "--lang=da", "--conclusion=type"))
                .containsSubsequence(
                        "1. Type: ",
                        "Hvorfor ikke »Type: fællesoffentlig løsning«?",
                        "Hvorfor ikke »Type: ",
                        "\nKilder\n")
                .containsOnlyOnce("Det siger svaret ikke.");
    }

    @Test
    void what_the_answer_says_has_no_why_not() {
        assertThat(explained("own-health-data", "--conclusion=level=SUBSTANTIAL", "--format=json"))
                .endsWith("  \"whyNot\": []\n}\n");
    }

    @Test
    void a_login_requirement_is_barred_as_the_level_that_asks_for_it() {
        assertThat(explained("own-health-data", "--conclusion=loginRequirement=ONE_FACTOR", "--format=jsonl"))
                .contains(
                        "\"reasons\":[],\"whyNot\":[{\"conclusion\":\"level=LOW\",\"useCase\":null,\"ways\":[{\"rule\":");
    }

    @Test
    void every_conclusion_that_a_completely_described_example_lacks_has_a_page_in_both_languages() {
        int barred = 0;
        for (Era era : Era.values()) {
            for (Classification answer : complete(era)) {
                for (Topic.Kind kind : Topic.Kind.values()) {
                    for (String value : kind.values(answer.ruleSet())) {
                        Explained explained = Explained.of(answer, new Topic(kind, value, null), Examples.RULES);
                        barred += explained.whyNot().size();
                        for (Language language : Language.values()) {
                            assertThat(page(explained, language)).contains("\n");
                        }
                    }
                }
            }
        }
        assertThat(barred).isGreaterThan(200);
    }

    @Test
    void json_is_what_its_schema_describes() {
        int documents = 0;
        List<Classification> complete = complete(Era.TODAY);
        for (Classification answer : complete) {
            for (Topic.Kind kind : Topic.Kind.values()) {
                Explained explained = Explained.of(answer, new Topic(kind, null, null), Examples.RULES);
                ValidJson.assertIsDescribedBy(
                        Schemas.explanation(),
                        ExplanationJson.in(Language.DA).toJson(explained.why(), explained.whyNot()));
                documents++;
            }
        }
        assertThat(documents).isEqualTo(complete.size() * Topic.Kind.values().length);
    }

    /** The answers of the examples of which all that matters is known: the others take longer and say no more here. */
    private static List<Classification> complete(Era era) {
        List<Classification> complete = Examples.ids().stream()
                .map(example -> Examples.answer(example, era))
                .filter(answer -> answer.openQuestions().isEmpty())
                .toList();
        assertThat(complete).as("examples to try").hasSizeGreaterThan(2);
        return complete;
    }

    @Test
    void without_a_why_not_an_explanation_is_written_as_before() {
        Explanation all = Explanation.of(Examples.answer("aula", Era.TODAY));

        assertThat(ExplanationJson.in(Language.DA).toJson(all)).endsWith(",\"whyNot\":[]}");
    }

    private static String page(Explained explained, Language language) {
        return Rendering.ofExplanations(language, Look.PLAIN).page().apply(explained);
    }

    private static String explained(String example, String... options) {
        String[] arguments = new String[options.length + 4];
        arguments[0] = "explain";
        arguments[1] = "--rule-set=kl-2021-03";
        arguments[2] = "--on=2021-04-01";
        arguments[3] = Examples.file(example).toString();
        System.arraycopy(options, 0, arguments, 4, options.length);
        return Pages.printed(arguments);
    }
}
