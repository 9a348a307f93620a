package io.github.nsisrules.drools;

import io.github.nsisrules.facts.Assessment;
import io.github.nsisrules.facts.Fact;
import io.github.nsisrules.facts.UseCase;
import io.github.nsisrules.result.Because;
import io.github.nsisrules.result.Classification;
import io.github.nsisrules.result.Conclusion.Kind;
import io.github.nsisrules.result.RationaleStep;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Whether the steps of an argument name all that their rules name in {@code @because}. */
final class NamedReasons {

    private final Classification answer;

    private NamedReasons(Classification answer) {
        this.answer = answer;
    }

    /** The names that a step does not speak of; empty if all is well. */
    static List<String> missing(Classification answer, RuleCatalogue catalogue) {
        NamedReasons reasons = new NamedReasons(answer);
        List<String> missing = new ArrayList<>();
        for (RationaleStep step : answer.rationale()) {
            String number = step.rule().substring(step.rule().indexOf('-') + 1);
            for (String name : catalogue.because(number)) {
                if (!reasons.speaksOf(step, name)) {
                    missing.add(name + " in " + step);
                }
            }
        }
        return missing;
    }

    private boolean speaksOf(RationaleStep step, String name) {
        return switch (name) {
            case "staff" -> givenOfAll(step, Fact.AUDIENCE);
            case "nonStandardOfAny" -> givenOfAll(step, Fact.LOGINS) && givenOfAll(step, Fact.BROKER);
            case "tuSolution" ->
                stepsOfAll(step, Kind.TU_SOLUTION)
                        || (absences(step) == 2 && givenOfAll(step, Fact.AUDIENCE) && givenOfAll(step, Fact.LOGINS));
            case "levelOfUseCases" -> stepsOfAll(step, Kind.LEVEL);
            case "type" -> hasStep(step, Kind.TYPE);
            case "obligation" -> hasStep(step, Kind.OBLIGATION);
            case "level" -> hasStep(step, Kind.LEVEL);
            case "indicatedLevel" -> hasStep(step, Kind.INDICATED_LEVEL) || !isConcluded(Kind.INDICATED_LEVEL, step);
            case "supplierTask" -> hasStep(step, Kind.TASK);
            default -> given(step, name);
        };
    }

    private boolean given(RationaleStep step, String name) {
        Fact fact = Arrays.stream(Fact.values())
                .filter(some -> some.jsonName().equals(name))
                .findFirst()
                .orElseThrow();
        Optional<Because.Given> given = given(step, fact, fact.ofSolution() ? null : step.useCase());
        return given.isPresent() && (fact != Fact.ASSESSMENT || isAssessment(given.get()));
    }

    private boolean isAssessment(Because.Given given) {
        UseCase described = answer.solution().useCases().stream()
                .filter(useCase -> useCase.id().equals(given.useCase()))
                .findFirst()
                .orElseThrow();
        Assessment assessment = described.assessment();
        List<String> values = assessment == null
                ? List.of()
                : List.of(assessment.level().name(), assessment.date().toString());
        return values.equals(given.values());
    }

    private boolean givenOfAll(RationaleStep step, Fact fact) {
        return answer.solution().useCases().stream()
                .allMatch(useCase -> given(step, fact, useCase.id()).isPresent());
    }

    private static Optional<Because.Given> given(RationaleStep step, Fact fact, @Nullable String useCase) {
        return step.because().stream()
                .filter(Because.Given.class::isInstance)
                .map(Because.Given.class::cast)
                .filter(given -> given.fact() == fact && Objects.equals(given.useCase(), useCase))
                .findFirst();
    }

    private static long absences(RationaleStep step) {
        return step.because().stream().filter(Because.Absence.class::isInstance).count();
    }

    /** Whether a step rests on all that is concluded about use cases, of which there is something. */
    private boolean stepsOfAll(RationaleStep step, Kind kind) {
        List<RationaleStep> all = answer.rationale().stream()
                .filter(other -> other.useCase() != null && other.conclusion().kind() == kind)
                .toList();
        return !all.isEmpty()
                && all.stream()
                        .allMatch(other -> step.because()
                                .contains(new Because.Step(other.rule(), other.useCase(), other.conclusion())));
    }

    private static boolean hasStep(RationaleStep step, Kind kind) {
        return step.because().stream()
                .anyMatch(because -> because instanceof Because.Step earlier
                        && earlier.conclusion().kind() == kind
                        && (earlier.useCase() == null || earlier.useCase().equals(step.useCase())));
    }

    private boolean isConcluded(Kind kind, RationaleStep step) {
        return answer.rationale().stream()
                .anyMatch(
                        other -> other.conclusion().kind() == kind && Objects.equals(other.useCase(), step.useCase()));
    }
}
