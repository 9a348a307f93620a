package io.github.nsisrules.cli.text;

import io.github.nsisrules.intake.Source;
import io.github.nsisrules.intake.contracts.Candidate;
import io.github.nsisrules.intake.contracts.ContractImport;
import io.github.nsisrules.intake.contracts.Group;
import io.github.nsisrules.report.wording.Words;
import io.github.nsisrules.text.Language;
import java.util.ArrayList;
import java.util.List;

/** What may be a TU-løsning, by whose it may be, with the reasons. */
public final class CandidatesPage {

    private final Look look;
    private final Words words;
    private final Provenance provenance;

    /** Tells it in a language, for a terminal or a file. */
    public CandidatesPage(Language language, Look look) {
        this.look = look;
        this.words = CommandWords.in(language);
        this.provenance = new Provenance(language, look);
    }

    /** A page for a person's eyes. */
    public String of(ContractImport found) {
        Page page = new Page(look);
        page.line("═");
        page.paragraph(
                0, Span.strong(words.word("candidates.title", found.candidates().size())));
        page.paragraph(0, Span.plain(words.word("candidates.how")));
        page.line("═");
        for (Group group : Group.values()) {
            List<Candidate> candidates = found.candidates(group);
            if (candidates.isEmpty()) {
                continue;
            }
            page.blank();
            page.paragraph(0, new Span(Style.HEADING, words.word("candidates." + group, candidates.size())));
            for (Candidate candidate : candidates) {
                page.blank();
                page.hanging(
                        0,
                        Span.plain("– "),
                        2,
                        Span.strong(candidate.name()),
                        Span.plain(vendor(candidate)),
                        Span.faint(" (" + provenance.place(candidate.place()) + ")"));
                reasons(candidate).forEach(reason -> page.paragraph(4, Span.plain(reason)));
            }
        }
        return page.toString();
    }

    /** A row for each candidate, below a row of headings. */
    public List<List<String>> table(ContractImport found) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of(words.word("candidates.columns").split(",", -1)));
        for (Group group : Group.values()) {
            for (Candidate candidate : found.candidates(group)) {
                Source place = candidate.place();
                Candidate.Vendor vendor = candidate.vendor();
                rows.add(List.of(
                        words.word("candidates.group." + group),
                        words.word("candidates.strength." + candidate.strength()),
                        candidate.name(),
                        vendor == null ? "" : vendor.name(),
                        String.join("; ", reasons(candidate)),
                        place.file(),
                        place.row() == null ? "" : String.valueOf(place.row())));
            }
        }
        return rows;
    }

    private static String vendor(Candidate candidate) {
        Candidate.Vendor vendor = candidate.vendor();
        return vendor == null ? "" : ", " + vendor.name();
    }

    private List<String> reasons(Candidate candidate) {
        List<String> reasons = new ArrayList<>();
        for (Candidate.KeyWordFound found : candidate.keyWords()) {
            String key = found.hit().denied()
                    ? "candidates.denied"
                    : "candidates.keyWord." + found.hit().strength();
            reasons.add(words.word(key, found.hit().spelling(), found.source().field()));
        }
        for (Candidate.AnnexFound found : candidate.annexes()) {
            reasons.add(words.word(
                    "candidates.annex." + found.match().strength(),
                    found.match().name().name(),
                    found.match().name().annex().number(),
                    found.match().name().page()));
        }
        return reasons;
    }
}
