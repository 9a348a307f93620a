package io.github.nsisrules.report.wording;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.nsisrules.text.Language;
import io.github.nsisrules.text.Texts;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class WordingTest {

    private static final Texts DANISH = Texts.read(Words.class, "wording", Language.DA);
    private static final Texts ENGLISH = Texts.read(Words.class, "wording", Language.EN);

    @Test
    void both_languages_have_the_same_keys_and_arguments() {
        assertThat(DANISH.keys()).isEqualTo(ENGLISH.keys()).hasSizeGreaterThan(50);
        assertThat(DANISH.keys())
                .allSatisfy(key -> assertThat(arguments(DANISH.text(key))).isEqualTo(arguments(ENGLISH.text(key))));
    }

    @Test
    void every_word_is_used_by_some_renderer() {
        String sources = Stream.of("src/main", "../nsis-rules-examples/cli/src/main")
                .flatMap(WordingTest::files)
                .map(WordingTest::read)
                .collect(Collectors.joining());

        assertThat(DANISH.keys())
                .allSatisfy(key -> assertThat(sources).contains("\"" + key.replaceFirst("^(month\\.).+", "$1") + "\""));
    }

    private static Set<Character> arguments(String text) {
        return List.of('0', '1', '2', '3').stream()
                .filter(number -> text.contains("{" + number + "}"))
                .collect(Collectors.toSet());
    }

    private static Stream<Path> files(String folder) {
        try (Stream<Path> files = Files.walk(Path.of(folder))) {
            return files
                    .filter(file ->
                            file.toString().endsWith(".java") || file.toString().endsWith(".jte"))
                    .toList()
                    .stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
