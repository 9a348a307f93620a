package io.github.nsisrules.cli.text;

import io.github.nsisrules.compare.SpaceComparison;
import io.github.nsisrules.compare.SpaceComparison.Entry;
import io.github.nsisrules.compare.SpaceComparison.FindingWithId;
import io.github.nsisrules.compare.SpaceComparison.Kind;
import io.github.nsisrules.compare.SpaceComparison.Subject;
import io.github.nsisrules.compare.SpaceComparison.TaskWithId;
import io.github.nsisrules.compare.SpaceComparison.Value;
import io.github.nsisrules.report.wording.Statements;
import io.github.nsisrules.report.wording.Vocabulary;
import io.github.nsisrules.report.wording.Words;
import io.github.nsisrules.result.GivenFacts;
import io.github.nsisrules.text.Language;
import io.github.nsisrules.text.Texts;
import java.util.List;
import java.util.stream.Collectors;

/**
 * What two rule sets conclude differently over the whole decision space, as a page of text: for each conclusion how often, how,
 * and a smallest example. Safe for use by one thread at a time.
 */
public final class SpaceReport {

    private static final int TEXT = 5;

    private final Language language;
    private final Look look;
    private final Words words;

    /** Reports in a language, for a terminal or a file. */
    public SpaceReport(Language language, Look look) {
        this.language = language;
        this.look = look;
        this.words = CommandWords.in(language);
    }

    /** The comparison as text, ending in a line feed. */
    public String of(SpaceComparison comparison) {
        Page page = new Page(look);
        page.line("═");
        page.paragraph(0, Span.strong(words.word("space.heading")));
        page.paragraph(
                0,
                Span.plain(words.word(
                        "space.ruleSets",
                        comparison.from().id(),
                        comparison.to().id(),
                        words.date(comparison.on()))));
        page.line("═");
        page.blank().paragraph(0, Span.plain(words.word("space.points", words.count(comparison.points()))));
        List<Entry> differing = comparison.entries().stream()
                .filter(entry -> !entry.kinds().isEmpty())
                .toList();
        if (differing.isEmpty()) {
            return page.blank()
                    .paragraph(0, Span.plain(words.word("space.same")))
                    .toString();
        }
        section(page, words.word("compare.values"), comparison, of(differing, Value.class));
        List<Entry> tasks = of(differing, TaskWithId.class);
        section(page, words.word("space.tasks", tasks.size()), comparison, tasks);
        List<Entry> findings = of(differing, FindingWithId.class);
        section(page, words.word("space.findings", findings.size()), comparison, findings);
        never(page, comparison);
        return page.toString();
    }

    private static List<Entry> of(List<Entry> entries, Class<? extends Subject> type) {
        return entries.stream()
                .filter(entry -> type.isInstance(entry.subject()))
                .toList();
    }

    private void section(Page page, String heading, SpaceComparison comparison, List<Entry> entries) {
        if (entries.isEmpty()) {
            return;
        }
        page.blank().blank().paragraph(0, new Span(Style.HEADING, heading));
        int number = 0;
        for (Entry entry : entries) {
            page.blank();
            page.hanging(0, Span.number(++number), TEXT, name(entry.subject(), comparison));
            if (entry.kinds().size() > 1) {
                page.paragraph(
                        TEXT,
                        Span.plain(words.word(
                                "space.differs",
                                words.count(entry.points()),
                                words.share(entry.points(), comparison.points()))));
            }
            entry.kinds().forEach(kind -> kind(page, kind, comparison.points()));
        }
    }

    private void kind(Page page, Kind kind, long points) {
        String often = words.count(kind.points());
        String share = words.share(kind.points(), points);
        String told = switch (kind.change()) {
            case VANISHES -> words.word("space.vanishes", often, share);
            case APPEARS -> words.word("space.appears", often, share);
            case CHANGES -> words.word("space.changes", often, share, aspects(kind));
        };
        page.hanging(TEXT, Span.plain("–"), TEXT + 2, Span.plain(told));
        page.paragraph(TEXT + 2, Span.plain(example(kind)));
    }

    private String aspects(Kind kind) {
        return words.allOf(kind.changed().stream()
                .map(aspect -> words.word("aspect." + aspect.jsonName()))
                .toList());
    }

    private String example(Kind kind) {
        Statements statements = new Statements(new Vocabulary(kind.example().to(), language, words));
        return words.word(
                "space.example",
                new GivenFacts(kind.example().from().solution())
                        .known().stream().map(statements::fact).collect(Collectors.joining("; ")));
    }

    private Span[] name(Subject subject, SpaceComparison comparison) {
        if (subject instanceof TaskWithId task) {
            String title = text("task." + task.id() + ".title", comparison);
            return new Span[] {Span.strong(title), Span.faint("  " + task.id())};
        } else if (subject instanceof FindingWithId finding) {
            String message = text("finding." + finding.id(), comparison);
            int end = message.indexOf(". ");
            String first = end < 0 ? message : message.substring(0, end + 1);
            return new Span[] {Span.strong(first), Span.faint("  " + finding.id())};
        }
        return new Span[] {Span.strong(aspect(subject))};
    }

    private String aspect(Subject subject) {
        return words.word("aspect." + ((Value) subject).aspect().jsonName());
    }

    /** In the words of the rule set compared to, if it has such a task or finding. */
    private String text(String key, SpaceComparison comparison) {
        Texts texts = comparison.to().texts(language);
        return texts.keys().contains(key)
                ? texts.text(key)
                : comparison.from().texts(language).text(key);
    }

    private void never(Page page, SpaceComparison comparison) {
        List<String> names = comparison.entries().stream()
                .filter(entry -> entry.kinds().isEmpty())
                .map(entry -> shortName(entry.subject(), comparison))
                .toList();
        if (!names.isEmpty()) {
            page.blank().blank().paragraph(0, Span.plain(words.word("space.never", String.join("; ", names))));
        }
    }

    private String shortName(Subject subject, SpaceComparison comparison) {
        if (subject instanceof TaskWithId task) {
            return text("task." + task.id() + ".title", comparison);
        }
        return subject instanceof FindingWithId finding ? finding.id() : aspect(subject);
    }
}
