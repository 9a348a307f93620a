package io.github.nsisrules.record;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.nsisrules.facts.TuSolution;
import io.github.nsisrules.result.RuleSet;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Records made by each version so far stay verifiable. The folder of a released version is never changed; the one of a version
 * that is not released yet is made anew with {@code -Dnsis.writeDocs=true} as long as its rules change.
 */
class EarlierRecordsTest {

    private static final Path RECORDS = Path.of("src/test/resources/records");

    private static final List<String> SOLUTIONS = List.of(
            "aula",
            "context-handler",
            "document-signing",
            "faelles-medicinkort",
            "little-known",
            "own-health-data",
            "sapa");

    @Test
    void records_of_every_version_are_reproduced() throws IOException {
        if (Boolean.getBoolean("nsis.writeDocs")) {
            write(RECORDS.resolve("0.1.0"));
        }
        List<Path> records;
        try (Stream<Path> files = Files.walk(RECORDS)) {
            records = files.filter(file -> file.toString().endsWith(".json"))
                    .sorted()
                    .toList();
        }
        List<String> broken = new ArrayList<>();
        for (Path file : records) {
            Verification verification = Verification.of(Files.readAllBytes(file), Examples.RULES);
            if (!verification.isReproduced()) {
                broken.add(file + ": " + verification.causes() + " " + verification.differences());
            }
        }
        assertThat(broken).isEmpty();
        assertThat(records).hasSizeGreaterThanOrEqualTo(2 * (SOLUTIONS.size() + 1));
    }

    private static void write(Path folder) throws IOException {
        Files.createDirectories(folder);
        for (RuleSet ruleSet : Examples.RULES.ruleSets()) {
            for (String name : SOLUTIONS) {
                TuSolution solution = Examples.solution(name);
                Files.writeString(
                        folder.resolve(name + "." + ruleSet.id() + ".json"),
                        Examples.record(solution, ruleSet).toJson() + "\n");
            }
            DecisionRecord masked = DecisionRecord.of(
                    Examples.RULES.classify(Examples.solution("parking-permits"), ruleSet, ruleSet.from()),
                    Examples.RULES.library(),
                    Examples.NOTE,
                    Set.of(Masked.NAME, Masked.DECIDED_BY));
            Files.writeString(folder.resolve("masked." + ruleSet.id() + ".json"), masked.toJson() + "\n");
        }
    }
}
