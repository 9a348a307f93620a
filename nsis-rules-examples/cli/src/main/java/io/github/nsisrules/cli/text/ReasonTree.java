package io.github.nsisrules.cli.text;

import io.github.nsisrules.explain.Reason;
import io.github.nsisrules.report.wording.CitedDocuments;
import io.github.nsisrules.report.wording.Statements;
import io.github.nsisrules.report.wording.Vocabulary;
import io.github.nsisrules.result.RationaleStep;
import io.github.nsisrules.result.Source;
import io.github.nsisrules.result.Status;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The reasons behind a conclusion as an indented tree. Steps are numbered in the order in which they stand on the page; one
 * that was told before is named, with its number, and not told again.
 */
final class ReasonTree {

    private final Vocabulary vocabulary;
    private final Statements statements;
    private final Page page;
    private final CitedDocuments sources;
    private final Map<RationaleStep, Integer> numberByStep = new HashMap<>();

    ReasonTree(Vocabulary vocabulary, Page page, CitedDocuments sources) {
        this.vocabulary = vocabulary;
        this.statements = new Statements(vocabulary);
        this.page = page;
        this.sources = sources;
    }

    /** Writes the trees, with a blank line before each conclusion. */
    void write(List<Reason> reasons) {
        if (reasons.get(0) instanceof Reason.OfStep) {
            for (Reason reason : reasons) {
                page.blank();
                node(reason, null, "", "");
            }
        } else {
            // What no step concludes is that the solution is no TU-solution.
            page.blank().paragraph(0, Span.strong(vocabulary.word("conclusion.noTuSolution")));
            branches(reasons, null, "");
        }
    }

    /** Writes what something rests on, below it. */
    private void branches(List<Reason> because, @Nullable String restingOn, String before) {
        for (int i = 0; i < because.size(); i++) {
            boolean last = i == because.size() - 1;
            node(because.get(i), restingOn, before + (last ? "└─ " : "├─ "), before + (last ? "   " : "│  "));
        }
    }

    /**
     * @param restingOn the use case of what rests on it
     * @param first what stands before the first line of the node
     * @param others what stands before its other lines and before what it rests on
     */
    private void node(Reason reason, @Nullable String restingOn, String first, String others) {
        String elsewhere = statements.elsewhere(reason.useCase(), restingOn);
        if (reason instanceof Reason.OfFact fact) {
            page.branch(first, others, Span.plain(statements.known(fact.given()) + elsewhere));
        } else if (reason instanceof Reason.OfAbsence absence) {
            absence(absence, elsewhere, first, others);
        } else if (reason instanceof Reason.OfStep conclusion) {
            step(conclusion, elsewhere, first, others);
        }
    }

    private void step(Reason.OfStep reason, String elsewhere, String first, String others) {
        RationaleStep step = reason.step();
        String statement = statements.conclusion(step) + elsewhere;
        Span possible =
                new Span(Style.ATTENTION, step.status() == Status.POSSIBLE ? " " + vocabulary.word("possible") : "");
        Integer before = numberByStep.get(step);
        if (before != null) {
            Span reference = Span.plain(" – " + vocabulary.word("explain.again", before));
            page.branch(first, others, Span.plain(statement), possible, reference);
            return;
        }
        int number = numberByStep.size() + 1;
        numberByStep.put(step, number);
        String lead = number + ". ";
        String beside = others + "│  ";
        page.branch(first + lead, others + "│" + " ".repeat(lead.length() - 1), Span.strong(statement), possible);
        page.branch(beside, beside, Span.plain(vocabulary.ruleSet().text(step, vocabulary.language())));
        page.branch(beside, beside, Span.faint(step.rule() + " · " + sources.of(step.sources())));
        branches(reason.because(), step.useCase(), others);
    }

    private void absence(Reason.OfAbsence reason, String elsewhere, String first, String others) {
        String rule = reason.rule().id();
        String says = vocabulary.ruleSet().text(reason.rule(), vocabulary.language());
        page.branch(
                first,
                others,
                Span.plain(vocabulary.word(
                                reason.useCase() == null ? "explain.absence" : "explain.absence.useCase", rule, says)
                        + elsewhere));
        page.branch(
                others,
                others,
                Span.faint(rule + " · " + sources.of(reason.rule().sources())));
    }

    /** What is cited by the trees, in the order in which they are written. */
    static List<Source> citations(List<Reason> reasons) {
        return new Citations().of(reasons);
    }

    private static final class Citations {
        private final List<Source> sources = new ArrayList<>();
        private final Map<RationaleStep, Reason> met = new HashMap<>();

        List<Source> of(List<Reason> reasons) {
            for (Reason reason : reasons) {
                if (reason instanceof Reason.OfAbsence absence) {
                    sources.addAll(absence.rule().sources());
                } else if (reason instanceof Reason.OfStep conclusion && met.put(conclusion.step(), reason) == null) {
                    sources.addAll(conclusion.step().sources());
                    of(conclusion.because());
                }
            }
            return sources;
        }
    }
}
