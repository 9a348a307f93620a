package io.github.nsisrules.report.portfolio;

import io.github.nsisrules.report.wording.Harmless;
import io.github.nsisrules.result.DueWindow;
import io.github.nsisrules.result.Necessity;
import io.github.nsisrules.result.OpenQuestion;
import io.github.nsisrules.result.Task;
import io.github.nsisrules.result.UseCaseResult;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/** The tables of a portfolio in one language. */
final class Sheets {

    private final InWords in;

    Sheets(InWords in) {
        this.in = in;
    }

    Sheet of(PortfolioTable table) {
        return switch (table) {
            case SOLUTIONS -> sheet(table, this::solution);
            case USE_CASES -> sheet(table, this::useCases);
            case TASKS -> sheet(table, this::tasks);
            case QUESTIONS -> sheet(table, this::questions);
            case LEFT_OUT ->
                new Sheet(
                        name(table),
                        headings(table),
                        in.portfolio().leftOut().stream().map(this::leftOut).toList());
        };
    }

    private Sheet sheet(PortfolioTable table, BiConsumer<PortfolioSolution, List<List<@Nullable Object>>> rowsOf) {
        List<List<@Nullable Object>> rows = new ArrayList<>();
        in.portfolio().solutions().forEach(solution -> rowsOf.accept(solution, rows));
        return new Sheet(name(table), headings(table), rows);
    }

    private void solution(PortfolioSolution solution, List<List<@Nullable Object>> rows) {
        List<Task> tasks = solution.tasks();
        List<OpenQuestion> questions = solution.openQuestions();
        rows.add(row(
                solution.id(),
                Harmless.line(solution.name()),
                in.users(solution),
                yesOrNo(solution.isForCitizens()),
                in.type(solution),
                in.level(solution.level(), solution.possibleLevels()),
                in.standing(solution.standing()),
                InWords.typed(solution.vendor()),
                InWords.typed(solution.businessArea()),
                InWords.typed(solution.systemOwner()),
                solution.useCases().size(),
                tasks.size(),
                count(tasks.stream()
                        .filter(task -> task.necessity() == Necessity.REQUIRED)
                        .count()),
                tasks.stream()
                        .map(Task::due)
                        .filter(Objects::nonNull)
                        .map(DueWindow::to)
                        .min(LocalDate::compareTo)
                        .orElse(null),
                count(tasks.stream().filter(Task::overdue).count()),
                questions.size(),
                questions.isEmpty() ? null : in.question(questions.get(0))));
    }

    private void useCases(PortfolioSolution solution, List<List<@Nullable Object>> rows) {
        for (PortfolioSolution.Use use : solution.useCases()) {
            UseCaseResult result = use.result();
            Boolean provisional = result.provisional();
            rows.add(row(
                    solution.id(),
                    Harmless.line(solution.name()),
                    result.id(),
                    in.useCase(use),
                    in.label(use.audience()),
                    result.obligation() != null
                            ? in.label(result.obligation())
                            : in.word(
                                    "levels.undecided",
                                    in.words().oneOf(in.vocabulary().labels(result.possibleObligations()))),
                    in.labelOrNone(result.decidedBy()),
                    in.level(result.level(), result.possibleLevels()),
                    in.labelOrNone(result.indicatedLevel()),
                    in.labelOrNone(result.assessedLevel()),
                    in.labelOrNone(result.basis()),
                    provisional == null ? in.vocabulary().text("value.unknown") : yesOrNo(provisional),
                    in.labelOrNone(result.loginRequirement())));
        }
    }

    private void tasks(PortfolioSolution solution, List<List<@Nullable Object>> rows) {
        for (Task task : solution.tasks()) {
            DueWindow due = task.due();
            rows.add(row(
                    solution.id(),
                    Harmless.line(solution.name()),
                    InWords.typed(solution.vendor()),
                    InWords.typed(solution.businessArea()),
                    InWords.typed(solution.systemOwner()),
                    in.title(task),
                    in.label(task.necessity()),
                    in.label(task.status()),
                    in.label(task.party()),
                    in.words().allOf(in.vocabulary().labels(task.roles())),
                    in.useCases(solution, task.useCases()),
                    due == null ? null : due.from(),
                    due == null ? null : due.to(),
                    yesOrNo(task.overdue()),
                    String.join(", ", task.rules())));
        }
    }

    private void questions(PortfolioSolution solution, List<List<@Nullable Object>> rows) {
        int number = 0;
        for (OpenQuestion question : solution.openQuestions()) {
            number++;
            rows.add(row(
                    solution.id(),
                    Harmless.line(solution.name()),
                    InWords.typed(solution.vendor()),
                    InWords.typed(solution.businessArea()),
                    InWords.typed(solution.systemOwner()),
                    number,
                    question.useCase() == null
                            ? in.word("concerns.whole")
                            : in.useCases(solution, List.of(question.useCase())),
                    in.vocabulary().fact(question.fact()),
                    in.question(question),
                    String.join(
                            " / ",
                            question.answers().stream()
                                    .map(answer -> in.vocabulary().value(question.fact(), answer))
                                    .toList())));
        }
    }

    private List<@Nullable Object> leftOut(LeftOut item) {
        String source = Harmless.line(item.source());
        if (item instanceof LeftOut.Description description) {
            String id = description.id();
            return row(
                    source,
                    description.number(),
                    id == null ? null : Harmless.line(id),
                    String.join(" ", new Reasons(in.language()).of(item)));
        }
        return row(source, null, null, String.join(" ", new Reasons(in.language()).of(item)));
    }

    private String name(PortfolioTable table) {
        return in.word("sheet." + table);
    }

    private List<String> headings(PortfolioTable table) {
        return Arrays.asList(in.word("sheet." + table + ".headings").split("; ", -1));
    }

    private String yesOrNo(boolean yes) {
        return in.vocabulary().text("value." + yes);
    }

    private static Integer count(long count) {
        return Math.toIntExact(count);
    }

    private static List<@Nullable Object> row(@Nullable Object... cells) {
        return Arrays.asList(cells);
    }
}
