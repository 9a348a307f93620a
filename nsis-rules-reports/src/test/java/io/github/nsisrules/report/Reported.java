package io.github.nsisrules.report;

import io.github.nsisrules.NsisRules;
import io.github.nsisrules.facts.TuSolution;
import io.github.nsisrules.json.SolutionJson;
import io.github.nsisrules.record.DecisionNote;
import io.github.nsisrules.record.DecisionRecord;
import io.github.nsisrules.result.Classification;
import io.github.nsisrules.text.Language;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The descriptions in {@code nsis-rules-examples/solutions}, and reports about them. */
final class Reported {

    static final NsisRules RULES = NsisRules.load();
    static final LocalDate THEN = LocalDate.of(2021, 4, 1);
    static final LocalDate NOW = LocalDate.of(2026, 11, 1);

    private static final Path DIRECTORY = Path.of("../nsis-rules-examples/solutions");

    private Reported() {}

    /** The ids of all examples, in alphabetical order. */
    static List<String> examples() {
        try (Stream<Path> files = Files.list(DIRECTORY)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".json"))
                    .map(name -> name.substring(0, name.length() - ".json".length()))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Classification answer(String example, LocalDate date) {
        try {
            return RULES.classify(SolutionJson.parse(Files.readString(DIRECTORY.resolve(example + ".json"))), date);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static SolutionReport report(Classification answer, @Nullable DecisionNote note, Language language) {
        return SolutionReport.of(DecisionRecord.of(answer, RULES.library(), note), RULES.analysis(), language);
    }

    static SolutionReport report(String example, LocalDate date, Language language) {
        return report(answer(example, date), null, language);
    }

    static SolutionReport report(TuSolution solution, @Nullable DecisionNote note, Language language) {
        return report(RULES.classify(solution, NOW), note, language);
    }
}
