package io.github.nsisrules.cli.text;

import io.github.nsisrules.report.wording.CitedDocuments;
import io.github.nsisrules.report.wording.Words;

/** The last lines of a page: the documents that it cites. */
final class Sources {

    private final Words words;

    Sources(Words words) {
        this.words = words;
    }

    void write(Page page, CitedDocuments documents) {
        page.paragraph(0, Span.strong(words.word("argument.sources")));
        for (CitedDocuments.Document document : documents.all()) {
            page.hanging(0, Span.plain(document.number()), 5, Span.plain(document.name()));
        }
    }
}
