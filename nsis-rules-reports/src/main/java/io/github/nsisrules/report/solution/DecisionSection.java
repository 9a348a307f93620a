package io.github.nsisrules.report.solution;

import io.github.nsisrules.facts.Assessment;
import io.github.nsisrules.facts.AssuranceLevel;
import io.github.nsisrules.facts.TuSolution;
import io.github.nsisrules.record.DecisionNote;
import io.github.nsisrules.report.wording.Harmless;
import io.github.nsisrules.report.wording.Standing;
import io.github.nsisrules.report.wording.Vocabulary;
import io.github.nsisrules.report.wording.Words;
import io.github.nsisrules.result.Classification;
import io.github.nsisrules.result.UseCaseResult;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The second section: what is settled, provisional or open, and what the municipality decided. */
final class DecisionSection {

    /** Where a person writes by hand. */
    private static final String BLANK = "";

    private final Vocabulary vocabulary;
    private final Standing standing;

    DecisionSection(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
        this.standing = new Standing(vocabulary);
    }

    SolutionPage.Decision of(Classification answer, @Nullable DecisionNote note) {
        List<SolutionPage.Verdict> verdicts = new ArrayList<>();
        for (UseCaseResult useCase : answer.useCases()) {
            verdicts.add(verdict(answer.solution(), useCase, note));
        }
        return new SolutionPage.Decision(
                vocabulary.word(answer.type() == null ? "report.decision.type.open" : "report.decision.type.settled"),
                verdicts,
                note != null,
                List.of(
                        row("report.decision.reason", note == null ? null : note.reason()),
                        row("report.decision.by", note == null ? null : note.decidedBy()),
                        row("report.decision.on", note == null ? null : date(note.decidedOn())),
                        row("report.decision.review", note == null ? null : date(note.reviewOn()))));
    }

    private SolutionPage.Verdict verdict(TuSolution solution, UseCaseResult useCase, @Nullable DecisionNote note) {
        AssuranceLevel decided = note == null ? null : note.decidedLevels().get(useCase.id());
        return new SolutionPage.Verdict(
                vocabulary.useCase(useCase.id()),
                Words.capital(vocabulary.level(useCase.level(), useCase.possibleLevels())),
                standing(useCase),
                useCase.indicatedLevel() == null
                        ? vocabulary.word("report.decision.noIndication")
                        : vocabulary.label(useCase.indicatedLevel()),
                solution.useCases().stream()
                        .filter(described -> described.id().equals(useCase.id()))
                        .map(described -> assessment(described.assessment()))
                        .findFirst()
                        .orElseThrow(),
                decided == null ? BLANK : vocabulary.label(decided),
                decided == null ? BLANK : deviation(decided, useCase));
    }

    private String standing(UseCaseResult useCase) {
        String standing = this.standing.of(useCase);
        if (standing != null) {
            return vocabulary.word(
                    Boolean.TRUE.equals(useCase.provisional())
                            ? "report.decision.provisional"
                            : "report.decision.settled",
                    standing);
        }
        if (!useCase.isDecided()) {
            return vocabulary.word("report.decision.open");
        }
        return useCase.level() == null
                ? vocabulary.word("report.decision.elsewhere", this.standing.decides(useCase))
                : vocabulary.word("report.decision.maybeProvisional");
    }

    private String assessment(@Nullable Assessment assessment) {
        if (assessment == null) {
            return vocabulary.word("report.decision.noAssessment");
        }
        String told = vocabulary.word(
                "report.decision.assessment",
                vocabulary.label(assessment.level()),
                vocabulary.words().date(assessment.date()));
        String reference = assessment.reference();
        return reference == null ? told : told + " – " + Harmless.line(reference);
    }

    /** How a decided level deviates from the level of the answer; where that is not settled, that there is nothing to compare. */
    private String deviation(AssuranceLevel decided, UseCaseResult useCase) {
        AssuranceLevel level = useCase.level();
        if (level == null) {
            return vocabulary.word("report.decision.deviation.unknown");
        }
        if (decided == level) {
            return vocabulary.word("report.decision.deviation.none");
        }
        return vocabulary.word(
                decided.compareTo(level) > 0 ? "report.decision.deviation.higher" : "report.decision.deviation.lower",
                vocabulary.label(level));
    }

    private @Nullable String date(@Nullable LocalDate date) {
        return date == null ? null : vocabulary.words().date(date);
    }

    private SolutionPage.Row row(String key, @Nullable String value) {
        return new SolutionPage.Row(
                vocabulary.word(key),
                value == null
                        ? BLANK
                        : Harmless.line(String.join(" ", value.lines().toList())));
    }
}
