package io.github.nsisrules.report.solution;

import io.github.nsisrules.facts.DataClass;
import io.github.nsisrules.facts.Fact;
import io.github.nsisrules.facts.TuSolution;
import io.github.nsisrules.facts.UseCase;
import io.github.nsisrules.report.wording.Harmless;
import io.github.nsisrules.report.wording.Vocabulary;
import io.github.nsisrules.report.wording.Words;
import io.github.nsisrules.result.Because;
import io.github.nsisrules.result.Classification;
import io.github.nsisrules.result.GivenFacts;
import io.github.nsisrules.result.OpenQuestion;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The third section: the solution and its use cases as described. What nobody has told is said to be so. */
final class ScopeSection {

    private final Vocabulary vocabulary;

    ScopeSection(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    SolutionPage.Scope of(Classification answer) {
        TuSolution solution = answer.solution();
        List<SolutionPage.Row> rows = new ArrayList<>();
        rows.add(row("report.scope.businessArea", solution.businessArea()));
        rows.add(row("report.scope.systemOwner", solution.systemOwner()));
        rows.add(row("report.scope.vendor", solution.vendor()));
        solution.externalIds()
                .forEach((register, id) -> rows.add(new SolutionPage.Row(
                        vocabulary.word("report.scope.externalId", Harmless.line(register)), Harmless.line(id))));
        List<SolutionPage.Facts> facts = new ArrayList<>();
        facts.add(new SolutionPage.Facts(vocabulary.word("report.scope.solution"), facts(answer, -1)));
        for (int i = 0; i < solution.useCases().size(); i++) {
            UseCase useCase = solution.useCases().get(i);
            facts.add(new SolutionPage.Facts(
                    vocabulary.word("report.scope.useCase", vocabulary.useCase(useCase.id())), facts(answer, i)));
        }
        return new SolutionPage.Scope(paragraphs(solution.description()), rows, facts);
    }

    private List<SolutionPage.Row> facts(Classification answer, int useCase) {
        GivenFacts given = new GivenFacts(answer.solution());
        List<SolutionPage.Row> rows = new ArrayList<>();
        for (Fact fact : Fact.values()) {
            if (fact.ofSolution() == useCase < 0) {
                rows.add(new SolutionPage.Row(
                        Words.capital(vocabulary.fact(fact)),
                        Words.capital(value(given.because(fact, useCase), answer, useCase))));
            }
        }
        return rows;
    }

    private String value(Because.Given given, Classification answer, int useCase) {
        if (given.values() == null) {
            return unknown(given, answer.openQuestions());
        }
        String told = vocabulary.values(given.fact(), given.values());
        if (useCase < 0) {
            return told;
        }
        UseCase described = answer.solution().useCases().get(useCase);
        if (given.fact() == Fact.DATA && described.data() != null) {
            String highest = vocabulary.label(DataClass.of(described.data()));
            return described.data().isEmpty() ? highest : vocabulary.word("report.scope.data", told, highest);
        }
        if (given.fact() == Fact.ASSESSMENT
                && described.assessment() != null
                && described.assessment().reference() != null) {
            return told + " – " + Harmless.line(described.assessment().reference());
        }
        return told;
    }

    /** That a fact was not given, and whether it matters: only then there is a question about it. */
    private String unknown(Because.Given given, List<OpenQuestion> questions) {
        for (int i = 0; i < questions.size(); i++) {
            OpenQuestion question = questions.get(i);
            if (question.fact() == given.fact() && Objects.equals(question.useCase(), given.useCase())) {
                return vocabulary.word("report.scope.unknown.asked", i + 1);
            }
        }
        return vocabulary.word("report.scope.unknown");
    }

    private SolutionPage.Row row(String key, @Nullable String value) {
        return new SolutionPage.Row(
                vocabulary.word(key), value == null ? vocabulary.word("argument.notGiven") : Harmless.line(value));
    }

    private static List<String> paragraphs(@Nullable String text) {
        return text == null
                ? List.of()
                : text.lines()
                        .map(Harmless::line)
                        .filter(line -> !line.isBlank())
                        .toList();
    }
}
