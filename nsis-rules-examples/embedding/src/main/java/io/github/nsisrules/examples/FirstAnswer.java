package io.github.nsisrules.examples;

import io.github.nsisrules.NsisRules;
import io.github.nsisrules.facts.AssuranceLevel;
import io.github.nsisrules.facts.TuSolution;
import io.github.nsisrules.json.SolutionJson;
import io.github.nsisrules.result.Classification;
import io.github.nsisrules.text.Language;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;

/** The lines of the README: reads a description, looks at a level, and writes the titles of the tasks. */
public final class FirstAnswer {

    private FirstAnswer() {}

    /**
     * Runs the program.
     *
     * @param arguments the file with the description of a solution that has a use case {@code borgere}
     * @throws IOException if it cannot be read
     */
    public static void main(String[] arguments) throws IOException {
        String json = Files.readString(Path.of(arguments[0]));
        NsisRules rules = NsisRules.load();
        TuSolution solution = SolutionJson.parse(json);
        Classification answer = rules.classify(solution, LocalDate.of(2021, 4, 1));
        AssuranceLevel level = answer.useCase("borgere").level();
        answer.tasks().forEach(task -> System.out.println(answer.ruleSet().title(task, Language.DA)));
        System.out.println(level);
    }
}
