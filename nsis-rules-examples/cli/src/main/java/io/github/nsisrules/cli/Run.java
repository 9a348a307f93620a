package io.github.nsisrules.cli;

import io.github.nsisrules.cli.text.Words;
import io.github.nsisrules.facts.TuSolution;
import io.github.nsisrules.json.SolutionBatch;
import io.github.nsisrules.result.Classification;
import io.github.nsisrules.text.Language;
import java.io.PrintWriter;
import java.util.List;
import java.util.function.Function;

/** One run over all inputs: reads, answers and counts, one description at a time. */
final class Run {

    private final Function<TuSolution, Classification> rules;
    private final PrintWriter err;
    private final Words words;
    private final Output output;
    private final Inputs inputs;
    private final Answers answers;
    private final Progress progress;
    private int count;
    private int invalid;
    private int undecided;
    private int unread;

    Run(Surroundings surroundings, Language language, Format format, Function<TuSolution, Classification> rules) {
        this.rules = rules;
        this.err = surroundings.err();
        this.words = new Words(language);
        this.output = new Output(surroundings.out());
        this.inputs = new Inputs(new FlushBeforeWaiting(surroundings.in(), output), words);
        this.progress = new Progress(surroundings, words);
        this.answers = switch (format) {
            case TEXT ->
                new TextAnswers(output, language, surroundings.terminal().look());
            case JSON -> new JsonAnswers(output, language);
            case JSONL -> new JsonLineAnswers(output, language);
        };
    }

    ExitCode over(List<String> files, boolean requireDecided) {
        for (String file : files) {
            inputs.read(file, this::take, complaint -> {
                unread++;
                tell(complaint);
            });
        }
        if (count > 0 || unread == 0) {
            answers.end();
        }
        output.flush();
        progress.clear();
        if (invalid > 0) {
            tell(count == 1 ? words.word("input.invalid.one") : words.word("input.invalid", invalid, count));
        }
        if (requireDecided && undecided > 0) {
            tell(words.word("undecided", undecided, count));
        }
        if (invalid > 0 || unread > 0) {
            return ExitCode.INVALID_INPUT;
        }
        return requireDecided && undecided > 0 ? ExitCode.UNDECIDED : ExitCode.ANSWERED;
    }

    private void take(SolutionBatch.Item item, String input) {
        count++;
        if (item instanceof SolutionBatch.Invalid bad) {
            invalid++;
            answers.invalid(new SolutionBatch.Invalid(count, bad.problems(), bad.id()), input);
        } else if (item instanceof SolutionBatch.Read good) {
            Classification answer = rules.apply(good.solution());
            undecided += answer.isDecided() ? 0 : 1;
            answers.answered(answer);
        }
        progress.at(count);
    }

    private void tell(String message) {
        progress.clear();
        err.println("nsis: " + message);
    }
}
