package io.github.nsisrules.cli.text;

import io.github.nsisrules.report.wording.Vocabulary;
import io.github.nsisrules.report.wording.Words;
import io.github.nsisrules.result.Finding;
import io.github.nsisrules.result.Severity;
import io.github.nsisrules.result.Status;
import java.util.List;

/** The third section: what to know, warnings first. Left out where there is nothing. */
final class Findings {

    private static final int TEXT = 5;

    private final Vocabulary vocabulary;

    Findings(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    void write(Page page, List<Finding> findings) {
        if (findings.isEmpty()) {
            return;
        }
        page.blank().blank();
        page.paragraph(0, new Span(Style.HEADING, vocabulary.word("findings.heading")));
        for (Finding finding : findings) {
            finding(page.blank(), 1, new Span(style(finding, Style.PLAIN), warning(finding) ? "!" : "–"), finding);
        }
    }

    /** A finding with a lead, such as a number, at an indent before it. */
    void finding(Page page, int indent, Span lead, Finding finding) {
        message(page, indent, lead, finding);
        if (vocabulary.hasSeveralUseCases() && !finding.useCases().isEmpty()) {
            page.paragraph(TEXT, Span.plain(vocabulary.word("concerns", vocabulary.useCases(finding.useCases()))));
        }
    }

    /** What a finding says, without whom it concerns. */
    void message(Page page, int indent, Span lead, Finding finding) {
        page.hanging(
                indent,
                lead,
                TEXT,
                new Span(
                        style(finding, Style.STRONG),
                        Words.capital(vocabulary.label(finding.severity()))
                                + (finding.status() == Status.POSSIBLE ? " " + vocabulary.word("possible") : "")
                                + ":"),
                Span.plain(" " + vocabulary.ruleSet().message(finding, vocabulary.language())));
    }

    private static boolean warning(Finding finding) {
        return finding.severity() == Severity.WARNING;
    }

    private static Style style(Finding finding, Style other) {
        return warning(finding) ? Style.ALARM : other;
    }
}
