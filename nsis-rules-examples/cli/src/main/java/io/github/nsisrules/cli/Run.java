package io.github.nsisrules.cli;

import io.github.nsisrules.cli.text.CommandWords;
import io.github.nsisrules.facts.TuSolution;
import io.github.nsisrules.intake.SolutionDraft;
import io.github.nsisrules.json.SolutionBatch;
import io.github.nsisrules.report.wording.Words;
import io.github.nsisrules.text.Language;
import java.io.PrintWriter;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * One run over all inputs: reads, answers and counts, one description at a time.
 *
 * @param <A> what a description is answered with
 */
final class Run<A> {

    private final Function<TuSolution, A> rules;
    private final PrintWriter err;
    private final Words words;
    private final Output output;
    private final Inputs inputs;
    private final Answers<A> answers;
    private final Progress progress;
    private int count;
    private int told;
    private int invalid;
    private int undecided;
    private int unanswered;
    private int unread;

    Run(
            Surroundings surroundings,
            Language language,
            Format format,
            Rendering<A> rendering,
            Function<TuSolution, A> rules) {
        this.rules = rules;
        this.err = surroundings.err();
        this.words = CommandWords.in(language);
        this.output = new Output(surroundings.out());
        this.inputs = new Inputs(new FlushBeforeWaiting(surroundings.in(), output), words);
        this.progress = new Progress(surroundings, words);
        this.answers = switch (format) {
            case TEXT ->
                new TextAnswers<>(output, language, surroundings.terminal().look(), rendering.page());
            case JSON -> new JsonAnswers<>(output, language, rendering.indented());
            case JSONL -> new JsonLineAnswers<>(output, language, rendering.compact());
        };
    }

    /**
     * Answers the files.
     *
     * @param decided whether an answer is as decided as the user requires
     */
    ExitCode over(List<String> files, Predicate<A> decided) {
        for (String file : files) {
            inputs.readDescribed(file, (described, input) -> take(described, input, decided), complaint -> {
                unread++;
                tell(complaint);
            });
        }
        if (told > 0 || unread == 0) {
            answers.end();
        }
        output.flush();
        progress.clear();
        int broken = invalid - unanswered;
        if (broken > 0) {
            tell(count == 1 ? words.word("input.invalid.one") : words.word("input.invalid", broken, count));
        }
        if (unanswered > 0) {
            tell(words.word(unanswered == 1 ? "draft.unanswered.one" : "draft.unanswered", unanswered));
        }
        if (undecided > 0) {
            tell(words.word("undecided", undecided, count));
        }
        if (invalid > 0 || unread > 0) {
            return ExitCode.INVALID_INPUT;
        }
        return undecided > 0 ? ExitCode.UNDECIDED : ExitCode.ANSWERED;
    }

    private void take(Described described, String input, Predicate<A> decided) {
        count++;
        if (described.item() instanceof SolutionBatch.Invalid bad) {
            invalid++;
            unanswered += described.isUnanswered() ? 1 : 0;
            told++;
            SolutionBatch.Invalid numbered = new SolutionBatch.Invalid(count, bad.problems(), bad.id());
            answers.invalid(numbered, described.draft(), input);
        } else if (described.item() instanceof SolutionBatch.Read good) {
            answer(good.solution(), described.draft(), decided);
        }
        progress.at(count);
    }

    private void answer(TuSolution solution, @Nullable SolutionDraft draft, Predicate<A> decided) {
        A answer;
        try {
            answer = rules.apply(solution);
        } catch (NoSuchUseCase e) {
            unread++;
            tell(String.valueOf(e.getMessage()));
            return;
        }
        undecided += decided.test(answer) ? 0 : 1;
        told++;
        answers.answered(answer, draft);
    }

    private void tell(String message) {
        progress.clear();
        err.println("nsis: " + message);
    }
}
