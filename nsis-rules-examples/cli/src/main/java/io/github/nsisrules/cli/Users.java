package io.github.nsisrules.cli;

import io.github.nsisrules.cli.text.Asking;
import io.github.nsisrules.cli.text.Choices;
import io.github.nsisrules.facts.Fact;
import io.github.nsisrules.intake.FactPlace;
import io.github.nsisrules.interview.Interview;
import io.github.nsisrules.interview.Question;
import java.util.List;

/** Asks who uses a draft, before the interview about it can begin. */
final class Users {

    private final Output output;
    private final Typing typing;
    private final DraftAnswers answers;

    Users(Output output, Typing typing, DraftAnswers answers) {
        this.output = output;
        this.typing = typing;
        this.answers = answers;
    }

    /** Asks until all users are known; whether they are, or somebody stopped. */
    boolean areKnown(Interview start, Asking asking) {
        for (String useCase : answers.withoutUsers()) {
            if (!ask(useCase, start, asking)) {
                return false;
            }
        }
        return true;
    }

    private boolean ask(String useCase, Interview start, Asking asking) {
        Question question = new Question.Users();
        Choices choices = asking.choices(start, question);
        DraftAnswers.Hint hint = answers.hint(FactPlace.ofUseCase(Fact.AUDIENCE, useCase), question.answers());
        output.print(asking.question(start, question, 1));
        if (hint != null) {
            output.print(asking.hint(question.fact(), hint.values(), hint.sources(), hint.whole()));
        }
        while (true) {
            String line = typing.next(asking);
            if (line == null || typing.means("ask.command.stop", line)) {
                return false;
            } else if (line.isEmpty() && hint != null && hint.whole()) {
                return take(useCase, hint.values(), asking);
            } else if (typing.means("ask.command.help", line)) {
                output.print(asking.help(start, question));
            } else if (typing.means("ask.command.back", line)) {
                output.print(asking.note("ask.first"));
            } else if (typing.means("ask.command.unknown", line)) {
                output.print(asking.note("ask.usersNeeded"));
            } else if (choices.read(line) instanceof Choices.Understood understood) {
                return take(useCase, understood.values(), asking);
            } else if (choices.read(line) instanceof Choices.Misread misread) {
                output.print(asking.message(misread.message()));
            }
        }
    }

    private boolean take(String useCase, List<String> groups, Asking asking) {
        answers.users(useCase, groups);
        output.print(asking.understood(asking.values(Fact.AUDIENCE, groups)));
        return true;
    }
}
