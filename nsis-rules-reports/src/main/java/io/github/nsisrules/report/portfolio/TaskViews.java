package io.github.nsisrules.report.portfolio;

import io.github.nsisrules.report.wording.Words;
import io.github.nsisrules.result.DueWindow;
import io.github.nsisrules.result.Necessity;
import io.github.nsisrules.result.Party;
import io.github.nsisrules.result.Rule;
import io.github.nsisrules.result.Status;
import io.github.nsisrules.result.Task;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The tasks of a portfolio by deadline, by party, by vendor and by fagområde. */
final class TaskViews {

    private static final Comparator<@Nullable DueWindow> EARLIEST_FIRST =
            Comparator.nullsLast(Comparator.comparing(DueWindow::to).thenComparing(DueWindow::from));

    /** What must be alike for tasks of several solutions to be one line. */
    record Kind(
            String id,
            int rule,
            Necessity necessity,
            Party party,
            @Nullable DueWindow due,
            boolean overdue) {

        static final Comparator<Kind> ORDER = Comparator.comparing(Kind::due, EARLIEST_FIRST)
                .thenComparing(Kind::necessity)
                .thenComparingInt(Kind::rule)
                .thenComparing(Kind::party);
    }

    /** A task of a solution. */
    record Of(PortfolioSolution solution, Task task) {}

    private final InWords in;
    private final Map<String, Integer> placeByRule = new HashMap<>();

    TaskViews(InWords in) {
        this.in = in;
        for (Rule rule : in.portfolio().ruleSet().rules()) {
            placeByRule.put(rule.id(), placeByRule.size());
        }
    }

    List<PortfolioPage.TaskView> all() {
        return List.of(
                view("deadline", byTask(Kind::due, EARLIEST_FIRST, this::deadline)),
                view("party", byTask(Kind::party, Comparator.naturalOrder(), party -> Words.capital(in.label(party)))),
                view("vendor", byText(PortfolioSolution::vendor, "vendor.untold")),
                view("area", byText(PortfolioSolution::businessArea, "area.untold")));
    }

    /** What each task is about, in the order of the rules. */
    List<PortfolioPage.Instruction> instructions() {
        Map<Integer, Task> taskByPlace = new TreeMap<>();
        in.portfolio()
                .solutions()
                .forEach(solution -> solution.tasks().forEach(task -> taskByPlace.putIfAbsent(place(task), task)));
        return taskByPlace.values().stream()
                .map(task -> new PortfolioPage.Instruction(anchor(task), in.title(task), in.description(task)))
                .toList();
    }

    static String anchor(Task task) {
        return "task-" + task.id();
    }

    /** Tasks of the same kind together, the earliest first; each with the solutions in the order of the portfolio. */
    static Map<Kind, List<Of>> byKind(List<Of> tasks, Function<Task, Integer> place) {
        Map<Kind, List<Of>> byKind = new TreeMap<>(Kind.ORDER);
        for (Of each : tasks) {
            Task task = each.task();
            Kind kind =
                    new Kind(task.id(), place.apply(task), task.necessity(), task.party(), task.due(), task.overdue());
            byKind.computeIfAbsent(kind, k -> new ArrayList<>()).add(each);
        }
        return byKind;
    }

    /** Where the task stands in the order of the rules. */
    int place(Task task) {
        return placeByRule.getOrDefault(task.rules().get(0), placeByRule.size());
    }

    Map<Kind, List<Of>> byKind() {
        return byKind(tasksOf(in.portfolio().solutions()), this::place);
    }

    private PortfolioPage.TaskView view(String key, List<PortfolioPage.TaskGroup> groups) {
        return new PortfolioPage.TaskView(key, in.word("tasks." + key), in.word("tasks." + key + ".lead"), groups);
    }

    private <K> List<PortfolioPage.TaskGroup> byTask(
            Function<Kind, K> key, Comparator<? super K> order, Function<K, String> name) {
        Map<K, Map<Kind, List<Of>>> groups = new TreeMap<>(order);
        byKind().forEach((kind, tasks) -> groups.computeIfAbsent(key.apply(kind), k -> new TreeMap<>(Kind.ORDER))
                .put(kind, tasks));
        List<PortfolioPage.TaskGroup> views = new ArrayList<>();
        groups.forEach((k, kinds) -> views.add(group(name.apply(k), kinds)));
        return views;
    }

    private List<PortfolioPage.TaskGroup> byText(Function<PortfolioSolution, @Nullable String> typed, String untold) {
        return Groups.by(typed, in.portfolio().solutions()).stream()
                .map(group -> group(
                        group.name() == null ? in.word(untold) : group.name(),
                        byKind(tasksOf(group.solutions()), this::place)))
                .filter(group -> !group.lines().isEmpty())
                .toList();
    }

    private static List<Of> tasksOf(List<PortfolioSolution> solutions) {
        return solutions.stream()
                .flatMap(solution -> solution.tasks().stream().map(task -> new Of(solution, task)))
                .toList();
    }

    private PortfolioPage.TaskGroup group(String name, Map<Kind, List<Of>> kinds) {
        List<PortfolioPage.TaskLine> lines = new ArrayList<>();
        kinds.forEach((kind, tasks) -> lines.add(line(kind, tasks)));
        long tasks = kinds.values().stream().mapToLong(List::size).sum();
        long solutions = kinds.values().stream()
                .flatMap(List::stream)
                .map(Of::solution)
                .distinct()
                .count();
        boolean overdue = kinds.keySet().stream().anyMatch(Kind::overdue);
        return new PortfolioPage.TaskGroup(
                name,
                in.word("tasks.summary", in.counted("count.tasks", tasks), in.counted("count.solutions", solutions)),
                overdue,
                lines);
    }

    private PortfolioPage.TaskLine line(Kind kind, List<Of> tasks) {
        Task task = tasks.get(0).task();
        return new PortfolioPage.TaskLine(
                anchor(task),
                in.title(task),
                in.label(kind.necessity()),
                in.label(kind.party()),
                in.vocabulary().due(kind.due()),
                kind.overdue(),
                tasks.stream()
                        .map(each -> new PortfolioPage.Member(
                                in.name(each.solution()),
                                each.task().status() == Status.CERTAIN ? "" : in.word("possible")))
                        .toList());
    }

    private String deadline(@Nullable DueWindow due) {
        return Words.capital(in.vocabulary().due(due));
    }
}
