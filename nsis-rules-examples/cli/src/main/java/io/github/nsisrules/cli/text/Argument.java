package io.github.nsisrules.cli.text;

import io.github.nsisrules.facts.AssuranceLevel;
import io.github.nsisrules.result.Because;
import io.github.nsisrules.result.Conclusion;
import io.github.nsisrules.result.Obligation;
import io.github.nsisrules.result.RationaleStep;
import io.github.nsisrules.result.SolutionType;
import io.github.nsisrules.result.Status;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The last section: how the answer was reached, step by step, each with what it rests on and where it is read from. */
final class Argument {

    private static final int TEXT = 5;

    private final Vocabulary vocabulary;
    private final List<RationaleStep> steps;

    Argument(Vocabulary vocabulary, List<RationaleStep> steps) {
        this.vocabulary = vocabulary;
        this.steps = steps;
    }

    void write(Page page) {
        page.blank().blank();
        page.paragraph(0, new Span(Style.HEADING, vocabulary.word("argument.heading", steps.size())));
        for (int i = 0; i < steps.size(); i++) {
            RationaleStep step = steps.get(i);
            page.blank();
            page.hanging(
                    0,
                    Span.number(i + 1),
                    TEXT,
                    Span.strong(conclusion(step.conclusion())),
                    Span.plain(vocabulary.inUseCase(step.useCase())),
                    Span.plain(step.status() == Status.POSSIBLE ? "  " + vocabulary.word("possible") : ""));
            page.paragraph(TEXT, Span.plain(vocabulary.ruleSet().text(step, vocabulary.language())));
            page.paragraph(
                    TEXT,
                    Span.plain(vocabulary.word(
                            "argument.because",
                            step.because().stream()
                                    .map(because -> reason(because, step.useCase()))
                                    .collect(Collectors.joining("; ")))));
            page.paragraph(
                    TEXT,
                    Span.faint(vocabulary.word(
                            "argument.rule",
                            step.rule(),
                            step.sources().stream()
                                    .map(vocabulary.words()::source)
                                    .collect(Collectors.joining("; ")))));
        }
    }

    private String conclusion(Conclusion conclusion) {
        String value = conclusion.value();
        return switch (conclusion.kind()) {
            case TU_SOLUTION -> vocabulary.word("conclusion.tuSolution");
            case TYPE -> vocabulary.word("conclusion.type", vocabulary.label(SolutionType.valueOf(value)));
            case OBLIGATION -> vocabulary.word("conclusion.obligation", vocabulary.label(Obligation.valueOf(value)));
            case INDICATED_LEVEL -> vocabulary.word("conclusion.indicated", level(value));
            case LEVEL -> vocabulary.word("conclusion.level", level(value));
            case TASK -> vocabulary.word("conclusion.task", vocabulary.text("task." + value + ".title"));
            case FINDING -> vocabulary.word("conclusion.finding");
        };
    }

    private String level(String value) {
        return vocabulary.label(AssuranceLevel.valueOf(value));
    }

    private String reason(Because because, @Nullable String useCaseOfStep) {
        String elsewhere = because.useCase() == null || because.useCase().equals(useCaseOfStep)
                ? ""
                : vocabulary.inUseCase(because.useCase());
        if (because instanceof Because.Given given) {
            return vocabulary.word("argument.given", vocabulary.fact(given.fact()), values(given)) + elsewhere;
        }
        if (because instanceof Because.Step step) {
            int number = numberOf(step);
            return vocabulary.word("argument.step", number) + elsewhere;
        }
        Because.Absence absence = (Because.Absence) because;
        return vocabulary.word("argument.absence", absence.rule()) + elsewhere;
    }

    private String values(Because.Given given) {
        List<String> values = given.values();
        if (values == null) {
            return vocabulary.text("value.unknown");
        }
        if (values.isEmpty()) {
            return vocabulary.text("value.none");
        }
        return vocabulary
                .words()
                .allOf(values.stream()
                        .map(value -> vocabulary.value(given.fact(), value))
                        .toList());
    }

    private int numberOf(Because.Step because) {
        for (int i = 0; i < steps.size(); i++) {
            RationaleStep step = steps.get(i);
            boolean sameUseCase = because.useCase() == null
                    ? step.useCase() == null
                    : because.useCase().equals(step.useCase());
            if (sameUseCase
                    && step.rule().equals(because.rule())
                    && step.conclusion().equals(because.conclusion())) {
                return i + 1;
            }
        }
        throw new IllegalStateException("The argument rests on a step that it does not contain: " + because
                + ".\nMaybe a rule set and an engine of different versions were mixed.");
    }
}
