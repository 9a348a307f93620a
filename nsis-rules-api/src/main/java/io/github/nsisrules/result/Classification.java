package io.github.nsisrules.result;

import io.github.nsisrules.facts.AssuranceLevel;
import io.github.nsisrules.facts.TuSolution;
import io.github.nsisrules.stability.Stable;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The answer for one solution. Immutable. All lists have a stable order:
 *
 * <ul>
 *   <li>use cases as given;
 *   <li>tasks by due window (none last), then necessity, then the order of the rules;
 *   <li>findings by severity, then the order of the rules;
 *   <li>open questions by how decisive they are: first the one whose worst answer leaves the fewest different results;
 *   <li>the rationale as a person would read the argument: qualification, type, obligation, level, tasks, findings.
 * </ul>
 *
 * @param solution the solution as described
 * @param ruleSet the rule set that decided
 * @param evaluatedOn the date of evaluation
 * @param type the type; {@code null} if the unknown facts leave more than one
 * @param possibleTypes the types that are possible, never empty
 * @param tuSolution whether it is a TU-solution; {@code null} if undecided
 * @param level the highest level over the use cases that have one; {@code null} if none has, or if undecided
 * @param possibleLevels the levels that are possible for the solution, rising
 * @param useCases the result of each use case
 * @param tasks what to do
 * @param findings what to know
 * @param openQuestions the unknown facts that matter
 * @param rationale the argument
 */
@Stable
public record Classification(
        TuSolution solution,
        RuleSet ruleSet,
        LocalDate evaluatedOn,
        @Nullable SolutionType type,
        List<SolutionType> possibleTypes,
        @Nullable Boolean tuSolution,
        @Nullable AssuranceLevel level,
        List<AssuranceLevel> possibleLevels,
        List<UseCaseResult> useCases,
        List<Task> tasks,
        List<Finding> findings,
        List<OpenQuestion> openQuestions,
        List<RationaleStep> rationale) {

    /** Copies the lists. */
    public Classification {
        possibleTypes = List.copyOf(possibleTypes);
        possibleLevels = List.copyOf(possibleLevels);
        useCases = List.copyOf(useCases);
        tasks = List.copyOf(tasks);
        findings = List.copyOf(findings);
        openQuestions = List.copyOf(openQuestions);
        rationale = List.copyOf(rationale);
    }

    /**
     * The same answer for a solution of which the same facts are known; for rule engines.
     *
     * @param other a solution that differs from this one's in texts and in its id only
     */
    public Classification of(TuSolution other) {
        return new Classification(
                other,
                ruleSet,
                evaluatedOn,
                type,
                possibleTypes,
                tuSolution,
                level,
                possibleLevels,
                useCases,
                tasks,
                findings,
                openQuestions,
                rationale);
    }

    /** Whether the date of evaluation lies within the period of the rule set. */
    public boolean withinPeriod() {
        return ruleSet.appliesOn(evaluatedOn);
    }

    /** Whether the type and every use case's obligation and level are settled, whatever the unknown facts are. */
    public boolean isDecided() {
        return type != null && useCases.stream().allMatch(UseCaseResult::isDecided);
    }

    /**
     * The result of one use case.
     *
     * @throws IllegalArgumentException if the solution has no such use case
     */
    public UseCaseResult useCase(String id) {
        return useCases.stream()
                .filter(useCase -> useCase.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("The solution " + solution.id() + " has no use case '"
                        + id + "'.\nMaybe one of: "
                        + String.join(
                                ", ", useCases.stream().map(UseCaseResult::id).toList())));
    }
}
