package io.github.nsisrules.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.nsisrules.cli.Trial.Outcome;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Holds the files in {@code solutions/answers} to what the command prints, byte for byte, so that a review shows what changes. */
class AnswerFilesTest {

    private static final Path ANSWERS = Examples.DIRECTORY.resolve("answers");

    @Test
    void the_answers_are_what_the_command_prints() throws IOException {
        TreeMap<Path, String> printed = new TreeMap<>();
        for (Era era : Era.values()) {
            for (String example : Examples.ids()) {
                Path file = ANSWERS.resolve(era.ruleSet()).resolve(example);
                printed.put(file.resolveSibling(example + ".txt"), printed(example, era, Format.TEXT));
                printed.put(file.resolveSibling(example + ".json"), printed(example, era, Format.JSON));
            }
        }
        if (Boolean.getBoolean("nsis.writeDocs")) {
            for (Path stale : files()) {
                Files.delete(stale);
            }
            for (Path file : printed.keySet()) {
                Files.createDirectories(file.getParent());
                Files.writeString(file, printed.get(file));
            }
        }

        assertThat(files()).hasSize(2 * 2 * 20).isEqualTo(printed.keySet());
        for (Path file : printed.keySet()) {
            assertThat(Files.readString(file))
                    .as(
                            "%s. Maybe run: mvn -pl nsis-rules-examples/cli -am test -Dtest=AnswerFilesTest"
                                    + " -Dsurefire.failIfNoSpecifiedTests=false -Dnsis.writeDocs=true",
                            file)
                    .isEqualTo(printed.get(file));
        }
    }

    private static String printed(String example, Era era, Format format) {
        Outcome outcome = new Trial()
                .rules(() -> Examples.RULES)
                .run(
                        "classify",
                        "--rule-set=" + era.ruleSet(),
                        "--on=" + era.date(),
                        "--lang=da",
                        "--format=" + format.word(),
                        Examples.file(example).toString());
        assertThat(outcome.err()).isEmpty();
        assertThat(outcome.exitCode()).isZero();
        return outcome.out();
    }

    private static Set<Path> files() throws IOException {
        if (!Files.exists(ANSWERS)) {
            return Set.of();
        }
        try (Stream<Path> files = Files.walk(ANSWERS)) {
            return files.filter(file ->
                            file.toString().endsWith(".txt") || file.toString().endsWith(".json"))
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }
}
