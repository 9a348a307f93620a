package io.github.nsisrules.cli.text;

import io.github.nsisrules.explain.WhyNot;
import io.github.nsisrules.explain.WhyNot.Unmet;
import io.github.nsisrules.explain.WhyNot.Way;
import io.github.nsisrules.report.wording.CitedDocuments;
import io.github.nsisrules.report.wording.Statements;
import io.github.nsisrules.report.wording.Vocabulary;
import io.github.nsisrules.report.wording.Words;
import io.github.nsisrules.result.Source;
import io.github.nsisrules.table.TermTexts;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The ways to a conclusion that are barred, as indented trees: the rule that would conclude it, below it what it lacks, and below
 * that, where it is concluded too, the ways to that. What was told before is not told again.
 */
final class BarredTree {

    private static final String DATA_CLASS = "dataClass";

    private final Vocabulary vocabulary;
    private final TermTexts terms;
    private final Statements statements;
    private final Page page;
    private final CitedDocuments sources;
    private final Set<String> rulesTold = new HashSet<>();
    private final Set<Unmet> told = new HashSet<>();

    BarredTree(Vocabulary vocabulary, Page page, CitedDocuments sources) {
        this.vocabulary = vocabulary;
        this.terms = TermTexts.in(vocabulary.language());
        this.statements = new Statements(vocabulary);
        this.page = page;
        this.sources = sources;
    }

    /** Writes a tree for each way, with a blank line before each. */
    void write(WhyNot whyNot) {
        for (Way way : whyNot.ways()) {
            page.blank();
            way(way, null, "", "");
        }
    }

    /** What the rules on the page cite, in the order in which they stand there. */
    static List<Source> citations(List<Way> ways) {
        List<Source> cited = new ArrayList<>();
        for (Way way : ways) {
            cited.addAll(way.rule().sources());
            way.unmet().forEach(unmet -> cited.addAll(citations(unmet.ways())));
        }
        return cited;
    }

    /**
     * @param restingOn the use case of what rests on it
     * @param first what stands before the first line of the way
     * @param others what stands before its other lines and before what it lacks
     */
    private void way(Way way, @Nullable String restingOn, String first, String others) {
        String rule = way.rule().id();
        String elsewhere = statements.elsewhere(way.useCase(), restingOn);
        String beside = others + "│  ";
        if (rulesTold.add(rule)) {
            String says = firstSentence(vocabulary.ruleSet().text(way.rule(), vocabulary.language()));
            page.branch(first, beside, Span.plain(vocabulary.word("whyNot.way", rule, says) + elsewhere));
            page.branch(
                    beside,
                    beside,
                    Span.faint(rule + " · " + sources.of(way.rule().sources())));
        } else {
            page.branch(first, beside, Span.plain(vocabulary.word("whyNot.way.again", rule) + elsewhere));
        }
        for (int i = 0; i < way.unmet().size(); i++) {
            boolean last = i == way.unmet().size() - 1;
            unmet(way.unmet().get(i), way.useCase(), others + (last ? "└─ " : "├─ "), others + (last ? "   " : "│  "));
        }
    }

    private void unmet(Unmet unmet, @Nullable String useCase, String first, String others) {
        boolean ofData = unmet.term().equals(DATA_CLASS) && unmet.found().size() == 1;
        String found = found(unmet, useCase);
        String needed = terms.anyOf(unmet.term(), unmet.needed());
        String line = ofData
                ? vocabulary.word("whyNot.unmet.data", found, terms.anyOf(DATA_CLASS, unmet.found()), needed)
                : vocabulary.word("whyNot.unmet", found, needed);
        if (unmet.ways().isEmpty()) {
            page.branch(first, others, Span.strong(line));
        } else if (told.add(unmet)) {
            page.branch(first, others + "│  ", Span.strong(line));
            for (int i = 0; i < unmet.ways().size(); i++) {
                boolean last = i == unmet.ways().size() - 1;
                way(unmet.ways().get(i), useCase, others + (last ? "└─ " : "├─ "), others + (last ? "   " : "│  "));
            }
        } else {
            page.branch(first, others, Span.strong(line), Span.plain(" " + vocabulary.word("whyNot.again")));
        }
    }

    /** What there is instead: the facts as given, or else what is concluded. */
    private String found(Unmet unmet, @Nullable String useCase) {
        if (unmet.facts().isEmpty()) {
            return concluded(unmet);
        }
        return Words.capital(unmet.facts().stream()
                .map(fact -> statements.known(fact) + statements.elsewhere(fact.useCase(), useCase))
                .collect(Collectors.joining("; ")));
    }

    private String concluded(Unmet unmet) {
        String told = unmet.found().size() > 1 && TermTexts.isYesOrNo(unmet.found())
                ? vocabulary.text("value.unknown")
                : terms.anyOf(unmet.term(), unmet.found());
        return TermTexts.isYesOrNo(unmet.found())
                ? told
                : vocabulary.word("argument.given", terms.name(unmet.term()), told);
    }

    private static String firstSentence(String text) {
        int end = text.indexOf(". ");
        return end < 0 ? text : text.substring(0, end + 1);
    }
}
