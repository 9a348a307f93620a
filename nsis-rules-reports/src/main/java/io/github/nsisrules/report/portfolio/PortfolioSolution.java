package io.github.nsisrules.report.portfolio;

import io.github.nsisrules.facts.AssuranceLevel;
import io.github.nsisrules.facts.Audience;
import io.github.nsisrules.result.Classification;
import io.github.nsisrules.result.OpenQuestion;
import io.github.nsisrules.result.SolutionType;
import io.github.nsisrules.result.Task;
import io.github.nsisrules.result.UseCaseResult;
import io.github.nsisrules.stability.Experimental;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the portfolio keeps of one answer: all but the argument, the findings and the facts. Immutable. Texts are as given,
 * not yet made safe to show.
 *
 * @param id the solution's id; two solutions of a portfolio may have the same
 * @param name the solution's name
 * @param vendor the vendor; {@code null} if not told
 * @param systemOwner the system owner; {@code null} if not told
 * @param businessArea the fagområde; {@code null} if not told
 * @param type the type; {@code null} if undecided
 * @param possibleTypes the types that are possible, never empty
 * @param level the solution's level; {@code null} if there is none, or if undecided
 * @param possibleLevels the levels that are possible, rising
 * @param standing how far it has come
 * @param useCases its use cases as given
 * @param tasks what to do, in the order of the answer
 * @param openQuestions the unknown facts that matter, most decisive first
 */
@Experimental
public record PortfolioSolution(
        String id,
        String name,
        @Nullable String vendor,
        @Nullable String systemOwner,
        @Nullable String businessArea,
        @Nullable SolutionType type,
        List<SolutionType> possibleTypes,
        @Nullable AssuranceLevel level,
        List<AssuranceLevel> possibleLevels,
        Standing standing,
        List<Use> useCases,
        List<Task> tasks,
        List<OpenQuestion> openQuestions) {

    /**
     * One use case and its result.
     *
     * @param name its name; {@code null} if it has none
     * @param audience its users
     * @param result what the rules conclude
     */
    public record Use(@Nullable String name, Audience audience, UseCaseResult result) {}

    /** Copies the lists. */
    public PortfolioSolution {
        possibleTypes = List.copyOf(possibleTypes);
        possibleLevels = List.copyOf(possibleLevels);
        useCases = List.copyOf(useCases);
        tasks = List.copyOf(tasks);
        openQuestions = List.copyOf(openQuestions);
    }

    static PortfolioSolution of(Classification answer) {
        List<Use> useCases = new ArrayList<>();
        answer.solution()
                .useCases()
                .forEach(useCase ->
                        useCases.add(new Use(useCase.name(), useCase.audience(), answer.useCase(useCase.id()))));
        return new PortfolioSolution(
                answer.solution().id(),
                answer.solution().name(),
                answer.solution().vendor(),
                answer.solution().systemOwner(),
                answer.solution().businessArea(),
                answer.type(),
                answer.possibleTypes(),
                answer.level(),
                answer.possibleLevels(),
                Standing.of(answer),
                useCases,
                answer.tasks(),
                answer.openQuestions());
    }

    /** The groups of users, each once, in the order of {@link Audience}. */
    public List<Audience> audiences() {
        return useCases.stream().map(Use::audience).distinct().sorted().toList();
    }

    /** Whether some use case is for citizens. */
    public boolean isForCitizens() {
        return audiences().contains(Audience.CITIZENS);
    }
}
