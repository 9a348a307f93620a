package io.github.nsisrules.cli.text;

import io.github.nsisrules.report.wording.Words;
import io.github.nsisrules.result.Source;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** The documents behind an argument, each with a number that steps name it by. */
final class Sources {

    /** The document of a choice of this project that no source states. */
    private static final String OWN = "nsis-rules";

    private final Words words;
    private final List<String> documents;

    Sources(Words words, List<Source> sources) {
        this.words = words;
        Set<String> inOrder = new LinkedHashSet<>();
        sources.forEach(source -> inOrder.add(source.document()));
        this.documents = new ArrayList<>(inOrder);
    }

    /** Sections and pages, with the documents' numbers: "[1] Introduction, p. 8; Checklist, p. 15". */
    String of(List<Source> sources) {
        return documents.stream()
                .filter(document ->
                        sources.stream().anyMatch(source -> source.document().equals(document)))
                .map(document -> number(document) + "\u00a0"
                        + sources.stream()
                                .filter(source -> source.document().equals(document))
                                .map(words::section)
                                .collect(Collectors.joining("; ")))
                .collect(Collectors.joining("; "));
    }

    /** The list of documents. */
    void write(Page page) {
        page.paragraph(0, Span.strong(words.word("argument.sources")));
        for (String document : documents) {
            String name = document.equals(OWN) ? words.word("source.own", document) : document;
            page.hanging(0, Span.plain(number(document)), 5, Span.plain(name));
        }
    }

    private String number(String document) {
        return "[" + (documents.indexOf(document) + 1) + "]";
    }
}
