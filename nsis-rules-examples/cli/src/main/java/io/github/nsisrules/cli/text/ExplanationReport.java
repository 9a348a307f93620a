package io.github.nsisrules.cli.text;

import io.github.nsisrules.explain.Explanation;
import io.github.nsisrules.explain.Topic;
import io.github.nsisrules.explain.WhyNot;
import io.github.nsisrules.report.wording.CitedDocuments;
import io.github.nsisrules.report.wording.Vocabulary;
import io.github.nsisrules.report.wording.Words;
import io.github.nsisrules.result.Source;
import io.github.nsisrules.text.Language;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Why an answer says what it says, as a page of text: from the conclusions down to the facts. Safe for use by one thread at
 * a time.
 */
public final class ExplanationReport {

    private final Language language;
    private final Look look;
    private final Words words;

    /** Reports in a language, for a terminal or a file. */
    public ExplanationReport(Language language, Look look) {
        this.language = language;
        this.look = look;
        this.words = CommandWords.in(language);
    }

    /** The explanation as text, ending in a line feed. */
    public String of(Explanation explanation) {
        return of(explanation, List.of());
    }

    /**
     * The explanation as text, ending in a line feed, and why the answer does not say something else.
     *
     * @param whyNots what the explanation lacks: what was asked about, or the other values of its kind
     */
    public String of(Explanation explanation, List<WhyNot> whyNots) {
        Vocabulary vocabulary = new Vocabulary(explanation.answer(), language, words);
        Topic topic = explanation.topic();
        Page page = new Page(look);
        new Headline(words).write(page, explanation.answer());
        page.blank().paragraph(0, new Span(Style.HEADING, heading(topic, vocabulary)));
        List<WhyNot> barred =
                whyNots.stream().filter(whyNot -> !whyNot.isReached()).toList();
        List<Source> cited = new ArrayList<>(ReasonTree.citations(explanation.reasons()));
        barred.forEach(whyNot -> cited.addAll(BarredTree.citations(whyNot.ways())));
        CitedDocuments sources = new CitedDocuments(words, cited);
        if (explanation.isReached()) {
            page.paragraph(0, Span.plain(words.word("explain.reading")));
            new ReasonTree(vocabulary, page, sources).write(explanation.reasons());
        } else if (barred.isEmpty()) {
            return page.paragraph(0, Span.plain(words.word("explain.none"))).toString();
        }
        BarredTree tree = new BarredTree(vocabulary, page, sources);
        for (WhyNot whyNot : barred) {
            if (explanation.isReached() || !whyNot.topic().equals(topic)) {
                page.blank().blank();
                page.paragraph(
                        0,
                        new Span(
                                Style.HEADING,
                                words.word("whyNot.heading", new Asked(vocabulary).about(whyNot.topic()))));
            }
            if (whyNot.equals(barred.get(0))) {
                page.paragraph(0, Span.plain(words.word("whyNot.reading")));
            }
            tree.write(whyNot);
        }
        new Sources(words).write(page.blank().blank(), sources);
        return page.toString();
    }

    private String heading(@Nullable Topic topic, Vocabulary vocabulary) {
        return topic == null
                ? words.word("argument.heading")
                : words.word("explain.heading", new Asked(vocabulary).inUseCase(topic));
    }
}
