package io.github.nsisrules.compare;

import io.github.nsisrules.result.Classification;
import io.github.nsisrules.result.Conclusion;
import io.github.nsisrules.result.RationaleStep;
import io.github.nsisrules.result.UseCaseResult;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Finds the values that differ, and the steps of either argument that conclude them. */
final class ValueDifferences {

    private final Classification from;
    private final Classification to;
    private final List<Difference.OfValue<?>> differences = new ArrayList<>();

    ValueDifferences(Classification from, Classification to) {
        this.from = from;
        this.to = to;
    }

    List<Difference.OfValue<?>> list() {
        compare(
                Aspect.TYPE,
                null,
                new Answer<>(from.type(), from.possibleTypes()),
                new Answer<>(to.type(), to.possibleTypes()),
                step -> concludes(step, Conclusion.Kind.TYPE));
        compare(
                Aspect.TU_SOLUTION,
                null,
                Answer.yesOrNo(from.tuSolution()),
                Answer.yesOrNo(to.tuSolution()),
                step -> concludes(step, Conclusion.Kind.TU_SOLUTION));
        compare(
                Aspect.LEVEL,
                null,
                new Answer<>(from.level(), from.possibleLevels()),
                new Answer<>(to.level(), to.possibleLevels()),
                step -> step.useCase() == null && concludes(step, Conclusion.Kind.LEVEL));
        for (UseCaseResult useCase : from.useCases()) {
            useCase(useCase, to.useCase(useCase.id()));
        }
        return List.copyOf(differences);
    }

    private void useCase(UseCaseResult one, UseCaseResult other) {
        String id = one.id();
        Predicate<RationaleStep> obligation = of(id, Conclusion.Kind.OBLIGATION);
        Predicate<RationaleStep> indicated = of(id, Conclusion.Kind.INDICATED_LEVEL);
        // A level that nobody assessed is the indicated one: the rule that indicates it belongs to its causes.
        Predicate<RationaleStep> level = of(id, Conclusion.Kind.INDICATED_LEVEL, Conclusion.Kind.LEVEL);
        compare(
                Aspect.OBLIGATION,
                id,
                new Answer<>(one.obligation(), one.possibleObligations()),
                new Answer<>(other.obligation(), other.possibleObligations()),
                obligation);
        compare(Aspect.DECIDED_BY, id, Answer.of(one.decidedBy()), Answer.of(other.decidedBy()), obligation);
        compare(
                Aspect.LEVEL,
                id,
                new Answer<>(one.level(), one.possibleLevels()),
                new Answer<>(other.level(), other.possibleLevels()),
                level);
        compare(
                Aspect.INDICATED_LEVEL,
                id,
                Answer.of(one.indicatedLevel()),
                Answer.of(other.indicatedLevel()),
                indicated);
        compare(Aspect.ASSESSED_LEVEL, id, Answer.of(one.assessedLevel()), Answer.of(other.assessedLevel()), level);
        compare(Aspect.BASIS, id, Answer.of(one.basis()), Answer.of(other.basis()), level);
        compare(Aspect.PROVISIONAL, id, Answer.yesOrNo(one.provisional()), Answer.yesOrNo(other.provisional()), level);
    }

    private <T> void compare(
            Aspect aspect,
            @Nullable String useCase,
            Answer<T> one,
            Answer<T> other,
            Predicate<RationaleStep> concluding) {
        if (!one.equals(other)) {
            differences.add(new Difference.OfValue<>(
                    aspect, useCase, one, other, rules(from, concluding), rules(to, concluding)));
        }
    }

    private static Predicate<RationaleStep> of(String useCase, Conclusion.Kind... kinds) {
        return step -> useCase.equals(step.useCase()) && concludes(step, kinds);
    }

    private static boolean concludes(RationaleStep step, Conclusion.Kind... kinds) {
        return Arrays.asList(kinds).contains(step.conclusion().kind());
    }

    private static List<String> rules(Classification side, Predicate<RationaleStep> concluding) {
        return side.rationale().stream()
                .filter(concluding)
                .map(RationaleStep::rule)
                .distinct()
                .toList();
    }
}
