package io.github.nsisrules.cli.text;

import io.github.nsisrules.result.OpenQuestion;
import java.util.List;

/** The fourth section: what to find out, most decisive first. Left out where nothing is open. */
final class Questions {

    private static final int TEXT = 5;

    private final Vocabulary vocabulary;

    Questions(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    void write(Page page, List<OpenQuestion> questions) {
        if (questions.isEmpty()) {
            return;
        }
        page.blank().blank();
        page.paragraph(0, new Span(Style.HEADING, vocabulary.word("questions.heading", questions.size())));
        page.paragraph(0, Span.plain(vocabulary.word("questions.order")));
        for (int i = 0; i < questions.size(); i++) {
            OpenQuestion question = questions.get(i);
            page.blank();
            page.hanging(
                    0,
                    Span.number(i + 1),
                    TEXT,
                    Span.strong(vocabulary.ruleSet().question(question, vocabulary.language())),
                    Span.plain(vocabulary.inUseCase(question.useCase())));
            List<String> answers = question.answers().stream()
                    .map(answer -> vocabulary.value(question.fact(), answer))
                    .toList();
            boolean several = Vocabulary.takesSeveral(question.fact());
            page.paragraph(
                    TEXT,
                    Span.plain(vocabulary.word(
                            several ? "questions.answers.several" : "questions.answers", String.join(" / ", answers))));
            page.paragraph(
                    TEXT,
                    Span.faint(vocabulary.word(
                            "questions.field",
                            question.fact().jsonName(),
                            several
                                    ? "[" + String.join(", ", question.answers()) + "]"
                                    : String.join(" / ", question.answers()))));
        }
    }
}
