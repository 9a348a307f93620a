package io.github.nsisrules.intake.contracts;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CommentStrategy;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** How well names are matched, on names whose meaning somebody has written down. */
class LabelledNamesTest {

    private static final AnnexSearch SEARCH = new AnnexSearch();
    private static int right;
    private static int rightStrong;
    private static int wrongStrong;
    private static int wrongWeak;
    private static int missed;
    private static int meant;
    private static int others;
    private static final List<String> ODDITIES = new ArrayList<>();

    @BeforeAll
    static void match_all() throws IOException {
        try (InputStream file = LabelledNamesTest.class.getResourceAsStream("labelled-names.csv");
                CsvReader<NamedCsvRecord> rows = CsvReader.builder()
                        .fieldSeparator(';')
                        .commentStrategy(CommentStrategy.SKIP)
                        .ofNamedCsvRecord(
                                new InputStreamReader(Objects.requireNonNull(file), StandardCharsets.UTF_8))) {
            for (NamedCsvRecord row : rows) {
                match(row.getField("written"), row.getField("meant"));
            }
        }
    }

    private static void match(String written, String expected) {
        Map<Annex, AnnexMatch> found = SEARCH.ofName(written);
        boolean strong = found.values().stream().anyMatch(match -> match.strength() == Strength.STRONG);
        if (expected.isEmpty()) {
            others++;
            wrongStrong += strong ? 1 : 0;
            wrongWeak += !strong && !found.isEmpty() ? 1 : 0;
            if (!found.isEmpty()) {
                ODDITIES.add(written + " is taken for " + found.values());
            }
            return;
        }
        meant++;
        boolean isRight =
                found.values().stream().anyMatch(match -> isSame(match.name().name(), expected));
        right += isRight ? 1 : 0;
        rightStrong += isRight && strong ? 1 : 0;
        missed += found.isEmpty() ? 1 : 0;
        wrongStrong += !isRight && strong ? 1 : 0;
        wrongWeak += !isRight && !strong && !found.isEmpty() ? 1 : 0;
        if (!isRight) {
            ODDITIES.add(written + " is not found as " + expected + " but " + found.values());
        }
    }

    /** Both annexes may name a system, in slightly different ways. */
    private static boolean isSame(String found, String expected) {
        return Words.of(found).key().contains(Words.of(expected).key())
                || Words.of(expected).key().contains(Words.of(found).key());
    }

    @Test
    void nearly_all_systems_that_are_meant_are_found() {
        assertThat(meant).isEqualTo(180);
        assertThat(right).as("%s", ODDITIES).isEqualTo(177);
        assertThat(missed).isEqualTo(3);
        assertThat(rightStrong).as("strongly").isGreaterThanOrEqualTo(150);
    }

    @Test
    void nothing_else_is_taken_for_one_of_them() {
        assertThat(others).isEqualTo(134);
        assertThat(wrongStrong).as("%s", ODDITIES).isZero();
        assertThat(wrongWeak).as("%s", ODDITIES).isZero();
    }
}
