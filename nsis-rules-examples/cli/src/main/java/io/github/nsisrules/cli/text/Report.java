package io.github.nsisrules.cli.text;

import io.github.nsisrules.facts.Problem;
import io.github.nsisrules.report.wording.Harmless;
import io.github.nsisrules.report.wording.Vocabulary;
import io.github.nsisrules.report.wording.Words;
import io.github.nsisrules.result.Classification;
import io.github.nsisrules.text.Language;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One answer as a page of text: what it is about, the levels, the tasks, what to know, what is still open, and the
 * argument. Safe for use by one thread at a time.
 */
public final class Report {

    private final Language language;
    private final Look look;
    private final Words words;

    /** Reports in a language, for a terminal or a file. */
    public Report(Language language, Look look) {
        this.language = language;
        this.look = look;
        this.words = CommandWords.in(language);
    }

    /** The answer as text, ending in a line feed. */
    public String of(Classification answer) {
        Vocabulary vocabulary = new Vocabulary(answer, language, words);
        Page page = new Page(look);
        new Headline(words).write(page, answer);
        new Levels(vocabulary).write(page, answer);
        new Tasks(vocabulary).write(page, answer);
        new Findings(vocabulary).write(page, answer.findings());
        new Questions(vocabulary).write(page, answer.openQuestions());
        new Steps(vocabulary, answer.rationale()).write(page);
        return page.toString();
    }

    /**
     * That a description is invalid, and why.
     *
     * @param number its number among all descriptions
     * @param id the solution's id, if that could be read
     * @param problems what is wrong with it
     * @param input where it is from
     */
    public String ofInvalid(int number, @Nullable String id, List<Problem> problems, String input) {
        Page page = new Page(look);
        page.line("═");
        page.paragraph(
                0,
                new Span(Style.ALARM, words.word("invalid.heading", number)),
                Span.plain(id == null ? "" : " " + words.word("invalid.id", Harmless.line(id))),
                Span.faint("  " + words.word("invalid.source", input)));
        page.line("═");
        for (Problem problem : problems) {
            page.blank();
            if (!problem.path().isEmpty()) {
                page.paragraph(2, Span.strong(Harmless.line(problem.path())));
            }
            page.paragraph(2, Span.plain(problem.message(language)));
        }
        return page.toString();
    }

    /** That there is nothing to answer. */
    public String ofNothing() {
        return new Page(look).paragraph(0, Span.plain(words.word("nothing"))).toString();
    }
}
