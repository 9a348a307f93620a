package io.github.nsisrules.cli.text;

import io.github.nsisrules.facts.AssuranceLevel;
import io.github.nsisrules.report.wording.Vocabulary;
import io.github.nsisrules.result.Classification;
import io.github.nsisrules.result.LevelBasis;
import io.github.nsisrules.result.Obligation;
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

    Levels(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    void write(Page page, Classification answer) {
        page.blank()
                .paragraph(
                        0,
                        new Span(Style.HEADING, vocabulary.word("levels.heading") + ": "),
                        level(answer.level(), answer.possibleLevels()));
        String types = vocabulary.words().oneOf(vocabulary.labels(answer.possibleTypes()));
        page.paragraph(
                0,
                Span.plain(
                        answer.type() == null
                                ? vocabulary.word("levels.types", types)
                                : vocabulary.word("levels.type", types)));
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
        if (useCase.provisional() != null && useCase.level() != null) {
            boolean provisional = useCase.provisional();
            row(
                    page,
                    "levels.row.standing",
                    new Span(provisional ? Style.ATTENTION : Style.PLAIN, standing(provisional, useCase.basis())));
        }
        if (useCase.basis() != null) {
            row(page, "levels.row.basis", Span.plain(vocabulary.label(useCase.basis())));
        }
        AssuranceLevel indicated = useCase.indicatedLevel();
        if (indicated != null && useCase.level() != null && indicated != useCase.level()) {
            row(
                    page,
                    "levels.row.indicated",
                    Span.plain(vocabulary.word("levels.indicated", vocabulary.label(indicated))));
        }
        row(page, "levels.row.decides", Span.plain(decides(useCase)));
    }

    /** A level that needs no assessment may still need a joint one, as a directly placed one: so never "all is done". */
    private String standing(boolean provisional, @Nullable LevelBasis basis) {
        if (provisional) {
            return vocabulary.word("levels.provisional");
        }
        return vocabulary.word(basis == LevelBasis.ASSESSED ? "levels.assessed" : "levels.direct");
    }

    private String decides(UseCaseResult useCase) {
        Obligation obligation = useCase.obligation();
        if (obligation == null) {
            List<String> possibilities =
                    useCase.possibleObligations().stream().map(this::decider).toList();
            return vocabulary.word("levels.undecided", vocabulary.words().oneOf(possibilities));
        }
        return obligation == Obligation.DECIDED_ELSEWHERE && useCase.decidedBy() != null
                ? vocabulary.label(useCase.decidedBy())
                : decider(obligation);
    }

    private String decider(Obligation obligation) {
        return vocabulary.word(
                switch (obligation) {
                    case REQUIRED -> "levels.by.required";
                    case VOLUNTARY -> "levels.by.voluntary";
                    case DECIDED_ELSEWHERE -> "levels.by.others";
                    case NOT_COVERED -> "levels.by.nobody";
                });
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
