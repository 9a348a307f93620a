package io.github.nsisrules.cli.text;

import io.github.nsisrules.facts.AssuranceLevel;
import io.github.nsisrules.report.wording.Standing;
import io.github.nsisrules.report.wording.Vocabulary;
import io.github.nsisrules.result.Classification;
import io.github.nsisrules.result.UseCaseResult;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The first section: the level of the solution and of each use case. */
final class Levels {

    private static final List<String> ROWS = List.of(
            "levels.row.level",
            "levels.row.login",
            "levels.row.standing",
            "levels.row.basis",
            "levels.row.indicated",
            "levels.row.decides");

    private final Vocabulary vocabulary;
    private final Standing standing;

    Levels(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
        this.standing = new Standing(vocabulary);
    }

    void write(Page page, Classification answer) {
        page.blank()
                .paragraph(
                        0,
                        new Span(Style.HEADING, vocabulary.word("levels.heading") + ": "),
                        level(answer.level(), answer.possibleLevels()));
        page.paragraph(0, Span.plain(standing.type(answer)));
        for (UseCaseResult useCase : answer.useCases()) {
            useCase(page, useCase);
        }
    }

    private void useCase(Page page, UseCaseResult useCase) {
        page.blank().paragraph(2, Span.strong(vocabulary.useCase(useCase.id())));
        row(page, "levels.row.level", level(useCase.level(), useCase.possibleLevels()));
        if (useCase.loginRequirement() != null) {
            row(page, "levels.row.login", Span.plain(vocabulary.label(useCase.loginRequirement())));
        }
        String stands = standing.of(useCase);
        if (stands != null) {
            row(
                    page,
                    "levels.row.standing",
                    new Span(Boolean.TRUE.equals(useCase.provisional()) ? Style.ATTENTION : Style.PLAIN, stands));
        }
        if (useCase.basis() != null) {
            row(page, "levels.row.basis", Span.plain(vocabulary.label(useCase.basis())));
        }
        String indicated = standing.otherThanIndicated(useCase);
        if (indicated != null) {
            row(page, "levels.row.indicated", Span.plain(indicated));
        }
        row(page, "levels.row.decides", Span.plain(standing.decides(useCase)));
    }

    private Span level(@Nullable AssuranceLevel level, List<AssuranceLevel> possibleLevels) {
        Style style = level != null ? Style.GOOD : possibleLevels.isEmpty() ? Style.STRONG : Style.ATTENTION;
        return new Span(style, vocabulary.level(level, possibleLevels));
    }

    private void row(Page page, String key, Span value) {
        int width = ROWS.stream()
                .mapToInt(row -> vocabulary.word(row).length())
                .max()
                .orElse(0);
        page.hanging(4, Span.faint(vocabulary.word(key)), 4 + width + 2, value);
    }
}
