package io.github.nsisrules.report.solution;

import static java.util.stream.Collectors.joining;

import io.github.nsisrules.RuleAnalysis;
import io.github.nsisrules.facts.Fact;
import io.github.nsisrules.picture.DecisionPicture;
import io.github.nsisrules.record.DecisionRecord;
import io.github.nsisrules.report.wording.Argument;
import io.github.nsisrules.report.wording.Harmless;
import io.github.nsisrules.report.wording.Standing;
import io.github.nsisrules.report.wording.Vocabulary;
import io.github.nsisrules.report.wording.Words;
import io.github.nsisrules.result.Classification;
import io.github.nsisrules.result.OpenQuestion;
import io.github.nsisrules.result.RuleSet;
import io.github.nsisrules.result.Severity;
import io.github.nsisrules.result.Status;
import io.github.nsisrules.table.DecisionTable;
import io.github.nsisrules.text.Language;
import io.github.nsisrules.text.Texts;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Puts a record into words, section by section. */
public final class SolutionPages {

    private final DecisionRecord record;
    private final Classification answer;
    private final RuleAnalysis analysis;
    private final Vocabulary vocabulary;

    private SolutionPages(DecisionRecord record, RuleAnalysis analysis, Language language) {
        this.record = record;
        this.answer = record.answer();
        this.analysis = analysis;
        this.vocabulary = new Vocabulary(answer, language, words(language));
    }

    /** What the report about a record says. */
    public static SolutionPage of(DecisionRecord record, RuleAnalysis analysis, Language language) {
        return new SolutionPages(record, analysis, language).page();
    }

    /** The words of the report itself. */
    public static Words words(Language language) {
        return new Words(language, Texts.read(SolutionPages.class, "report", language));
    }

    private SolutionPage page() {
        Words words = vocabulary.words();
        String outside = Standing.outsidePeriod(answer, words);
        return new SolutionPage(
                vocabulary.language().code(),
                Harmless.line(answer.solution().name()),
                words.word("headline", answer.ruleSet().id(), words.date(answer.evaluatedOn())),
                outside == null ? List.of() : List.of(outside),
                new ResultSection(vocabulary).of(answer),
                new DecisionSection(vocabulary).of(answer, record.note()),
                new ScopeSection(vocabulary).of(answer),
                new TasksSection(vocabulary).of(answer, record.note()),
                findings(),
                questions(),
                reasons(),
                basis());
    }

    private List<SolutionPage.Finding> findings() {
        return answer.findings().stream()
                .map(finding -> new SolutionPage.Finding(
                        Words.capital(vocabulary.label(finding.severity()))
                                + (finding.status() == Status.POSSIBLE ? " " + vocabulary.word("possible") : ""),
                        finding.severity() == Severity.WARNING,
                        vocabulary.ruleSet().message(finding, vocabulary.language()),
                        concerns(finding.useCases())))
                .toList();
    }

    private String concerns(List<String> useCases) {
        return vocabulary.hasSeveralUseCases() && !useCases.isEmpty()
                ? vocabulary.word("concerns", vocabulary.useCases(useCases))
                : "";
    }

    private List<SolutionPage.Question> questions() {
        List<SolutionPage.Question> questions = new ArrayList<>();
        Map<Fact, Integer> numberByFact = new EnumMap<>(Fact.class);
        for (OpenQuestion question : answer.openQuestions()) {
            int number = questions.size() + 1;
            Integer before = numberByFact.putIfAbsent(question.fact(), number);
            String text = vocabulary.ruleSet().question(question, vocabulary.language());
            int end = text.indexOf("? ") + 1;
            questions.add(new SolutionPage.Question(
                    number,
                    whose(question.useCase()),
                    end > 0 ? text.substring(0, end) : text,
                    end > 0 && before == null ? text.substring(end).strip() : "",
                    answers(question, before)));
        }
        return questions;
    }

    /** The answers to choose from; a question that was asked for another use case before has the same ones. */
    private String answers(OpenQuestion question, @Nullable Integer before) {
        if (before != null) {
            return vocabulary.word("questions.answers", vocabulary.word("questions.same", before));
        }
        return vocabulary.word(
                question.fact().takesSeveral() ? "questions.answers.several" : "questions.answers",
                question.answers().stream()
                        .map(value -> vocabulary.value(question.fact(), value))
                        .collect(joining(" / ")));
    }

    private String whose(@Nullable String useCase) {
        return useCase == null || !vocabulary.hasSeveralUseCases() ? "" : vocabulary.useCase(useCase);
    }

    private SolutionPage.Reasons reasons() {
        DecisionTable table = analysis.table(answer.ruleSet());
        Argument argument = new Argument(vocabulary, answer.rationale());
        return new SolutionPage.Reasons(
                answer.useCases().stream()
                        .map(useCase -> new SolutionPage.Picture(
                                vocabulary.word("report.picture.caption", vocabulary.useCase(useCase.id())),
                                DecisionPicture.of(table, analysis.path(answer, useCase.id()), vocabulary.language())))
                        .toList(),
                argument.steps(),
                argument.documents().all());
    }

    private SolutionPage.Basis basis() {
        Words words = vocabulary.words();
        RuleSet ruleSet = answer.ruleSet();
        List<String> masked = record.masked();
        return new SolutionPage.Basis(
                List.of(
                        row("report.basis.solution", answer.solution().id()),
                        row("report.basis.date", words.date(answer.evaluatedOn())),
                        row("report.basis.ruleSet", ruleSet.id()),
                        row("report.basis.rules", ruleSet.digest()),
                        row("report.basis.table", ruleSet.tableDigest()),
                        row("report.basis.version", record.library().version()),
                        row("report.basis.library", record.library().digest())),
                masked.isEmpty()
                        ? null
                        : vocabulary.word("report.basis.masked", Harmless.line(String.join(", ", masked))),
                record.digest());
    }

    private SolutionPage.Row row(String key, String value) {
        return new SolutionPage.Row(vocabulary.word(key), value);
    }
}
