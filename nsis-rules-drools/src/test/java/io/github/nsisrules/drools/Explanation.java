package io.github.nsisrules.drools;

import io.github.nsisrules.drools.reference.Place;
import io.github.nsisrules.drools.reference.Step;
import io.github.nsisrules.facts.Fact;
import io.github.nsisrules.facts.TuSolution;
import io.github.nsisrules.result.Because;
import io.github.nsisrules.result.Classification;
import io.github.nsisrules.result.Conclusion;
import io.github.nsisrules.result.Conclusion.Kind;
import io.github.nsisrules.result.Finding;
import io.github.nsisrules.result.RationaleStep;
import io.github.nsisrules.result.Rule;
import io.github.nsisrules.result.Source;
import io.github.nsisrules.result.Status;
import io.github.nsisrules.result.Task;
import io.github.nsisrules.result.UseCaseResult;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Follows the argument of a classification as an auditor would, and notes every gap (property 7). */
final class Explanation {

    private static final Map<String, List<Source>> SOURCES = Engine.RULES.ruleSets().stream()
            .flatMap(ruleSet -> ruleSet.rules().stream())
            .collect(Collectors.toUnmodifiableMap(Rule::id, Rule::sources));

    /** The order in which a person reads the argument: the letters of the rules' numbers. */
    private static final String READING_ORDER = "QTOLMN";

    private final Classification answer;
    private final List<String> gaps = new ArrayList<>();
    private final Set<Step> said = new HashSet<>();
    private final Set<Conclusion> concluded = new HashSet<>();

    private Explanation(Classification answer) {
        this.answer = answer;
    }

    /** What is missing or wrong in the argument; empty if all is well. */
    static List<String> gaps(Classification answer) {
        Explanation explanation = new Explanation(answer);
        explanation.followSteps();
        explanation.lookForUnfoundedConclusions();
        return explanation.gaps;
    }

    private void followSteps() {
        int chapter = 0;
        for (RationaleStep step : answer.rationale()) {
            int next = READING_ORDER.indexOf(step.rule().charAt(step.rule().indexOf('-') + 1));
            gapIf(next < chapter, "is out of order", step);
            chapter = next;
            gapIf(step.because().isEmpty(), "rests on nothing", step);
            gapIf(
                    step.sources().isEmpty() || !step.sources().equals(SOURCES.get(step.rule())),
                    "does not cite the sources of its rule",
                    step);
            for (Because because : step.because()) {
                check(because, step);
            }
            gapIf(!said.add(Step.of(step)), "is said twice", step);
            concluded.add(step.conclusion());
        }
    }

    private void check(Because because, RationaleStep step) {
        if (because instanceof Because.Given given) {
            gapIf(given.fact().ofSolution() != (given.useCase() == null), "quotes a fact at a wrong place", step);
            gapIf(!isAsGiven(given), "quotes a fact that is not as given", step);
        } else if (because instanceof Because.Step earlier) {
            gapIf(
                    !said.contains(new Step(earlier.rule(), earlier.useCase(), earlier.conclusion())),
                    "rests on a step that does not come before it",
                    step);
        } else if (because instanceof Because.Absence absence) {
            gapIf(!SOURCES.containsKey(absence.rule()), "names a rule that does not exist", step);
            gapIf(isPresent(absence), "rests on the absence of something that is always there", step);
        }
    }

    private boolean isPresent(Because.Absence absence) {
        for (RationaleStep other : answer.rationale()) {
            if (other.status() == Status.CERTAIN
                    && other.rule().equals(absence.rule())
                    && (absence.useCase() == null || absence.useCase().equals(other.useCase()))) {
                return true;
            }
        }
        return false;
    }

    private boolean isAsGiven(Because.Given given) {
        TuSolution solution = answer.solution();
        for (int i = Place.SOLUTION; i < solution.useCases().size(); i++) {
            Place place = new Place(given.fact(), i);
            if (given.fact().ofSolution() == (i == Place.SOLUTION)
                    && (i == Place.SOLUTION || solution.useCases().get(i).id().equals(given.useCase()))) {
                // The form of an assessment's value is not fixed by the rulebook.
                return given.fact() == Fact.ASSESSMENT || sameValues(place.in(solution), given.values());
            }
        }
        return false;
    }

    private static boolean sameValues(@Nullable Object fact, @Nullable List<String> values) {
        if (fact == null || values == null) {
            return fact == null && values == null;
        } else if (fact instanceof Collection<?> set) {
            return set.size() == values.size() && set.stream().allMatch(value -> values.contains(value.toString()));
        }
        return values.size() == 1 && values.get(0).equals(fact.toString());
    }

    private void lookForUnfoundedConclusions() {
        answer.possibleTypes().forEach(type -> expect(Kind.TYPE, type.name()));
        answer.possibleLevels().forEach(level -> expect(Kind.LEVEL, level.name()));
        if (Boolean.TRUE.equals(answer.tuSolution())) {
            expect(Kind.TU_SOLUTION, "true");
        }
        for (UseCaseResult useCase : answer.useCases()) {
            useCase.possibleObligations().forEach(it -> expect(useCase.id(), Kind.OBLIGATION, it.name()));
            useCase.possibleLevels().forEach(it -> expect(useCase.id(), Kind.LEVEL, it.name()));
            if (useCase.indicatedLevel() != null) {
                expect(
                        useCase.id(),
                        Kind.INDICATED_LEVEL,
                        useCase.indicatedLevel().name());
            }
        }
        for (Task task : answer.tasks()) {
            expect(Kind.TASK, task.id());
            task.useCases().forEach(useCase -> expect(useCase, Kind.TASK, task.id()));
        }
        for (Finding finding : answer.findings()) {
            expect(Kind.FINDING, finding.id());
            finding.useCases().forEach(useCase -> expect(useCase, Kind.FINDING, finding.id()));
        }
    }

    private void expect(Kind kind, String value) {
        if (!concluded.contains(new Conclusion(kind, value))) {
            gaps.add(kind + " " + value + " is no step's conclusion");
        }
    }

    private void expect(String useCase, Kind kind, String value) {
        Conclusion conclusion = new Conclusion(kind, value);
        if (said.stream()
                .noneMatch(step ->
                        useCase.equals(step.useCase()) && step.conclusion().equals(conclusion))) {
            gaps.add(conclusion + " of use case " + useCase + " is no step's conclusion");
        }
    }

    private void gapIf(boolean gap, String what, RationaleStep step) {
        if (gap) {
            gaps.add("The step " + what + ": " + step);
        }
    }
}
