package io.github.nsisrules.cli.text;

import io.github.nsisrules.report.wording.Argument;
import io.github.nsisrules.report.wording.Vocabulary;
import io.github.nsisrules.result.RationaleStep;
import java.util.List;

/** The last section: how the answer was reached, step by step. */
final class Steps {

    private static final int TEXT = 5;

    private final Vocabulary vocabulary;
    private final Argument argument;

    Steps(Vocabulary vocabulary, List<RationaleStep> steps) {
        this.vocabulary = vocabulary;
        this.argument = new Argument(vocabulary, steps);
    }

    void write(Page page) {
        page.blank().blank();
        page.paragraph(0, new Span(Style.HEADING, vocabulary.word("argument.heading")));
        argument.steps().forEach(step -> step(page.blank(), step));
        new Sources(vocabulary.words()).write(page.blank(), argument.documents());
    }

    private static void step(Page page, Argument.Step step) {
        page.hanging(0, Span.number(step.number()), TEXT, Span.strong(step.statement()));
        page.paragraph(TEXT, Span.plain(step.says()));
        for (String reasons : step.reasons()) {
            page.hanging(TEXT, Span.plain("–"), TEXT + 2, Span.plain(reasons));
        }
        page.paragraph(TEXT, Span.faint(step.rule() + " · " + step.sources()));
    }
}
