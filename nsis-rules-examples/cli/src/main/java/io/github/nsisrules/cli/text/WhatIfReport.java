package io.github.nsisrules.cli.text;

import io.github.nsisrules.explain.WhatIf;
import io.github.nsisrules.explain.WhatIf.Change;
import io.github.nsisrules.explain.WhatIf.Goal;
import io.github.nsisrules.report.wording.Vocabulary;
import io.github.nsisrules.report.wording.Words;
import io.github.nsisrules.text.Language;
import java.util.List;

/**
 * Which facts would have to be otherwise, as a page of text: the smallest changes, numbered, with what would follow; those of
 * what the solution is in a group of their own. Safe for use by one thread at a time.
 */
public final class WhatIfReport {

    private final Language language;
    private final Look look;
    private final Words words;

    /** Reports in a language, for a terminal or a file. */
    public WhatIfReport(Language language, Look look) {
        this.language = language;
        this.look = look;
        this.words = CommandWords.in(language);
    }

    /** The changes as text, ending in a line feed. */
    public String of(WhatIf whatIf) {
        Vocabulary vocabulary = new Vocabulary(whatIf.answer(), language, words);
        Goal goal = whatIf.goal();
        Page page = new Page(look);
        new Headline(words).write(page, whatIf.answer());
        String asked = new Asked(vocabulary).inUseCase(goal.topic());
        page.blank()
                .paragraph(
                        0,
                        new Span(
                                Style.HEADING,
                                words.word(goal.reached() ? "whatIf.heading" : "whatIf.heading.not", asked)));
        if (goal.isMetBy(whatIf.answer())) {
            return page.paragraph(0, Span.plain(words.word("whatIf.met"))).toString();
        }
        if (whatIf.changes().isEmpty()) {
            return page.paragraph(0, Span.plain(words.word("whatIf.none"))).toString();
        }
        page.paragraph(0, Span.plain(words.word("whatIf.reading")));
        List<Change> easy =
                whatIf.changes().stream().filter(change -> !change.ofWhatItIs()).toList();
        List<Change> ofWhatItIs =
                whatIf.changes().stream().filter(Change::ofWhatItIs).toList();
        Changes changes = new Changes(vocabulary, whatIf.answer(), page);
        easy.forEach(changes::write);
        if (!ofWhatItIs.isEmpty()) {
            page.blank().blank().paragraph(0, new Span(Style.HEADING, words.word("whatIf.ofWhatItIs")));
            page.paragraph(0, new Span(Style.ATTENTION, words.word("whatIf.noAdvice")));
            ofWhatItIs.forEach(changes::write);
        }
        return page.toString();
    }
}
