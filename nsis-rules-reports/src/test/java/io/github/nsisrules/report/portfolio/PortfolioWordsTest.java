package io.github.nsisrules.report.portfolio;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.nsisrules.text.Language;
import io.github.nsisrules.text.Texts;
import org.junit.jupiter.api.Test;

class PortfolioWordsTest {

    private static final Texts DANISH = Texts.read(InWords.class, "portfolio", Language.DA);
    private static final Texts ENGLISH = Texts.read(InWords.class, "portfolio", Language.EN);

    @Test
    void both_languages_have_the_same_words() {
        assertThat(DANISH.keys()).isEqualTo(ENGLISH.keys()).isNotEmpty();
    }

    @Test
    void both_languages_fill_in_the_same_arguments_and_no_word_is_empty() {
        assertThat(DANISH.keys()).allSatisfy(key -> {
            assertThat(DANISH.text(key)).isNotBlank();
            assertThat(ENGLISH.text(key)).isNotBlank();
            for (String argument : new String[] {"{0}", "{1}", "{2}"}) {
                assertThat(DANISH.text(key).contains(argument))
                        .as(key + " " + argument)
                        .isEqualTo(ENGLISH.text(key).contains(argument));
            }
        });
    }

    @Test
    void both_languages_have_as_many_headings_as_a_table_has_columns() {
        for (PortfolioTable table : PortfolioTable.values()) {
            String key = "sheet." + table + ".headings";
            assertThat(DANISH.text(key).split("; "))
                    .hasSameSizeAs(ENGLISH.text(key).split("; "));
        }
    }
}
