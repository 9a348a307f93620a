package io.github.nsisrules.report.wording;

import io.github.nsisrules.facts.AssuranceLevel;
import io.github.nsisrules.result.Classification;
import io.github.nsisrules.result.LevelBasis;
import io.github.nsisrules.result.Obligation;
import io.github.nsisrules.result.RuleSet;
import io.github.nsisrules.result.UseCaseResult;
import io.github.nsisrules.stability.Experimental;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How an answer and the level of a use case stand, in words: provisional or not, and who fixes the level. */
@Experimental
public final class Standing {

    private final Vocabulary vocabulary;

    /** In the words of one answer. */
    public Standing(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /** The type of the solution; where the unknown facts leave several, all of these. */
    public String type(Classification answer) {
        String types = vocabulary.words().oneOf(vocabulary.labels(answer.possibleTypes()));
        return vocabulary.word(answer.type() == null ? "levels.types" : "levels.type", types);
    }

    /**
     * Whether a level is provisional, and what it rests on if not; {@code null} where there is no level or that is not settled.
     * A level that needs no assessment may still need a joint one, as a directly placed one: so it never says that all is done.
     */
    public @Nullable String of(UseCaseResult useCase) {
        if (useCase.provisional() == null || useCase.level() == null) {
            return null;
        }
        if (useCase.provisional()) {
            return vocabulary.word("levels.provisional");
        }
        return vocabulary.word(useCase.basis() == LevelBasis.ASSESSED ? "levels.assessed" : "levels.direct");
    }

    /** What the rules indicate, where the level is another one; else {@code null}. */
    public @Nullable String otherThanIndicated(UseCaseResult useCase) {
        AssuranceLevel indicated = useCase.indicatedLevel();
        return indicated == null || useCase.level() == null || indicated == useCase.level()
                ? null
                : vocabulary.word("levels.indicated", vocabulary.label(indicated));
    }

    /** Who fixes the level. */
    public String decides(UseCaseResult useCase) {
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

    /** That the date lies outside the period of the rule set; {@code null} if it does not. */
    public static @Nullable String outsidePeriod(Classification answer, Words words) {
        if (answer.withinPeriod()) {
            return null;
        }
        RuleSet ruleSet = answer.ruleSet();
        LocalDate until = ruleSet.until();
        return until == null
                ? words.word("headline.before", words.date(ruleSet.from()))
                : words.word("headline.outside", words.date(ruleSet.from()), words.date(until));
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
}
