package io.github.nsisrules.cli.text;

import io.github.nsisrules.report.wording.Statements;
import io.github.nsisrules.report.wording.Vocabulary;
import io.github.nsisrules.result.Because;
import io.github.nsisrules.result.RationaleStep;
import io.github.nsisrules.result.Status;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The last section: how the answer was reached, step by step, each with what it rests on and where it is read from. Steps
 * of one rule with one conclusion about several use cases are told as one.
 */
final class Argument {

    private static final int TEXT = 5;

    private final Vocabulary vocabulary;
    private final Statements statements;
    private final Sources sources;
    private final List<List<RationaleStep>> groups = new ArrayList<>();

    Argument(Vocabulary vocabulary, List<RationaleStep> steps) {
        this.vocabulary = vocabulary;
        this.statements = new Statements(vocabulary);
        this.sources = new Sources(
                vocabulary.words(),
                steps.stream().flatMap(step -> step.sources().stream()).toList());
        steps.forEach(this::add);
    }

    /** Adds a step to those that conclude the same by the same rule, but never before a step that it rests on. */
    private void add(RationaleStep step) {
        int from = step.because().stream()
                .filter(Because.Step.class::isInstance)
                .mapToInt(because -> groupOf((Because.Step) because))
                .max()
                .orElse(0);
        for (List<RationaleStep> group : groups.subList(from, groups.size())) {
            if (group.get(0).rule().equals(step.rule())
                    && group.get(0).conclusion().equals(step.conclusion())) {
                group.add(step);
                return;
            }
        }
        groups.add(new ArrayList<>(List.of(step)));
    }

    void write(Page page) {
        page.blank().blank();
        page.paragraph(0, new Span(Style.HEADING, vocabulary.word("argument.heading")));
        for (int i = 0; i < groups.size(); i++) {
            group(page.blank(), i + 1, groups.get(i));
        }
        sources.write(page.blank());
    }

    private void group(Page page, int number, List<RationaleStep> group) {
        RationaleStep first = group.get(0);
        page.hanging(0, Span.number(number), TEXT, Span.strong(statements.conclusion(first)));
        page.paragraph(TEXT, Span.plain(vocabulary.ruleSet().text(first, vocabulary.language())));
        for (RationaleStep step : group) {
            String reasons = step.because().stream()
                    .map(because -> reason(because, step.useCase()))
                    .collect(Collectors.joining("; "));
            page.hanging(
                    TEXT,
                    Span.plain("–"),
                    TEXT + 2,
                    Span.plain(whose(step)),
                    Span.plain(vocabulary.word(
                            step.status() == Status.POSSIBLE ? "argument.because.possible" : "argument.because",
                            reasons)));
        }
        page.paragraph(TEXT, Span.faint(first.rule() + " · " + sources.of(first.sources())));
    }

    private String whose(RationaleStep step) {
        String useCase = step.useCase();
        return useCase == null || !vocabulary.hasSeveralUseCases() ? "" : vocabulary.useCase(useCase) + ": ";
    }

    private String reason(Because because, @Nullable String useCaseOfStep) {
        String useCase = because.useCase();
        String elsewhere = statements.elsewhere(useCase, useCaseOfStep);
        if (because instanceof Because.Given given) {
            return statements.fact(given) + elsewhere;
        }
        if (because instanceof Because.Step step) {
            return vocabulary.word("argument.step", groupOf(step) + 1) + elsewhere;
        }
        Because.Absence absence = (Because.Absence) because;
        return vocabulary.word(useCase == null ? "argument.absence" : "argument.absence.useCase", absence.rule())
                + elsewhere;
    }

    private int groupOf(Because.Step because) {
        for (int i = 0; i < groups.size(); i++) {
            if (groups.get(i).stream().anyMatch(step -> isMeant(because, step))) {
                return i;
            }
        }
        throw new IllegalStateException("The argument rests on a step that does not come before it: " + because
                + ".\nMaybe a rule set and an engine of different versions were mixed.");
    }

    private static boolean isMeant(Because.Step because, RationaleStep step) {
        return step.rule().equals(because.rule())
                && step.conclusion().equals(because.conclusion())
                && Objects.equals(step.useCase(), because.useCase());
    }
}
