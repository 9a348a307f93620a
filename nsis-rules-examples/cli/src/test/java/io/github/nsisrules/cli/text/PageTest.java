package io.github.nsisrules.cli.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PageTest {

    private static final Look NARROW = new Look(40, false);

    @Test
    void words_are_wrapped_at_the_width_and_keep_their_order() {
        String text = "Kommunen skal fastlægge sikringsniveauet, og beslutningen skal dokumenteres skriftligt.";

        String page = new Page(NARROW).paragraph(4, Span.plain(text)).toString();

        assertThat(page.lines())
                .allSatisfy(line -> assertThat(line).startsWith("    ").hasSizeLessThanOrEqualTo(40));
        assertThat(page.replaceAll("\\s+", " ").strip()).isEqualTo(text);
    }

    @Test
    void a_line_that_fits_exactly_is_not_wrapped() {
        String page = new Page(NARROW)
                .paragraph(0, Span.plain("x".repeat(19) + " " + "y".repeat(20)))
                .toString();

        assertThat(page).isEqualTo("x".repeat(19) + " " + "y".repeat(20) + "\n");
    }

    @Test
    void a_word_longer_than_the_line_is_cut_and_loses_nothing() {
        String page = new Page(NARROW).paragraph(10, Span.plain("æ".repeat(75))).toString();

        assertThat(page.lines()).allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(40));
        assertThat(page.replaceAll("\\s", "")).isEqualTo("æ".repeat(75));
    }

    @Test
    void a_hanging_paragraph_has_its_lead_on_the_first_line_only() {
        String page = new Page(NARROW)
                .hanging(0, Span.plain(" 1."), 5, Span.plain("en to tre fire fem seks syv otte ni ti elleve tolv"))
                .toString();

        assertThat(page).isEqualTo(" 1.  en to tre fire fem seks syv otte ni\n     ti elleve tolv\n");
    }

    @Test
    void a_line_feed_in_a_text_begins_a_new_line_and_a_no_break_space_does_not_break() {
        String page = new Page(NARROW)
                .paragraph(2, Span.plain("Første linje.\nMåske hjælper det at se efter på s.\u00a012."))
                .toString();

        assertThat(page).isEqualTo("  Første linje.\n  Måske hjælper det at se efter på\n  s. 12.\n");
    }

    @Test
    void nothing_at_all_is_an_empty_line() {
        assertThat(new Page(NARROW).paragraph(3).toString()).isEqualTo("\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u001b[2J", "\u0007", "\r", "\t", "\u0000", "\u009b31m", "\u202e", "\u200b", "\u2028"})
    void control_characters_become_harmless(String hostile) {
        String page = new Page(new Look(80, true))
                .paragraph(0, Span.plain("a" + hostile + "b"))
                .toString();

        assertThat(page).startsWith("a\uFFFD").endsWith("b\n").doesNotContain(hostile.substring(0, 1));
    }

    @Test
    void half_a_character_becomes_harmless() {
        assertThat(new Page(NARROW).paragraph(0, Span.plain("a\ud800b")).toString())
                .isEqualTo("a\uFFFDb\n");
    }

    @Test
    void colour_is_written_only_where_the_look_has_colour_and_takes_no_width() {
        Span[] spans = {Span.strong("Niveau"), Span.plain(" " + "x ".repeat(30))};

        String coloured = new Page(new Look(40, true)).paragraph(0, spans).toString();
        String plain = new Page(NARROW).paragraph(0, spans).toString();

        assertThat(coloured).startsWith("\u001b[0;1mNiveau\u001b[0m x");
        assertThat(coloured.replaceAll("\u001b\\[[0-9;]*m", "")).isEqualTo(plain);
    }

    @Test
    void a_branch_stands_before_every_line_of_its_paragraph() {
        assertThat(new Page(NARROW)
                        .branch("├─ 1. ", "│  │  ", Span.plain("en to tre fire fem seks syv otte ni ti elleve"))
                        .toString())
                .isEqualTo("""
                        ├─ 1. en to tre fire fem seks syv otte
                        │  │  ni ti elleve
                        """);
    }

    @Test
    void what_cannot_draw_lines_gets_ascii_of_the_same_width() {
        assertThat(new Page(new Look(40, false, true))
                        .line("═")
                        .branch("└─ ", "   ", Span.plain("æ│"))
                        .toString())
                .isEqualTo("=".repeat(40) + "\n`- æ|\n");
    }

    @Test
    void a_look_stays_within_what_can_be_read() {
        assertThat(new Look(7, false).columns()).isEqualTo(40);
        assertThat(new Look(300, false).columns()).isEqualTo(100);
    }
}
