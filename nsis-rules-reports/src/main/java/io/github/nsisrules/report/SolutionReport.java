package io.github.nsisrules.report;

import io.github.nsisrules.RuleAnalysis;
import io.github.nsisrules.record.DecisionRecord;
import io.github.nsisrules.report.solution.SolutionPage;
import io.github.nsisrules.report.solution.SolutionPages;
import io.github.nsisrules.report.wording.Words;
import io.github.nsisrules.stability.Experimental;
import io.github.nsisrules.text.Language;

/**
 * The report about one solution, as a municipality files it (KL p.33): the level of each use case and what it asks of a login,
 * what is decided and what is provisional, the scope as described, tasks, warnings, open questions, the argument with pages, and
 * the digest of the record. It says what the rules indicate; the municipality decides.
 *
 * <p>Names and texts of the description and of the note are told as text, whatever they contain. Equal records give equal
 * reports, byte for byte. Immutable and safe for use by many threads.
 *
 * <pre>{@code
 * DecisionRecord record = DecisionRecord.of(answer, rules.library(), null);
 * SolutionReport report = SolutionReport.of(record, rules.analysis(), Language.DA);
 * Files.writeString(Path.of("report.html"), report.html());
 * Files.write(Path.of("report.pdf"), report.pdf());
 * }</pre>
 */
@Experimental
public final class SolutionReport {

    private final DecisionRecord record;
    private final SolutionPage page;
    private final Words words;

    private SolutionReport(DecisionRecord record, SolutionPage page, Words words) {
        this.record = record;
        this.page = page;
        this.words = words;
    }

    /**
     * The report about a record. Where it has no note, there are places to fill in by hand.
     *
     * @param analysis that of the rules that gave the answer; it draws the decision
     * @throws io.github.nsisrules.UnknownRuleSetException if the answer is by other rules
     */
    public static SolutionReport of(DecisionRecord record, RuleAnalysis analysis, Language language) {
        return new SolutionReport(record, SolutionPages.of(record, analysis, language), SolutionPages.words(language));
    }

    /** A page that needs nothing else: no script, no network. It prints on A4. */
    public String html() {
        return new HtmlPage(words).of(page);
    }

    /** GitHub Flavored Markdown, without the pictures. */
    public String markdown() {
        return new MarkdownPage(words).of(page);
    }

    /** A tagged PDF on A4 with embedded fonts. Its date of creation is the date of evaluation. */
    public byte[] pdf() {
        return new PdfPage(words).of(page, record.answer().evaluatedOn(), record.digest());
    }
}
