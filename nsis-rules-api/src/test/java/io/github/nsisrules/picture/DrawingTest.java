package io.github.nsisrules.picture;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.nsisrules.text.Language;
import io.github.nsisrules.text.Texts;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a picture is made of: lines of text, and text in XML. */
class DrawingTest {

    @Test
    void texts_are_broken_at_spaces_and_lose_nothing() {
        String text = "Bruges den til opgaver, som kommunen er forpligtet til at løse?";
        List<String> lines = TextWidth.wrap(text, 14, 200);
        assertThat(String.join(" ", lines)).isEqualTo(text);
        assertThat(lines).hasSizeGreaterThan(1).allMatch(line -> TextWidth.of(line, 14) <= 200);
    }

    @Test
    void a_word_that_is_too_long_is_broken_and_loses_nothing() {
        String word = "medarbejdersignaturløsning\uD83D\uDE00\uD83D\uDE00".repeat(4);
        List<String> lines = TextWidth.wrap(word, 14, 100);
        assertThat(String.join("", lines)).isEqualTo(word);
        assertThat(lines).hasSizeGreaterThan(1).allMatch(line -> TextWidth.of(line, 14) <= 100);
    }

    @Test
    void a_heading_that_is_too_long_ends_in_an_ellipsis() {
        String clipped = TextWidth.clip("Ansøgning om byggetilladelse ".repeat(10), 24, 300);
        assertThat(clipped).startsWith("Ansøgning").endsWith("…");
        assertThat(TextWidth.of(clipped, 24)).isLessThanOrEqualTo(300);
        assertThat(TextWidth.clip("Kort", 24, 300)).isEqualTo("Kort");
    }

    @Test
    void text_stays_text_and_what_xml_cannot_have_is_replaced() {
        assertThat(Svg.escaped("<a href=\"x\">'&]]>")).isEqualTo("&lt;a href=&quot;x&quot;&gt;&#39;&amp;]]&gt;");
        assertThat(Svg.escaped("\u0000\u0007\n\u202E\uFFFE\u0085")).isEqualTo("\uFFFD".repeat(6));
        assertThat(Svg.escaped("æøå 語 \uD83D\uDE00")).isEqualTo("æøå 語 \uD83D\uDE00");
    }

    @Test
    void both_languages_have_the_same_words() {
        assertThat(Texts.read(Wording.class, "picture", Language.EN).keys())
                .hasSizeGreaterThan(100)
                .isEqualTo(Texts.read(Wording.class, "picture", Language.DA).keys());
    }
}
