package io.github.nsisrules.explain;

import io.github.nsisrules.facts.Fact;
import io.github.nsisrules.facts.UseCase;
import io.github.nsisrules.result.Because;
import io.github.nsisrules.result.Classification;
import io.github.nsisrules.result.Conclusion;
import io.github.nsisrules.result.RationaleStep;
import io.github.nsisrules.result.Rule;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The argument of an answer as a tree. A step rests on earlier steps only, so that no walk down ever ends in a circle. */
final class Reasons {

    private final Classification answer;
    private final Map<Because.Step, Reason.OfStep> reasonByStep = new LinkedHashMap<>();

    Reasons(Classification answer) {
        this.answer = answer;
        for (RationaleStep step : answer.rationale()) {
            List<Reason> because = step.because().stream().map(this::reason).toList();
            reasonByStep.put(
                    new Because.Step(step.rule(), step.useCase(), step.conclusion()), new Reason.OfStep(step, because));
        }
    }

    List<Reason> ofEverything() {
        Set<RationaleStep> restedOn = stepsBelow(reasonByStep.values());
        List<Reason> reasons = new ArrayList<>();
        for (Reason.OfStep reason : reasonByStep.values()) {
            Conclusion.Kind kind = reason.step().conclusion().kind();
            if (kind == Conclusion.Kind.TASK || kind == Conclusion.Kind.FINDING || !restedOn.contains(reason.step())) {
                reasons.add(reason);
            }
        }
        return reasons;
    }

    List<Reason> of(Topic topic) {
        List<Reason> reasons = new ArrayList<>();
        Said said = new Said(answer, topic);
        for (Reason.OfStep reason : reasonByStep.values()) {
            if (said.by(reason.step())) {
                reasons.add(reason);
            }
        }
        if (topic.kind() == Topic.Kind.PROVISIONAL) {
            dropObligationsOfLevels(reasons);
        }
        if (said.thatItIsNoTuSolution()) {
            addWhyItIsNoTuSolution(topic.useCase(), reasons);
        }
        return reasons;
    }

    /** Where every possibility has a level, its step tells all; the obligation stands below it. */
    private static void dropObligationsOfLevels(List<Reason> reasons) {
        Set<RationaleStep> below = stepsBelow(reasons);
        reasons.removeIf(reason -> reason instanceof Reason.OfStep conclusion && below.contains(conclusion.step()));
    }

    private static Set<RationaleStep> stepsBelow(Collection<? extends Reason> reasons) {
        Set<RationaleStep> steps = new HashSet<>();
        for (Reason reason : reasons) {
            for (Reason below : reason.because()) {
                if (below instanceof Reason.OfStep conclusion) {
                    steps.add(conclusion.step());
                }
            }
        }
        return steps;
    }

    private void addWhyItIsNoTuSolution(@Nullable String useCase, List<Reason> reasons) {
        for (Rule rule : answer.ruleSet().rules()) {
            if (rule.number().startsWith("Q")) {
                reasons.add(new Reason.OfAbsence(new Because.Absence(rule.id(), useCase), rule));
            }
        }
        for (UseCase described : answer.solution().useCases()) {
            if (useCase == null || useCase.equals(described.id())) {
                reasons.add(fact(Fact.AUDIENCE, described, List.of(described.audience())));
                reasons.add(fact(Fact.LOGINS, described, described.logins()));
            }
        }
    }

    private static Reason fact(Fact fact, UseCase useCase, @Nullable Collection<? extends Enum<?>> values) {
        return new Reason.OfFact(new Because.Given(
                fact,
                useCase.id(),
                values == null ? null : values.stream().map(Enum::name).toList()));
    }

    private Reason reason(Because because) {
        if (because instanceof Because.Given given) {
            return new Reason.OfFact(given);
        }
        if (because instanceof Because.Step step) {
            Reason.OfStep earlier = reasonByStep.get(step);
            if (earlier == null) {
                throw new IllegalStateException("The argument rests on a step that does not come before it: " + step
                        + ".\nMaybe a rule set and an engine of different versions were mixed.");
            }
            return earlier;
        }
        Because.Absence absence = (Because.Absence) because;
        return new Reason.OfAbsence(absence, rule(absence.rule()));
    }

    private Rule rule(String id) {
        return answer.ruleSet().rules().stream()
                .filter(rule -> rule.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("The argument names the rule " + id
                        + ", which the rule set " + answer.ruleSet()
                        + " does not have.\nMaybe a rule set and an engine of different versions were mixed."));
    }
}
