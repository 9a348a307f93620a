package io.github.nsisrules.interview;

import static java.util.stream.Collectors.toCollection;
import static java.util.stream.Collectors.toSet;

import io.github.nsisrules.facts.TuSolution;
import io.github.nsisrules.facts.UseCase;
import io.github.nsisrules.result.Because;
import io.github.nsisrules.result.Classification;
import io.github.nsisrules.result.Obligation;
import io.github.nsisrules.result.UseCaseResult;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What is left to ask about a solution with use cases.
 *
 * @param answer the answer so far
 * @param dealtWith facts put aside by "don't know", and the assessments that were asked for
 */
record Agenda(Classification answer, Set<Place> dealtWith) {

    /** First the assessments of which it is certain that they count, last those that may not. */
    @Nullable
    Question next() {
        Stream<Question> certain = assessments(useCase -> useCase.obligation() != null);
        Stream<Question> possible = assessments(useCase -> useCase.obligation() == null);
        return Stream.of(certain, facts(answer), possible)
                .flatMap(questions -> questions)
                .findFirst()
                .orElse(null);
    }

    /** The ids of the use cases whose assessment is still to be asked for. */
    Set<String> unassessed() {
        return assessments(useCase -> true)
                .map(question -> Objects.requireNonNull(question.useCase()))
                .collect(toCollection(LinkedHashSet::new));
    }

    /**
     * How many questions are left at worst. Answers only narrow what matters, but for an assessment, which may make matter what
     * did not before: as long as one is to be asked for, all counts that can matter where nothing is known but the users.
     */
    int questionsLeftAtWorst(Classification whereNothingIsKnown) {
        TuSolution solution = answer.solution();
        Set<Place> left = facts(answer).map(Place::of).collect(toCollection(HashSet::new));
        int assessments = unassessed().size();
        if (assessments > 0) {
            facts(whereNothingIsKnown)
                    .map(Place::of)
                    .filter(place -> place.isUnknownIn(solution))
                    .forEach(left::add);
        }
        return left.size() + assessments;
    }

    /**
     * In the order in which the argument rests on them, so that what makes others needless comes early; equal ones, the most
     * decisive first.
     */
    private Stream<Question> facts(Classification classification) {
        List<Place> order = classification.rationale().stream()
                .flatMap(step -> step.because().stream())
                .flatMap(because -> because instanceof Because.Given given
                        ? Stream.of(new Place(given.fact(), given.useCase()))
                        : Stream.empty())
                .distinct()
                .toList();
        return classification.openQuestions().stream()
                .<Question>map(Question.OfFact::new)
                .filter(question -> !dealtWith.contains(Place.of(question)))
                .sorted(Comparator.comparing(question -> {
                    int position = order.indexOf(Place.of(question));
                    return position < 0 ? order.size() : position;
                }));
    }

    private Stream<Question> assessments(Predicate<UseCaseResult> kind) {
        Set<String> assessed = answer.solution().useCases().stream()
                .filter(useCase -> useCase.assessment() != null)
                .map(UseCase::id)
                .collect(toSet());
        return answer.useCases().stream()
                .filter(useCase -> !assessed.contains(useCase.id()))
                .filter(useCase -> useCase.obligation() != Obligation.DECIDED_ELSEWHERE)
                .filter(kind)
                .<Question>map(useCase -> new Question.OfAssessment(useCase.id()))
                .filter(question -> !dealtWith.contains(Place.of(question)));
    }
}
