package io.github.nsisrules.drools;

import io.github.nsisrules.drools.reference.Place;
import io.github.nsisrules.facts.Assessment;
import io.github.nsisrules.facts.Fact;
import io.github.nsisrules.facts.TuSolution;
import io.github.nsisrules.facts.UseCase;
import io.github.nsisrules.interview.Question;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Somebody who knows everything about one solution, and says what is asked. */
record Respondent(TuSolution truth) {

    /** The solution as it is when only the users have been told. */
    TuSolution usersOnly() {
        TuSolution.Builder told = TuSolution.builder(truth.id(), truth.name());
        truth.useCases().forEach(useCase -> told.useCase(UseCase.of(useCase.id(), useCase.audience())));
        return told.build();
    }

    List<String> answer(Question question) {
        return values(place(question.fact(), question.useCase()).in(truth));
    }

    Place place(Fact fact, @Nullable String useCase) {
        return Place.of(truth).stream()
                .filter(place -> place.fact() == fact && Objects.equals(place.useCaseId(truth), useCase))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> values(@Nullable Object value) {
        if (value == null) {
            return List.of();
        } else if (value instanceof Set<?> values) {
            return values.stream().map(String::valueOf).toList();
        } else if (value instanceof Assessment assessment) {
            return List.of(assessment.level().name(), assessment.date().toString());
        }
        return List.of(value.toString());
    }
}
