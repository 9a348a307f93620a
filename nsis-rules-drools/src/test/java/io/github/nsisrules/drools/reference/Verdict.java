package io.github.nsisrules.drools.reference;

import io.github.nsisrules.facts.AssuranceLevel;
import io.github.nsisrules.result.Classification;
import io.github.nsisrules.result.Finding;
import io.github.nsisrules.result.OpenQuestion;
import io.github.nsisrules.result.RationaleStep;
import io.github.nsisrules.result.SolutionType;
import io.github.nsisrules.result.Status;
import io.github.nsisrules.result.Task;
import io.github.nsisrules.result.UseCaseResult;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** All that the rulebook decides about a solution with unknown facts, in a form that engine and model share. */
public record Verdict(
        @Nullable SolutionType type,
        List<SolutionType> possibleTypes,
        @Nullable Boolean tuSolution,
        @Nullable AssuranceLevel level,
        List<AssuranceLevel> possibleLevels,
        List<UseCaseResult> useCases,
        List<Task> tasks,
        List<Finding> findings,
        List<OpenQuestion> openQuestions,
        Map<Step, Status> steps) {

    /** What the engine answered. */
    public static Verdict of(Classification answer) {
        Map<Step, Status> steps = new HashMap<>();
        for (RationaleStep step : answer.rationale()) {
            if (steps.put(Step.of(step), step.status()) != null) {
                throw new AssertionError("The rationale of " + answer.solution() + " says twice: " + step);
            }
        }
        return new Verdict(
                answer.type(),
                answer.possibleTypes(),
                answer.tuSolution(),
                answer.level(),
                answer.possibleLevels(),
                answer.useCases(),
                answer.tasks(),
                answer.findings(),
                answer.openQuestions(),
                steps);
    }

    /** One line for each thing that differs; empty if nothing does. */
    public List<String> differences(Verdict actual) {
        List<String> differences = new ArrayList<>();
        compare(differences, "type", type, actual.type);
        compare(differences, "possibleTypes", possibleTypes, actual.possibleTypes);
        compare(differences, "tuSolution", tuSolution, actual.tuSolution);
        compare(differences, "level", level, actual.level);
        compare(differences, "possibleLevels", possibleLevels, actual.possibleLevels);
        compareLists(differences, "useCases", useCases, actual.useCases);
        compareLists(differences, "tasks", tasks, actual.tasks);
        compareLists(differences, "findings", findings, actual.findings);
        compareLists(differences, "openQuestions", openQuestions, actual.openQuestions);
        compareLists(differences, "steps", sorted(steps), sorted(actual.steps));
        return differences;
    }

    private static void compare(
            List<String> differences, String what, @Nullable Object expected, @Nullable Object actual) {
        if (!Objects.equals(expected, actual)) {
            differences.add(what + ": expected " + expected + " but the engine says " + actual);
        }
    }

    private static <T> void compareLists(List<String> differences, String what, List<T> expected, List<T> actual) {
        if (expected.equals(actual)) {
            return;
        }
        expected.stream().filter(e -> !actual.contains(e)).forEach(e -> differences.add(what + ": missing " + e));
        actual.stream().filter(a -> !expected.contains(a)).forEach(a -> differences.add(what + ": too much " + a));
        if (differences.stream().noneMatch(line -> line.startsWith(what + ":"))) {
            differences.add(what + ": order " + actual + " instead of " + expected);
        }
    }

    private static List<String> sorted(Map<Step, Status> steps) {
        return steps.entrySet().stream()
                .map(step -> step.getKey() + " " + step.getValue())
                .sorted()
                .toList();
    }
}
