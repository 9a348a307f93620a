package io.github.nsisrules.cli.text;

import io.github.nsisrules.result.Finding;
import io.github.nsisrules.result.Severity;
import io.github.nsisrules.result.Status;
import java.util.List;

/** The third section: what to know, warnings first. Left out where there is nothing. */
final class Findings {

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
            boolean warning = finding.severity() == Severity.WARNING;
            page.blank();
            page.hanging(
                    1,
                    new Span(warning ? Style.ALARM : Style.PLAIN, warning ? "!" : "–"),
                    5,
                    new Span(
                            warning ? Style.ALARM : Style.STRONG,
                            Words.capital(vocabulary.label(finding.severity()))
                                    + (finding.status() == Status.POSSIBLE ? " " + vocabulary.word("possible") : "")
                                    + ":"),
                    Span.plain(" " + vocabulary.ruleSet().message(finding, vocabulary.language())));
            if (vocabulary.hasSeveralUseCases() && !finding.useCases().isEmpty()) {
                page.paragraph(
                        5,
                        Span.plain(vocabulary.word(
                                "concerns",
                                vocabulary
                                        .words()
                                        .allOf(finding.useCases().stream()
                                                .map(vocabulary::useCase)
                                                .toList()))));
            }
        }
    }
}
