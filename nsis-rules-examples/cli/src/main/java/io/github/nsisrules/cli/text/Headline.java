package io.github.nsisrules.cli.text;

import io.github.nsisrules.facts.TuSolution;
import io.github.nsisrules.report.wording.Harmless;
import io.github.nsisrules.report.wording.Standing;
import io.github.nsisrules.report.wording.Words;
import io.github.nsisrules.result.Classification;

/** The top of a page: which solution it is about, by which rules and when it was answered. */
final class Headline {

    private final Words words;

    Headline(Words words) {
        this.words = words;
    }

    /** The headline of one answer. */
    void write(Page page, Classification answer) {
        page.line("═");
        solution(page, answer.solution());
        answeredBy(page, "headline", answer);
        page.line("═");
    }

    /** The headline of what differs between two answers for one solution. */
    void write(Page page, Classification from, Classification to) {
        page.line("═");
        solution(page, from.solution());
        answeredBy(page, "headline.from", from);
        answeredBy(page, "headline.to", to);
        page.line("═");
    }

    private static void solution(Page page, TuSolution solution) {
        page.paragraph(0, Span.strong(Harmless.line(solution.name())), Span.faint("  " + solution.id()));
    }

    private void answeredBy(Page page, String key, Classification answer) {
        page.paragraph(0, Span.plain(words.word(key, answer.ruleSet().id(), words.date(answer.evaluatedOn()))));
        note(page, answer);
    }

    private void note(Page page, Classification answer) {
        String note = Standing.outsidePeriod(answer, words);
        if (note != null) {
            page.paragraph(0, new Span(Style.ATTENTION, note));
        }
    }
}
