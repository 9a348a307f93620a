package io.github.nsisrules.cli.text;

import static java.util.stream.Collectors.joining;

import io.github.nsisrules.facts.Fact;
import io.github.nsisrules.report.wording.Vocabulary;
import io.github.nsisrules.result.OpenQuestion;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * The fourth section: what to find out, most decisive first. Left out where nothing is open. A question that was asked for
 * another use case before is not asked in full again.
 */
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
        if (questions.size() > 1) {
            page.paragraph(0, Span.plain(vocabulary.word("questions.order")));
        }
        Map<Fact, Integer> numberByFact = new EnumMap<>(Fact.class);
        for (int i = 0; i < questions.size(); i++) {
            OpenQuestion question = questions.get(i);
            Integer before = numberByFact.putIfAbsent(question.fact(), i + 1);
            page.blank();
            if (before == null) {
                inFull(page, i + 1, question);
            } else {
                page.hanging(
                        0,
                        Span.number(i + 1),
                        TEXT,
                        Span.strong(whose(question) + vocabulary.word("questions.same", before)),
                        Span.faint(" (" + question.fact().jsonName() + ")"));
            }
        }
    }

    private void inFull(Page page, int number, OpenQuestion question) {
        page.hanging(
                0,
                Span.number(number),
                TEXT,
                Span.strong(whose(question)),
                Span.strong(vocabulary.ruleSet().question(question, vocabulary.language())));
        boolean several = question.fact().takesSeveral();
        String labels = String.join(
                " / ",
                question.answers().stream()
                        .map(answer -> vocabulary.value(question.fact(), answer))
                        .toList());
        page.paragraph(
                TEXT, Span.plain(vocabulary.word(several ? "questions.answers.several" : "questions.answers", labels)));
        page.paragraph(
                TEXT,
                Span.faint(vocabulary.word(
                        several ? "questions.field.several" : "questions.field",
                        question.fact().jsonName(),
                        question.answers().stream().map(Questions::json).collect(joining(several ? ", " : " / ")))));
    }

    /** An answer as it is written in JSON, to be copied. */
    private static String json(String answer) {
        return answer.equals("true") || answer.equals("false") ? answer : '"' + answer + '"';
    }

    private String whose(OpenQuestion question) {
        String useCase = question.useCase();
        return useCase == null || !vocabulary.hasSeveralUseCases() ? "" : vocabulary.useCase(useCase) + ": ";
    }
}
