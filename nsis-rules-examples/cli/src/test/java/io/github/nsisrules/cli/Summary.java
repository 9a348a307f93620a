package io.github.nsisrules.cli;

import io.github.nsisrules.result.Classification;
import io.github.nsisrules.result.Status;
import io.github.nsisrules.result.UseCaseResult;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * An answer and its reasons in a few lines, for tests. "?" marks what is possible only, "|" stands between possibilities,
 * and rules are named by their number.
 */
final class Summary {

    private Summary() {}

    static String of(Classification answer, Era era) {
        StringBuilder summary = new StringBuilder("type ")
                .append(oneOf(answer.possibleTypes()))
                .append(", level ")
                .append(oneOf(answer.possibleLevels()))
                .append('\n');
        answer.useCases().forEach(useCase -> summary.append(line(useCase)).append('\n'));
        append(
                summary,
                "rules",
                answer.rationale().stream()
                        .map(step -> step.rule().replace(era.prefix(), "") + mark(step.status()))
                        .distinct());
        append(summary, "tasks", answer.tasks().stream().map(task -> task.id() + mark(task.status())));
        append(summary, "findings", answer.findings().stream().map(finding -> finding.id() + mark(finding.status())));
        append(
                summary,
                "questions",
                answer.openQuestions().stream()
                        .map(question -> (question.useCase() == null ? "" : question.useCase() + ".")
                                + question.fact().jsonName()));
        return summary.toString();
    }

    private static void append(StringBuilder summary, String what, Stream<String> words) {
        summary.append(what);
        words.forEach(word -> summary.append(' ').append(word));
        summary.append('\n');
    }

    private static String line(UseCaseResult useCase) {
        return Stream.of(
                        useCase.id() + ":",
                        oneOf(useCase.possibleObligations()),
                        useCase.decidedBy(),
                        oneOf(useCase.possibleLevels()),
                        useCase.basis(),
                        useCase.level() != null && Boolean.TRUE.equals(useCase.provisional()) ? "provisional" : null)
                .filter(Objects::nonNull)
                .map(Object::toString)
                .collect(Collectors.joining(" "));
    }

    static String mark(Status status) {
        return status == Status.POSSIBLE ? "?" : "";
    }

    static String oneOf(List<?> possibilities) {
        return possibilities.isEmpty()
                ? "none"
                : possibilities.stream().map(Object::toString).collect(Collectors.joining("|"));
    }
}
