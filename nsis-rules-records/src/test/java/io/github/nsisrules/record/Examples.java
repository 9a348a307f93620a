package io.github.nsisrules.record;

import io.github.nsisrules.NsisRules;
import io.github.nsisrules.facts.AssuranceLevel;
import io.github.nsisrules.facts.TuSolution;
import io.github.nsisrules.json.SolutionJson;
import io.github.nsisrules.result.RuleSet;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The examples that ship with the command, and records of them. */
final class Examples {

    static final NsisRules RULES = NsisRules.load();

    static final DecisionNote NOTE = new DecisionNote(
            Map.of(),
            "Som reglerne peger på. Æ, ø og å med.",
            "Digitaliseringschefen",
            LocalDate.parse("2021-04-06"),
            LocalDate.parse("2022-04-01"));

    private Examples() {}

    static List<Path> files() {
        try (Stream<Path> files = Files.list(Path.of("../nsis-rules-examples/solutions"))) {
            return files.filter(file -> file.toString().endsWith(".json"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static TuSolution solution(Path file) {
        try (InputStream json = Files.newInputStream(file)) {
            return SolutionJson.parse(json);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static TuSolution solution(String name) {
        return solution(Path.of("../nsis-rules-examples/solutions", name + ".json"));
    }

    /** The record of a solution on the 40th day of a rule set. */
    static DecisionRecord record(TuSolution solution, RuleSet ruleSet) {
        LocalDate on = ruleSet.from().plusDays(40);
        return DecisionRecord.of(RULES.classify(solution, ruleSet, on), RULES.library(), null);
    }

    /** The record of parking permits with all that can be in one. */
    static DecisionRecord full() {
        TuSolution solution = solution("own-health-data");
        String useCase = solution.useCases().get(0).id();
        return DecisionRecord.of(
                RULES.classify(solution, LocalDate.parse("2021-04-01")),
                RULES.library(),
                new DecisionNote(
                        Map.of(useCase, AssuranceLevel.HIGH),
                        NOTE.reason(),
                        NOTE.decidedBy(),
                        NOTE.decidedOn(),
                        NOTE.reviewOn()));
    }
}
