package io.github.nsisrules.cli.text;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.nsisrules.report.wording.Words;
import io.github.nsisrules.result.DueWindow;
import io.github.nsisrules.text.Language;
import io.github.nsisrules.text.Texts;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class WordsTest {

    private final Words danish = CommandWords.in(Language.DA);
    private final Words english = CommandWords.in(Language.EN);

    @Test
    void dates_have_the_name_of_the_month_and_stay_on_one_line() {
        assertThat(danish.date(LocalDate.of(2021, 3, 1))).isEqualTo("1.\u00a0marts\u00a02021");
        assertThat(english.date(LocalDate.of(2021, 12, 31))).isEqualTo("31\u00a0December\u00a02021");
    }

    @Test
    void a_window_names_what_differs_between_its_ends() {
        LocalDate first = LocalDate.of(2021, 8, 1);

        assertThat(danish.window(new DueWindow(first, first))).isEqualTo("1.\u00a0august\u00a02021");
        assertThat(danish.window(new DueWindow(first, LocalDate.of(2021, 8, 10))))
                .isEqualTo("1.–10.\u00a0august\u00a02021");
        assertThat(english.window(new DueWindow(first, LocalDate.of(2022, 8, 10))))
                .isEqualTo("1\u00a0August\u00a02021–10\u00a0August\u00a02022");
    }

    @Test
    void lists_read_as_in_a_sentence() {
        assertThat(danish.allOf(List.of())).isEmpty();
        assertThat(danish.allOf(List.of("a"))).isEqualTo("a");
        assertThat(danish.allOf(List.of("a", "b", "c"))).isEqualTo("a, b og c");
        assertThat(english.oneOf(List.of("a", "b"))).isEqualTo("a or b");
    }

    @Test
    void both_languages_have_the_same_keys_and_arguments() {
        Texts da = Texts.read(CommandWords.class, "words", Language.DA);
        Texts en = Texts.read(CommandWords.class, "words", Language.EN);

        assertThat(da.keys()).isEqualTo(en.keys()).hasSizeGreaterThan(50);
        assertThat(da.keys())
                .allSatisfy(key -> assertThat(arguments(da.text(key))).isEqualTo(arguments(en.text(key))));
    }

    @Test
    void every_word_is_used() throws IOException {
        String sources;
        try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
            sources = files.filter(Files::isRegularFile).map(WordsTest::read).collect(Collectors.joining());
        }

        assertThat(Texts.read(CommandWords.class, "words", Language.DA).keys())
                .allSatisfy(key -> assertThat(sources)
                        .contains("\""
                                + key.replaceFirst(
                                                "^(aspect\\.|rules\\.kind\\.|verify\\.cause\\.|verify\\.signature\\.|draft\\.weight\\.).+",
                                                "$1")
                                        .replaceFirst("^(candidates\\.(?:[a-zA-Z]+\\.)?)[A-Z_]+$", "$1")
                                + "\""));
    }

    private static Set<Character> arguments(String text) {
        return Stream.of('0', '1', '2', '3')
                .filter(number -> text.contains("{" + number + "}"))
                .collect(Collectors.toSet());
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
