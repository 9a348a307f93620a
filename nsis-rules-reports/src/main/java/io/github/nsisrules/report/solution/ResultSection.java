package io.github.nsisrules.report.solution;

import io.github.nsisrules.facts.AssuranceLevel;
import io.github.nsisrules.report.wording.Standing;
import io.github.nsisrules.report.wording.Vocabulary;
import io.github.nsisrules.report.wording.Words;
import io.github.nsisrules.result.Classification;
import io.github.nsisrules.result.UseCaseResult;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The first section: the level of each use case and what it asks of a login. */
final class ResultSection {

    private final Vocabulary vocabulary;
    private final Standing standing;

    ResultSection(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
        this.standing = new Standing(vocabulary);
    }

    SolutionPage.Result of(Classification answer) {
        return new SolutionPage.Result(
                Words.capital(vocabulary.level(answer.level(), answer.possibleLevels())),
                standing.type(answer),
                answer.useCases().stream().map(this::card).toList());
    }

    private SolutionPage.Card card(UseCaseResult useCase) {
        List<SolutionPage.Row> rows = new ArrayList<>();
        add(rows, "levels.row.login", useCase.loginRequirement() == null ? null : label(useCase.loginRequirement()));
        add(rows, "report.result.request", useCase.loaUri());
        add(rows, "levels.row.standing", standing.of(useCase));
        add(rows, "levels.row.basis", useCase.basis() == null ? null : label(useCase.basis()));
        add(rows, "levels.row.indicated", standing.otherThanIndicated(useCase));
        add(rows, "levels.row.decides", standing.decides(useCase));
        return new SolutionPage.Card(
                vocabulary.useCase(useCase.id()),
                Words.capital(vocabulary.level(useCase.level(), useCase.possibleLevels())),
                kind(useCase.level(), useCase.possibleLevels()),
                rows);
    }

    private static String kind(@Nullable AssuranceLevel level, List<AssuranceLevel> possibleLevels) {
        if (level != null) {
            return level.name().toLowerCase(Locale.ROOT);
        }
        return possibleLevels.isEmpty() ? "none" : "open";
    }

    private String label(Enum<?> value) {
        return Words.capital(vocabulary.label(value));
    }

    private void add(List<SolutionPage.Row> rows, String key, @Nullable String value) {
        if (value != null) {
            rows.add(new SolutionPage.Row(
                    vocabulary.word(key), key.equals("report.result.request") ? value : Words.capital(value)));
        }
    }
}
