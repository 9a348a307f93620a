package io.github.nsisrules.report.wording;

import io.github.nsisrules.result.Source;
import io.github.nsisrules.stability.Experimental;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** The documents behind an argument, each with a number that steps name it by. */
@Experimental
public final class CitedDocuments {

    /** The document of a choice of this project that no source states. */
    private static final String OWN = "nsis-rules";

    private final Words words;
    private final List<String> documents;

    /**
     * Numbers the documents of sources, in their order.
     *
     * @param sources the sources, with repetitions
     */
    public CitedDocuments(Words words, List<Source> sources) {
        this.words = words;
        Set<String> inOrder = new LinkedHashSet<>();
        sources.forEach(source -> inOrder.add(source.document()));
        this.documents = List.copyOf(inOrder);
    }

    /**
     * A document.
     *
     * @param number its number as steps write it, for example {@code [1]}
     * @param name what it is called
     */
    public record Document(String number, String name) {}

    /** The documents, in the order of their numbers. */
    public List<Document> all() {
        List<Document> all = new ArrayList<>();
        for (String document : documents) {
            String name = document.equals(OWN) ? words.word("source.own", document) : document;
            all.add(new Document(number(document), name));
        }
        return all;
    }

    /** Sections and pages, with the documents' numbers: "[1] Introduction, p. 8; Checklist, p. 15". */
    public String of(List<Source> sources) {
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

    private String number(String document) {
        return "[" + (documents.indexOf(document) + 1) + "]";
    }
}
