package io.github.nsisrules.cli;

import io.github.nsisrules.NsisRules;
import io.github.nsisrules.facts.TuSolution;
import io.github.nsisrules.json.SolutionJson;
import io.github.nsisrules.result.Classification;
import io.github.nsisrules.result.Task;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The descriptions in {@code nsis-rules-examples/solutions}, and their answers. */
final class Examples {

    static final Path DIRECTORY = Path.of("../solutions");
    static final NsisRules RULES = NsisRules.load();

    private Examples() {}

    /** The ids of all examples, in alphabetical order. */
    static List<String> ids() {
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

    static Path file(String example) {
        return DIRECTORY.resolve(example + ".json");
    }

    static String json(String example) {
        try {
            return Files.readString(file(example));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static TuSolution read(String example) {
        return SolutionJson.parse(json(example));
    }

    static Classification answer(String example, Era era) {
        return answer(read(example), era);
    }

    static Classification answer(TuSolution solution, Era era) {
        return RULES.classify(solution, RULES.ruleSet(era.ruleSet()), era.date());
    }

    static Task task(String example, Era era, String id) {
        return answer(example, era).tasks().stream()
                .filter(task -> task.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    /** Whether it is made up; the others are those of the report. */
    static boolean isInvented(String example) {
        return String.valueOf(read(example).description()).startsWith("Opdigtet eksempel");
    }
}
