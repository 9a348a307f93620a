package io.github.nsisrules.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whether a terminal is trusted to draw lines. */
class TerminalLinesTest {

    @ParameterizedTest
    @CsvSource({
        "da_DK.UTF-8, true",
        "C.utf8, true",
        "da_DK.utf-8@euro, true",
        "da_DK, true",
        "'', true",
        "da_DK.ISO-8859-1, false",
        "ru_RU.KOI8-R, false"
    })
    void a_locale_in_other_characters_than_utf_8_cannot(String locale, boolean utf8) {
        assertThat(Terminal.isUtf8(locale)).isEqualTo(utf8);
    }

    @Test
    void the_locale_is_looked_for_as_posix_does() {
        assertThat(Terminal.locale(Map.of("LC_ALL", "a", "LC_CTYPE", "b", "LANG", "c")))
                .isEqualTo("a");
        assertThat(Terminal.locale(Map.of("LC_ALL", "", "LC_CTYPE", "b", "LANG", "c")))
                .isEqualTo("b");
        assertThat(Terminal.locale(Map.of("LANG", "c"))).isEqualTo("c");
        assertThat(Terminal.locale(Map.of())).isEmpty();
    }

    @Test
    void its_look_says_so_and_a_file_is_written_with_lines() {
        assertThat(new Terminal(true, true, 80, false, true).look().ascii()).isTrue();
        assertThat(new Terminal(true, true, 80, false, false).look().ascii()).isFalse();
        assertThat(new Terminal(false, true, 80, false, true).look().ascii()).isFalse();
    }
}
