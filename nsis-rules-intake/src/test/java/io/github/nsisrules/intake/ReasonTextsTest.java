package io.github.nsisrules.intake;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.nsisrules.text.Language;
import io.github.nsisrules.text.Texts;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class ReasonTextsTest {

    private static final Pattern ARGUMENT = Pattern.compile("\\{\\d}");

    @Test
    void every_reason_has_a_text_with_the_same_arguments_in_both_languages() {
        int compared = 0;
        for (String area : ReasonTexts.AREAS) {
            Texts danish = Texts.read(ReasonTexts.class, "reasons-" + area, Language.DA);
            Texts english = Texts.read(ReasonTexts.class, "reasons-" + area, Language.EN);
            assertThat(danish.keys()).as(area).isEqualTo(english.keys()).isNotEmpty();
            for (String key : english.keys()) {
                assertThat(arguments(danish.text(key))).as(key).isEqualTo(arguments(english.text(key)));
                assertThat(danish.text(key)).as(key).isNotBlank().isNotEqualTo(english.text(key));
                compared++;
            }
        }
        assertThat(compared).isGreaterThan(100);
    }

    @Test
    void no_reason_belongs_to_two_areas() {
        Set<String> seen = new TreeSet<>();
        for (String area : ReasonTexts.AREAS) {
            for (String key : Texts.read(ReasonTexts.class, "reasons-" + area, Language.EN).keys()) {
                assertThat(seen.add(key)).as(key).isTrue();
            }
        }
    }

    private static Set<String> arguments(String text) {
        return ARGUMENT.matcher(text).results().map(MatchResult::group).collect(Collectors.toCollection(TreeSet::new));
    }
}
