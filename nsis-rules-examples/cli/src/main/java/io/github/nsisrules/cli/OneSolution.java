package io.github.nsisrules.cli;

import io.github.nsisrules.cli.text.Look;
import io.github.nsisrules.cli.text.Report;
import io.github.nsisrules.facts.TuSolution;
import io.github.nsisrules.json.SolutionBatch;
import io.github.nsisrules.report.wording.Words;
import io.github.nsisrules.text.Language;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Reads the file of a command that is about one solution. */
final class OneSolution {

    private OneSolution() {}

    /**
     * The one solution in a file; {@code null} once it is told why there is none.
     *
     * @param notOne the key of what is told where the file holds none or several
     */
    static @Nullable TuSolution in(
            String file,
            InputStream standardInput,
            Language language,
            Words words,
            String notOne,
            Consumer<String> complaints) {
        List<TuSolution> solutions = new ArrayList<>();
        List<String> told = new ArrayList<>();
        Report report = new Report(language, Look.PLAIN);
        new Inputs(standardInput, words)
                .read(
                        file,
                        (item, name) -> {
                            if (item instanceof SolutionBatch.Read good && solutions.size() < 2) {
                                solutions.add(good.solution());
                            } else if (item instanceof SolutionBatch.Invalid bad && told.isEmpty()) {
                                told.add(report.ofInvalid(bad.number(), bad.id(), bad.problems(), name));
                            }
                        },
                        told::add);
        if (told.isEmpty() && solutions.size() != 1) {
            told.add(words.word(notOne));
        }
        told.forEach(complaints);
        return told.isEmpty() ? solutions.get(0) : null;
    }
}
