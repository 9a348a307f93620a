package io.github.nsisrules.report.portfolio;

import io.github.nsisrules.result.Status;
import io.github.nsisrules.result.Task;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The solutions for which one simple assessment of a whole group is enough: those with the task to take part in one, by what
 * KL p.17 names: vendor and administration.
 */
final class SharedAssessments {

    /** The task's id, the same in all rule sets. */
    static final String TASK = "joint-simple-assessment";

    private final InWords in;
    private final List<PortfolioSolution> solutions;

    SharedAssessments(InWords in) {
        this.in = in;
        this.solutions = in.portfolio().solutions().stream()
                .filter(solution -> task(solution).isPresent())
                .toList();
    }

    List<PortfolioPage.SharedView> all() {
        return List.of(
                view("vendor", PortfolioSolution::vendor),
                view("area", PortfolioSolution::businessArea),
                view("owner", PortfolioSolution::systemOwner));
    }

    private static Optional<Task> task(PortfolioSolution solution) {
        return solution.tasks().stream().filter(task -> task.id().equals(TASK)).findFirst();
    }

    private PortfolioPage.SharedView view(String key, Function<PortfolioSolution, @Nullable String> typed) {
        List<Groups.Group> groups = Groups.by(typed, solutions);
        List<PortfolioPage.SharedGroup> shared = groups.stream()
                .filter(SharedAssessments::isShared)
                .sorted(Groups.LARGEST_FIRST)
                .map(this::group)
                .toList();
        long alone = groups.stream()
                .filter(group -> group.name() != null && !isShared(group))
                .count();
        long untold = groups.stream()
                .filter(group -> group.name() == null)
                .mapToLong(group -> group.solutions().size())
                .sum();
        return new PortfolioPage.SharedView(key, in.word("shared." + key), shared, rest(key, alone, untold));
    }

    private @Nullable String rest(String key, long alone, long untold) {
        String ofThose = alone == 0 ? "" : in.counted("shared.alone", alone);
        String ofUntold = untold == 0 ? "" : in.counted("shared." + key + ".untold", untold);
        String rest = (ofThose + " " + ofUntold).strip();
        return rest.isEmpty() ? null : rest;
    }

    private static boolean isShared(Groups.Group group) {
        return group.name() != null && group.solutions().size() > 1;
    }

    private PortfolioPage.SharedGroup group(Groups.Group group) {
        return new PortfolioPage.SharedGroup(
                String.valueOf(group.name()),
                group.solutions().size(),
                Math.toIntExact(group.solutions().stream()
                        .filter(PortfolioSolution::isForCitizens)
                        .count()),
                group.solutions().stream().map(this::member).toList());
    }

    private PortfolioPage.Member member(PortfolioSolution solution) {
        String level = in.level(solution.level(), solution.possibleLevels());
        boolean certain =
                task(solution).filter(task -> task.status() == Status.CERTAIN).isPresent();
        return new PortfolioPage.Member(
                in.name(solution), certain ? "– " + level : "– " + level + " " + in.word("possible"));
    }
}
