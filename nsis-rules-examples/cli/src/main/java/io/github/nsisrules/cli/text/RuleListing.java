package io.github.nsisrules.cli.text;

import io.github.nsisrules.report.wording.Words;
import io.github.nsisrules.result.Rule;
import io.github.nsisrules.result.RuleSet;
import io.github.nsisrules.text.Language;
import java.time.LocalDate;
import java.util.stream.Collectors;

/** The rules of a rule set as a page of text, in the order of the rule reference. */
public final class RuleListing {

    private static final int TEXT = 12;

    private final Language language;
    private final Look look;
    private final Words words;

    /** Lists in a language, for a terminal or a file. */
    public RuleListing(Language language, Look look) {
        this.language = language;
        this.look = look;
        this.words = CommandWords.in(language);
    }

    /** The rules as text, ending in a line feed. */
    public String of(RuleSet ruleSet) {
        Page page = new Page(look);
        LocalDate until = ruleSet.until();
        page.line("═");
        page.paragraph(
                0,
                Span.strong(words.word("rules.heading", ruleSet.id())),
                Span.plain("  "
                        + (until == null
                                ? words.word("rules.from", words.date(ruleSet.from()))
                                : words.word("rules.period", words.date(ruleSet.from()), words.date(until)))));
        page.paragraph(0, Span.faint(words.word("rules.digest")));
        page.paragraph(0, Span.faint(ruleSet.digest()));
        page.paragraph(0, Span.faint(words.word("rules.table")));
        page.paragraph(0, Span.faint(ruleSet.tableDigest()));
        page.line("═");
        String kind = "";
        for (Rule rule : ruleSet.rules()) {
            if (!kind.equals(rule.number().substring(0, 1))) {
                kind = rule.number().substring(0, 1);
                page.blank().paragraph(0, new Span(Style.HEADING, words.word("rules.kind." + kind)));
            }
            page.blank();
            page.hanging(0, Span.strong(rule.id()), TEXT, Span.plain(ruleSet.text(rule, language)));
            page.paragraph(
                    TEXT, Span.faint(rule.sources().stream().map(words::source).collect(Collectors.joining("; "))));
        }
        return page.toString();
    }
}
