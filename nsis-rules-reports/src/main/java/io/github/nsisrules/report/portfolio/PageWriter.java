package io.github.nsisrules.report.portfolio;

import io.github.nsisrules.report.wording.Harmless;
import io.github.nsisrules.report.wording.Words;
import io.github.nsisrules.result.DueWindow;
import io.github.nsisrules.result.Necessity;
import io.github.nsisrules.result.RuleSet;
import io.github.nsisrules.result.Status;
import io.github.nsisrules.result.Task;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Puts a portfolio into words. */
final class PageWriter {

    private final InWords in;
    private final Portfolio portfolio;
    private final Charts charts;
    private final Filters filters;

    PageWriter(InWords in) {
        this.in = in;
        this.portfolio = in.portfolio();
        this.charts = new Charts(in);
        this.filters = new Filters(in, charts);
    }

    PortfolioPage page() {
        RuleSet ruleSet = portfolio.ruleSet();
        TaskViews tasks = new TaskViews(in);
        return new PortfolioPage(
                in.language().code(),
                in.title(),
                in.word("headline", ruleSet.id(), in.words().date(portfolio.evaluatedOn())),
                warnings(ruleSet),
                figures(),
                charts.all(),
                filters.all(),
                portfolio.solutions().stream().map(this::row).toList(),
                tasks.all(),
                tasks.instructions(),
                new SharedAssessments(in).all(),
                undecided(),
                new Questions(in).all(),
                portfolio.leftOut().stream().map(this::leftOut).toList(),
                ruleSet.id(),
                ruleSet.digest(),
                in.words());
    }

    private List<String> warnings(RuleSet ruleSet) {
        List<String> warnings = new ArrayList<>();
        if (!ruleSet.appliesOn(portfolio.evaluatedOn())) {
            LocalDate until = ruleSet.until();
            warnings.add(
                    until == null
                            ? in.word("headline.before", in.words().date(ruleSet.from()))
                            : in.word(
                                    "headline.outside",
                                    in.words().date(ruleSet.from()),
                                    in.words().date(until)));
        }
        return warnings;
    }

    private List<PortfolioPage.Figure> figures() {
        long required = portfolio.solutions().stream()
                .flatMap(solution -> solution.tasks().stream())
                .filter(task -> task.necessity() == Necessity.REQUIRED && task.status() == Status.CERTAIN)
                .count();
        long overdue = count(solution -> solution.tasks().stream().anyMatch(Task::overdue));
        long undecided = count(solution -> solution.standing() == Standing.UNDECIDED);
        long leftOut = portfolio.leftOut().size();
        List<PortfolioPage.Figure> figures = new ArrayList<>();
        figures.add(figure("solutions", portfolio.solutions().size(), false));
        figures.add(figure("citizens", count(PortfolioSolution::isForCitizens), false));
        figures.add(figure("required", required, false));
        figures.add(figure("overdue", overdue, overdue > 0));
        figures.add(figure("undecided", undecided, undecided > 0));
        if (leftOut > 0) {
            figures.add(figure("leftOut", leftOut, true));
        }
        return figures;
    }

    private PortfolioPage.Figure figure(String key, long count, boolean alarm) {
        return new PortfolioPage.Figure(
                in.words().count(count), in.word("figure." + key + (count == 1 ? ".one" : "")), alarm);
    }

    private long count(Predicate<PortfolioSolution> condition) {
        return portfolio.solutions().stream().filter(condition).count();
    }

    private PortfolioPage.Solution row(PortfolioSolution solution) {
        Optional<DueWindow> due = solution.tasks().stream()
                .map(Task::due)
                .filter(Objects::nonNull)
                .min(Comparator.comparing(DueWindow::to));
        return new PortfolioPage.Solution(
                Harmless.line(solution.name()),
                solution.id(),
                Words.capital(in.words()
                        .allOf(solution.audiences().stream().map(in::briefly).toList())),
                InWords.place(solution.audiences().get(0)),
                solution.type() == null ? in.word("undecided") : Words.capital(in.briefly(solution.type())),
                Charts.typeKey(solution.type()),
                charts.levelNames().get(Charts.levelKey(solution.level(), solution.possibleLevels())),
                Charts.levelKey(solution.level(), solution.possibleLevels()),
                Words.capital(in.standing(solution.standing())),
                InWords.place(solution.standing()),
                InWords.typedOrNone(solution.vendor()),
                InWords.typedOrNone(solution.businessArea()),
                InWords.typedOrNone(solution.systemOwner()),
                solution.tasks().size(),
                Math.toIntExact(solution.tasks().stream()
                        .filter(task -> task.necessity() == Necessity.REQUIRED)
                        .count()),
                due.map(DueWindow::to).map(in::briefly).orElse(""),
                due.map(window -> window.to().toString()).orElse(""),
                solution.tasks().stream().anyMatch(Task::overdue),
                solution.openQuestions().size(),
                filters.of(solution),
                more(solution),
                solution.useCases().stream().map(this::useCase).toList(),
                solution.tasks().stream().map(this::task).toList());
    }

    private List<String> more(PortfolioSolution solution) {
        List<String> more = new ArrayList<>(List.of(
                in.word("row.type", in.type(solution)),
                in.word("row.level", in.level(solution.level(), solution.possibleLevels()))));
        addTyped("column.vendor", solution.vendor(), more);
        addTyped("column.area", solution.businessArea(), more);
        addTyped("column.owner", solution.systemOwner(), more);
        return more;
    }

    private void addTyped(String key, @Nullable String text, List<String> to) {
        String typed = InWords.typed(text);
        if (typed != null) {
            to.add(in.word("row.typed", in.word(key), typed));
        }
    }

    private String useCase(PortfolioSolution.Use use) {
        return in.word(
                "row.useCase",
                in.useCase(use),
                in.level(use.result().level(), use.result().possibleLevels()));
    }

    private PortfolioPage.SolutionTask task(Task task) {
        DueWindow due = task.due();
        return new PortfolioPage.SolutionTask(
                TaskViews.anchor(task),
                in.title(task),
                task.status() == Status.CERTAIN ? "" : in.word("possible"),
                due == null ? "" : in.words().window(due),
                task.overdue());
    }

    private List<String> undecided() {
        List<String> undecided = new ArrayList<>();
        add("undecided.type", count(solution -> solution.type() == null), undecided);
        add(
                "undecided.obligation",
                count(solution -> solution.useCases().stream()
                        .anyMatch(use -> use.result().obligation() == null)),
                undecided);
        add(
                "undecided.level",
                count(solution -> solution.useCases().stream()
                        .anyMatch(use -> use.result().level() == null
                                && !use.result().possibleLevels().isEmpty())),
                undecided);
        add(
                "undecided.tasks",
                count(solution -> solution.standing() != Standing.UNDECIDED
                        && !solution.openQuestions().isEmpty()),
                undecided);
        return undecided;
    }

    private void add(String key, long count, List<String> to) {
        if (count > 0) {
            to.add(in.counted(key, count));
        }
    }

    private PortfolioPage.LeftOutItem leftOut(LeftOut item) {
        String number = "";
        String id = "";
        if (item instanceof LeftOut.Description description) {
            number = String.valueOf(description.number());
            id = InWords.typedOrNone(description.id());
        }
        return new PortfolioPage.LeftOutItem(
                number, id, Harmless.line(item.source()), new Reasons(in.language()).of(item));
    }
}
