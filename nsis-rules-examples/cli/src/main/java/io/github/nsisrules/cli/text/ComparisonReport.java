package io.github.nsisrules.cli.text;

import io.github.nsisrules.compare.Change;
import io.github.nsisrules.compare.Comparison;
import io.github.nsisrules.compare.Difference;
import io.github.nsisrules.report.wording.Vocabulary;
import io.github.nsisrules.report.wording.Words;
import io.github.nsisrules.text.Language;
import java.util.List;

/**
 * What differs between two answers as a page of text: type and levels, what falls away, what is new, and what changes,
 * each with its rules. Safe for use by one thread at a time.
 */
public final class ComparisonReport {

    private final Language language;
    private final Look look;
    private final Words words;

    /** Reports in a language, for a terminal or a file. */
    public ComparisonReport(Language language, Look look) {
        this.language = language;
        this.look = look;
        this.words = CommandWords.in(language);
    }

    /** The comparison as text, ending in a line feed. */
    public String of(Comparison comparison) {
        Page page = new Page(look);
        new Headline(words).write(page, comparison.from(), comparison.to());
        if (comparison.isEmpty()) {
            return page.blank()
                    .paragraph(0, Span.plain(words.word("compare.same")))
                    .toString();
        }
        Sides sides = new Sides(
                new Vocabulary(comparison.from(), language, words), new Vocabulary(comparison.to(), language, words));
        new ChangedValues(sides).write(page, comparison.values());
        for (Change change : Change.values()) {
            section(page, comparison, change, new ChangedEntries(sides));
        }
        return page.toString();
    }

    private void section(Page page, Comparison comparison, Change change, ChangedEntries entries) {
        List<Difference.OfTask> tasks = comparison.tasks().stream()
                .filter(task -> task.change() == change)
                .toList();
        List<Difference.OfFinding> findings = comparison.findings().stream()
                .filter(finding -> finding.change() == change)
                .toList();
        if (tasks.isEmpty() && findings.isEmpty()) {
            return;
        }
        String heading = words.word(heading(change), tasks.size() + findings.size());
        page.blank().blank().paragraph(0, new Span(Style.HEADING, heading));
        int number = 0;
        for (Difference.OfTask task : tasks) {
            entries.task(page.blank(), ++number, task);
        }
        for (Difference.OfFinding finding : findings) {
            entries.finding(page.blank(), ++number, finding);
        }
    }

    private static String heading(Change change) {
        return switch (change) {
            case VANISHES -> "compare.vanishes";
            case APPEARS -> "compare.appears";
            case CHANGES -> "compare.changes";
        };
    }
}
