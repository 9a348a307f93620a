package io.github.nsisrules.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.nsisrules.facts.ProblemCode;
import io.github.nsisrules.text.Language;
import io.github.nsisrules.text.Texts;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ProblemTextsTest {

    private static final Map<Language, String> MAYBE = Map.of(Language.DA, "Måske ", Language.EN, "Maybe ");

    @ParameterizedTest
    @EnumSource
    void every_problem_has_a_sentence_and_a_remedy(Language language) {
        Texts texts = Texts.read(Texts.class, "problems", language);
        for (String key : texts.keys()) {
            List<String> lines = texts.text(key).lines().toList();
            assertThat(lines).as(key).hasSize(2);
            assertThat(lines.get(0)).as(key).endsWith(".");
            assertThat(lines.get(1)).as(key).startsWith(MAYBE.get(language)).endsWith(".");
        }
    }

    @ParameterizedTest
    @EnumSource
    void there_are_no_other_texts(Language language) {
        assertThat(Texts.read(Texts.class, "problems", language).keys())
                .allMatch(key -> Arrays.stream(ProblemCode.values())
                        .map(code -> "problem." + code)
                        .anyMatch(text -> key.equals(text) || key.startsWith(text + ".")));
    }

    @Test
    void both_languages_quote_the_same_arguments() {
        Texts danish = Texts.read(Texts.class, "problems", Language.DA);
        Texts english = Texts.read(Texts.class, "problems", Language.EN);
        assertThat(danish.keys()).isEqualTo(english.keys());
        for (String key : danish.keys()) {
            Set<String> quoted = arguments(danish.text(key));
            assertThat(quoted).as(key).isEqualTo(arguments(english.text(key)));
            assertThat(quoted.isEmpty()).as(key).isEqualTo(key.equals("problem." + ProblemCode.NOTHING_TO_READ));
        }
    }

    private static Set<String> arguments(String text) {
        Set<String> arguments = new TreeSet<>();
        Pattern.compile("\\{[0-9]}")
                .matcher(text)
                .results()
                .map(MatchResult::group)
                .forEach(arguments::add);
        return arguments;
    }
}
