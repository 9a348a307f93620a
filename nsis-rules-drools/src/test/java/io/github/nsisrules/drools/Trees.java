package io.github.nsisrules.drools;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.nsisrules.explain.Explanation;
import io.github.nsisrules.explain.Reason;
import io.github.nsisrules.explain.Topic;
import io.github.nsisrules.facts.TuSolution;
import io.github.nsisrules.result.Because;
import io.github.nsisrules.result.Classification;
import io.github.nsisrules.result.GivenFacts;
import io.github.nsisrules.result.RationaleStep;
import io.github.nsisrules.result.Status;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Walks the trees of an answer as an auditor would, and checks each node against the answer and the input. A step that was
 * met before is not walked again: equal steps rest on the same.
 */
final class Trees {

    private final Classification answer;
    private final Map<RationaleStep, Integer> placeByStep = new HashMap<>();
    private final Map<RationaleStep, Boolean> restsOnUnknown = new HashMap<>();
    private final List<RationaleStep> met = new ArrayList<>();
    private int leaves;

    Trees(Classification answer) {
        this.answer = answer;
        answer.rationale().forEach(step -> placeByStep.put(step, placeByStep.size()));
        assertThat(placeByStep).hasSameSizeAs(answer.rationale());
    }

    /** Checks the trees behind everything: each step of the argument stands in full once. */
    void checkEverything() {
        check(Explanation.of(answer));
        assertThat(met).containsExactlyInAnyOrderElementsOf(answer.rationale());
    }

    /** Checks the trees behind a topic that the answer speaks of. */
    void check(Topic topic) {
        Explanation explanation = Explanation.of(answer, topic);
        assertThat(explanation.isReached())
                .as("%s in %s of %s", topic, topic.useCase(), answer.solution())
                .isTrue();
        check(explanation);
    }

    /** How many facts and absences the trees ended in so far. */
    int leaves() {
        return leaves;
    }

    private void check(Explanation explanation) {
        List<Integer> places = new ArrayList<>();
        for (Reason reason : explanation.reasons()) {
            visit(reason);
            if (reason instanceof Reason.OfStep conclusion) {
                places.add(placeByStep.get(conclusion.step()));
            }
        }
        assertThat(places).isSorted().doesNotHaveDuplicates();
    }

    /** Whether an unknown fact stands somewhere below. */
    private boolean visit(Reason reason) {
        if (reason instanceof Reason.OfStep conclusion) {
            Boolean before = restsOnUnknown.get(conclusion.step());
            return before != null ? before : step(conclusion);
        }
        leaves++;
        assertThat(reason.because()).isEmpty();
        if (reason instanceof Reason.OfFact fact) {
            Because.Given given = fact.given();
            assertThat(given)
                    .isEqualTo(new GivenFacts(answer.solution()).because(given.fact(), place(given.useCase())));
            return given.values() == null;
        }
        Reason.OfAbsence absence = (Reason.OfAbsence) reason;
        assertThat(absence.rule().id()).isEqualTo(absence.absence().rule());
        assertThat(absence.rule().sources()).isNotEmpty();
        return false;
    }

    private boolean step(Reason.OfStep conclusion) {
        RationaleStep step = conclusion.step();
        int place = Objects.requireNonNull(placeByStep.get(step));
        assertThat(step.sources()).isNotEmpty();
        assertThat(conclusion.because().stream().map(Trees::named)).isEqualTo(step.because());
        met.add(step);
        boolean unknown = false;
        for (Reason reason : conclusion.because()) {
            if (reason instanceof Reason.OfStep earlier) {
                assertThat(placeByStep.get(earlier.step())).isLessThan(place);
            }
            unknown |= visit(reason);
        }
        restsOnUnknown.put(step, unknown);
        assertThat(unknown || step.status() == Status.CERTAIN)
                .as("what is possible only rests on a fact that is unknown: %s", step)
                .isTrue();
        return unknown;
    }

    private static Because named(Reason reason) {
        if (reason instanceof Reason.OfFact fact) {
            return fact.given();
        } else if (reason instanceof Reason.OfAbsence absence) {
            return absence.absence();
        }
        RationaleStep step = ((Reason.OfStep) reason).step();
        return new Because.Step(step.rule(), step.useCase(), step.conclusion());
    }

    private int place(@Nullable String useCase) {
        TuSolution solution = answer.solution();
        for (int i = 0; i < solution.useCases().size(); i++) {
            if (Objects.equals(solution.useCases().get(i).id(), useCase)) {
                return i;
            }
        }
        assertThat(useCase).isNull();
        return -1;
    }
}
