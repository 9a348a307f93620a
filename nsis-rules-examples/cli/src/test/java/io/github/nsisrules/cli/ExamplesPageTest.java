package io.github.nsisrules.cli;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.nsisrules.result.Classification;
import io.github.nsisrules.result.Status;
import java.io.IOException;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Holds the table in the README of the examples to the descriptions and to their answers. */
class ExamplesPageTest {

    private static final int EXAMPLE = 1;
    private static final int PAGES = 3;

    @Test
    void the_table_has_every_example_once_with_its_pages_type_level_and_number_of_tasks() throws IOException {
        List<String[]> rows = Files.readString(Examples.DIRECTORY.resolve("README.md"))
                .lines()
                .filter(line -> line.startsWith("| ["))
                .map(line -> line.split(" ?\\| ?", -1))
                .toList();

        assertThat(rows).hasSize(20);
        assertThat(rows.stream().map(row -> row[EXAMPLE]))
                .containsExactlyInAnyOrderElementsOf(Examples.ids().stream()
                        .map(id -> "[" + id + "](" + id + ".json)")
                        .toList());
        for (String[] row : rows) {
            String id = row[EXAMPLE].substring(1, row[EXAMPLE].indexOf(']'));
            Classification then = Examples.answer(id, Era.OF_THE_REPORT);
            Classification now = Examples.answer(id, Era.TODAY);
            assertThat(Arrays.asList(row).subList(PAGES, PAGES + 5))
                    .as(id)
                    .containsExactly(
                            pages(id),
                            code(then.possibleTypes()),
                            code(then.possibleLevels()),
                            tasks(then, id),
                            tasks(now, id));
            assertThat(now.possibleTypes()).isEqualTo(then.possibleTypes());
            assertThat(now.possibleLevels()).isEqualTo(then.possibleLevels());
        }
    }

    private static String pages(String example) {
        return Examples.isInvented(example)
                ? "invented"
                : Pattern.compile("s\\. ([0-9]+)")
                        .matcher(String.valueOf(Examples.read(example).description()))
                        .results()
                        .map((MatchResult page) -> page.group(1))
                        .distinct()
                        .collect(joining(", "));
    }

    private static String code(List<?> possibilities) {
        return possibilities.isEmpty()
                ? "none"
                : possibilities.stream().map(value -> "`" + value + "`").collect(joining(", "));
    }

    private static String tasks(Classification answer, String example) {
        long possible = answer.tasks().stream()
                .filter(task -> task.status() == Status.POSSIBLE)
                .count();
        long certain = answer.tasks().size() - possible;
        return "[" + certain + (possible == 0 ? "" : " + " + possible) + "](answers/"
                + answer.ruleSet().id() + "/" + example + ".txt)";
    }
}
