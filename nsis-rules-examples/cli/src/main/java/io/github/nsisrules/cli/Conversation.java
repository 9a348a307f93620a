package io.github.nsisrules.cli;

import io.github.nsisrules.cli.text.Asking;
import io.github.nsisrules.cli.text.Choices;
import io.github.nsisrules.cli.text.CommandWords;
import io.github.nsisrules.cli.text.Look;
import io.github.nsisrules.cli.text.Report;
import io.github.nsisrules.facts.Audience;
import io.github.nsisrules.facts.Fact;
import io.github.nsisrules.facts.InvalidSolutionException;
import io.github.nsisrules.facts.Problem;
import io.github.nsisrules.facts.TuSolution;
import io.github.nsisrules.interview.Interview;
import io.github.nsisrules.interview.Question;
import io.github.nsisrules.json.SolutionJson;
import io.github.nsisrules.report.wording.Harmless;
import io.github.nsisrules.report.wording.Words;
import io.github.nsisrules.result.Classification;
import io.github.nsisrules.result.RuleSet;
import io.github.nsisrules.text.Language;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** An interview with somebody who types: asks, understands, goes back, and keeps what was answered. */
final class Conversation {

    private final Output output;
    private final Language language;
    private final Look look;
    private final Words words;
    private final Typing typing;
    private final @Nullable String out;
    private final @Nullable String read;
    private @Nullable DraftAnswers draft;

    /**
     * @param out the file to keep; {@code null} for the usual one
     * @param read the file that was read; {@code null} if none was
     */
    Conversation(
            Surroundings surroundings, Output output, Language language, @Nullable String out, @Nullable String read) {
        this.output = output;
        this.language = language;
        this.look = surroundings.terminal().look();
        this.words = CommandWords.in(language);
        this.typing = new Typing(surroundings, output, words);
        this.out = out;
        this.read = read;
    }

    /** Asks for the name first. */
    ExitCode from(Function<String, Interview> start, RuleSet ruleSet) {
        Asking asking = new Asking(ruleSet, language, look);
        output.print(asking.welcome());
        while (true) {
            String name = freely("ask.name", asking);
            if (name == null || typing.means("ask.command.stop", name)) {
                return kept(null, asking);
            }
            try {
                return converse(start.apply(name), asking);
            } catch (InvalidSolutionException e) {
                tell(e, asking);
            }
        }
    }

    /** Goes on with what is known. */
    ExitCode with(Interview interview, RuleSet ruleSet) {
        Asking asking = new Asking(ruleSet, language, look);
        output.print(asking.welcome());
        output.print(asking.progress(interview, interview));
        return converse(interview, asking);
    }

    /**
     * Starts from a draft, whose hints fill in the questions. Who its users are is asked first, if nobody has told.
     *
     * @param start an interview about its name
     * @param of an interview about what is decided of it
     */
    ExitCode about(DraftAnswers answers, Interview start, Function<TuSolution, Interview> of, RuleSet ruleSet) {
        draft = answers;
        Asking asking = new Asking(ruleSet, language, look);
        output.print(asking.welcome());
        if (!new Users(output, typing, answers).areKnown(start, asking)) {
            return kept(null, asking);
        }
        Interview interview = of.apply(answers.draft().solution());
        output.print(asking.progress(interview, interview));
        return converse(interview, asking);
    }

    private DraftAnswers.@Nullable Hint hint(Question question) {
        return draft == null ? null : draft.hint(question);
    }

    private ExitCode converse(Interview begun, Asking asking) {
        Interview interview = begun;
        boolean stopped = false;
        for (Question next = interview.next(); next != null && !stopped; next = interview.next()) {
            output.print(asking.question(interview, next, interview.history().size() + 1));
            DraftAnswers.Hint hint = hint(next);
            if (hint != null) {
                output.print(asking.hint(next.fact(), hint.values(), hint.sources(), hint.whole()));
            }
            Interview after = null;
            while (after == null && !stopped) {
                String line = typing.next(asking);
                stopped = line == null || typing.means("ask.command.stop", line);
                after = stopped ? null : reply(interview, next, Objects.requireNonNull(line), asking);
            }
            if (after != null) {
                if (after.solution() != null && after != interview) {
                    output.print(asking.progress(interview, after));
                }
                interview = after;
            }
        }
        return end(interview, stopped, asking);
    }

    /** The interview after a line; {@code null} if the line did not answer, and the same question stays. */
    private @Nullable Interview reply(Interview interview, Question question, String line, Asking asking) {
        if (typing.means("ask.command.help", line)) {
            output.print(asking.help(interview, question));
            return null;
        } else if (typing.means("ask.command.back", line)) {
            if (interview.canGoBack()) {
                return interview.back();
            }
            output.print(asking.note("ask.first"));
            return null;
        } else if (typing.means("ask.command.unknown", line)) {
            return putAside(interview, question, asking);
        } else if (typing.means("ask.command.new", line)) {
            return another(interview, asking);
        }
        DraftAnswers.Hint hint = line.isEmpty() ? hint(question) : null;
        if (hint != null && hint.whole()) {
            return answered(interview, hint.values(), asking.values(question.fact(), hint.values()), asking);
        }
        Choices.Reading reading = asking.choices(interview, question).read(line);
        if (reading instanceof Choices.Misread misread) {
            output.print(asking.message(misread.message()));
            if (question.fact() == Fact.BROKER) {
                output.print(asking.note("ask.twoRoads"));
            }
            return null;
        }
        Choices.Understood understood = (Choices.Understood) reading;
        List<String> values = understood.values();
        if (question instanceof Question.OfAssessment && !values.equals(List.of(""))) {
            return assessed(interview, question, understood, asking);
        }
        return answered(
                interview, question instanceof Question.OfAssessment ? List.of() : values, understood.label(), asking);
    }

    private @Nullable Interview putAside(Interview interview, Question question, Asking asking) {
        if (question instanceof Question.Users) {
            output.print(asking.note("ask.usersNeeded"));
            return null;
        }
        output.print(asking.understood(
                words.word(question instanceof Question.OfAssessment ? "ask.aside.assessment" : "ask.aside")));
        return interview.doNotKnow();
    }

    private @Nullable Interview answered(Interview interview, List<String> values, String label, Asking asking) {
        try {
            Interview after = interview.answer(values);
            output.print(asking.understood(label));
            return after;
        } catch (InvalidSolutionException e) {
            tell(e, asking);
            return null;
        }
    }

    private @Nullable Interview assessed(
            Interview interview, Question question, Choices.Understood level, Asking asking) {
        String date = null;
        while (date == null) {
            String line = freely("ask.assessment.date", asking);
            if (line == null || givesUp(line)) {
                return again(interview, question, asking);
            } else if (typing.means("ask.command.unknown", line)) {
                return putAside(interview, question, asking);
            }
            date = TypedDate.read(line);
            if (date == null) {
                output.print(asking.note("ask.assessment.noDate", Problem.quoted(line)));
            }
        }
        while (true) {
            String reference = freely("ask.assessment.reference", asking);
            if (reference != null && givesUp(reference)) {
                return again(interview, question, asking);
            }
            List<String> values = new ArrayList<>(List.of(level.values().get(0), date));
            if (reference != null && !reference.isEmpty() && !typing.means("ask.command.unknown", reference)) {
                values.add(reference);
            }
            Interview after =
                    answered(interview, values, words.word("ask.assessment.understood", level.label(), date), asking);
            if (after != null) {
                return after;
            }
        }
    }

    private @Nullable Interview again(Interview interview, Question question, Asking asking) {
        if (!typing.isOver()) {
            output.print(
                    asking.question(interview, question, interview.history().size() + 1));
        }
        return null;
    }

    private @Nullable Interview another(Interview interview, Asking asking) {
        if (interview.solution() == null) {
            output.print(asking.note("ask.new.first"));
            return null;
        }
        output.print(asking.prompt("ask.new.users"));
        output.print(asking.users(interview));
        Choices users = asking.choices(interview, new Question.Users()).onlyOne();
        Audience audience = null;
        while (audience == null) {
            String line = typing.next(asking);
            if (line == null || givesUp(line)) {
                return interview;
            }
            Choices.Reading reading = users.read(line);
            if (reading instanceof Choices.Understood understood) {
                audience = Audience.valueOf(understood.values().get(0));
            } else if (reading instanceof Choices.Misread misread) {
                output.print(asking.message(misread.message()));
            }
        }
        while (true) {
            String name = freely("ask.new.name", asking);
            if (name == null || givesUp(name)) {
                return interview;
            }
            try {
                Interview after = interview.withUseCase(audience, name.isEmpty() ? null : name);
                output.print(asking.understood(words.word("ask.new.added")));
                return after;
            } catch (InvalidSolutionException e) {
                tell(e, asking);
            }
        }
    }

    /** What somebody types in words of his own; who asks for help is asked once more. */
    private @Nullable String freely(String prompt, Asking asking) {
        String line;
        do {
            output.print(asking.prompt(prompt));
            line = typing.next(asking);
        } while (line != null && typing.means("ask.command.help", line));
        return line;
    }

    /** Whether somebody leaves a question within a question; the one before is then asked again. */
    private boolean givesUp(String line) {
        return typing.means("ask.command.back", line) || typing.means("ask.command.stop", line);
    }

    private ExitCode end(Interview interview, boolean stopped, Asking asking) {
        Classification answer = interview.classification();
        if (answer == null) {
            return kept(null, asking);
        }
        output.print(asking.prompt(stopped ? "ask.stopped" : "ask.done"));
        if (stopped && !typing.isOver()) {
            output.print(asking.prompt("ask.save", fileOf(answer.solution())));
            String line = typing.next(asking);
            if (line != null && typing.means("ask.command.no", line)) {
                output.print("\n" + new Report(language, look).of(answer));
                return kept(null, asking);
            }
        }
        output.print("\n" + new Report(language, look).of(answer));
        return kept(interview, asking);
    }

    /** Writes the file, under another name if need be. */
    private ExitCode kept(@Nullable Interview interview, Asking asking) {
        TuSolution solution = interview == null ? null : interview.solution();
        if (interview == null || solution == null) {
            output.print(asking.prompt("ask.notKept"));
            output.flush();
            return ExitCode.ANSWERED;
        }
        Keeping keeping = new Keeping(read);
        String file = fileOf(solution);
        while (true) {
            String reason =
                    file.isEmpty() ? "ask.save.nowhere" : keeping.write(file, content(file, interview, solution));
            if (reason == null) {
                output.print(asking.prompt("ask.kept", Harmless.line(file)));
                output.flush();
                return ExitCode.ANSWERED;
            }
            output.print("\n" + asking.note(reason, Harmless.line(file)));
            String line = typing.next(asking);
            if (line == null || typing.means("ask.command.stop", line)) {
                output.print(asking.prompt("ask.notKept"));
                output.flush();
                return line == null ? ExitCode.INVALID_INPUT : ExitCode.ANSWERED;
            }
            file = line;
        }
    }

    private String content(String file, Interview interview, TuSolution solution) {
        return draft == null ? SolutionJson.toIndentedJson(solution) + "\n" : draft.content(file, interview);
    }

    private String fileOf(TuSolution solution) {
        return out != null ? out : Objects.requireNonNullElse(read, solution.id() + ".json");
    }

    private void tell(InvalidSolutionException invalid, Asking asking) {
        for (Problem problem : invalid.problems()) {
            output.print(asking.message(problem.message(language)));
        }
    }
}
