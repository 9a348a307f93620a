package io.github.nsisrules.examples;

import io.github.nsisrules.NsisRules;
import io.github.nsisrules.facts.TuSolution;
import io.github.nsisrules.json.SolutionJson;
import io.github.nsisrules.result.Classification;
import io.github.nsisrules.text.Language;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;

/** The lines of the README: reads a description from a file and writes its level and its tasks. */
public final class FirstAnswer {

    private FirstAnswer() {}

    /**
     * Runs the program.
     *
     * @param arguments the file with the description
     * @throws IOException if it cannot be read
     */
    public static void main(String[] arguments) throws IOException {
        System.out.println(answer(Files.readString(Path.of(arguments[0]))));
    }

    /**
     * The level of a solution and the titles of its tasks.
     *
     * @param json the description
     * @throws io.github.nsisrules.facts.InvalidSolutionException with everything that is wrong with the description
     */
    static String answer(String json) {
        StringBuilder told = new StringBuilder();
        // The README shows the lines from here ...
        NsisRules rules = NsisRules.load(); // once, then shared by all threads
        TuSolution solution = SolutionJson.parse(json);
        Classification answer = rules.classify(solution, LocalDate.of(2021, 4, 1));
        told.append(answer.level()).append('\n');
        answer.tasks()
                .forEach(task ->
                        told.append(answer.ruleSet().title(task, Language.DA)).append('\n'));
        // ... to here.
        return told.toString();
    }
}
