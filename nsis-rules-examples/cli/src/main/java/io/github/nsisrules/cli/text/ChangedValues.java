package io.github.nsisrules.cli.text;

import io.github.nsisrules.compare.Answer;
import io.github.nsisrules.compare.Aspect;
import io.github.nsisrules.compare.Difference;
import io.github.nsisrules.facts.AssuranceLevel;
import io.github.nsisrules.report.wording.Vocabulary;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The first section of a comparison: the values of the solution and of each use case. Left out where none differs. */
final class ChangedValues {

    private final Sides sides;

    ChangedValues(Sides sides) {
        this.sides = sides;
    }

    void write(Page page, List<Difference.OfValue<?>> differences) {
        if (differences.isEmpty()) {
            return;
        }
        page.blank().paragraph(0, new Span(Style.HEADING, sides.word("compare.values")));
        String useCase = null;
        for (Difference.OfValue<?> difference : differences) {
            page.blank();
            if (difference.useCase() != null && !Objects.equals(difference.useCase(), useCase)) {
                useCase = difference.useCase();
                page.paragraph(2, Span.strong(sides.to().useCase(useCase)));
            }
            int indent = useCase == null ? 2 : 4;
            page.paragraph(
                    indent,
                    sides.change(
                            name(difference),
                            told(difference.aspect(), difference.from(), sides.from()),
                            told(difference.aspect(), difference.to(), sides.to())));
            if (!difference.fromRules().isEmpty() || !difference.toRules().isEmpty()) {
                page.paragraph(indent, sides.rules(difference));
            }
        }
    }

    private String name(Difference.OfValue<?> difference) {
        return difference.aspect() == Aspect.LEVEL && difference.useCase() == null
                ? sides.word("compare.level")
                : sides.word("aspect." + difference.aspect().jsonName());
    }

    private static String told(Aspect aspect, Answer<?> answer, Vocabulary side) {
        if (aspect == Aspect.LEVEL) {
            return side.level(
                    (AssuranceLevel) answer.value(),
                    answer.possible().stream().map(AssuranceLevel.class::cast).toList());
        }
        if (answer.value() != null) {
            return told(answer.value(), side);
        }
        if (aspect == Aspect.ASSESSED_LEVEL) {
            return side.text("value.none");
        }
        return answer.possible().isEmpty()
                ? side.word("compare.unsettled")
                : side.word(
                        "levels.undecided",
                        side.words()
                                .oneOf(answer.possible().stream()
                                        .map(value -> told(value, side))
                                        .toList()));
    }

    private static String told(@Nullable Object value, Vocabulary side) {
        return value instanceof Enum<?> constant ? side.label(constant) : side.text("value." + value);
    }
}
