package io.github.nsisrules.drools;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.nsisrules.drools.reference.Decision;
import io.github.nsisrules.drools.reference.ReferenceModel;
import io.github.nsisrules.drools.reference.Rulebook;
import io.github.nsisrules.drools.reference.Step;
import io.github.nsisrules.facts.AssuranceLevel;
import io.github.nsisrules.facts.DataClass;
import io.github.nsisrules.facts.TuSolution;
import io.github.nsisrules.facts.UseCase;
import io.github.nsisrules.result.Classification;
import io.github.nsisrules.result.LevelBasis;
import io.github.nsisrules.result.Obligation;
import io.github.nsisrules.result.RationaleStep;
import io.github.nsisrules.result.Status;
import io.github.nsisrules.result.UseCaseResult;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.LongAdder;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/**
 * What holds at every single point of some decision spaces of one use case. One pass over them gathers all the evidence.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class EveryPoint {

    private final Rulebook rulebook;
    private final ReferenceModel model;
    private final List<DecisionSpace> spaces;

    private final LongAdder points = new LongAdder();
    private final LongAdder lowWithoutAssessment = new LongAdder();
    private final Set<String> fired = ConcurrentHashMap.newKeySet();
    private final Witnesses differences = new Witnesses();
    private final Witnesses unexplained = new Witnesses();
    private final Witnesses unfoundedLow = new Witnesses();
    private final Witnesses indicatedOutOfScope = new Witnesses();

    EveryPoint(Rulebook rulebook, List<DecisionSpace> spaces) {
        this.rulebook = rulebook;
        this.model = new ReferenceModel(rulebook, Engine.day(rulebook));
        this.spaces = spaces;
    }

    @BeforeAll
    void visit_every_point() {
        spaces.forEach(space -> space.points().forEach(this::visit));
    }

    /** How many points there should be, counted by hand. */
    abstract long expectedPoints();

    @Test
    void the_enumeration_is_complete() {
        assertThat(points.sum()).as("points visited").isEqualTo(expectedPoints());
    }

    @Test
    void engine_and_reference_model_agree_everywhere() {
        differences.assertNone("points where the engine and the rulebook differ");
    }

    @Test
    void every_rule_fires_somewhere() {
        assertThat(fired)
                .as("ids of the rules that concluded something")
                .containsExactlyInAnyOrderElementsOf(Engine.ruleIds(rulebook));
    }

    @Test
    void nothing_is_left_unexplained() {
        unexplained.assertNone("gaps in the argument (property 7)");
    }

    @Test
    void low_is_reached_only_by_permission() {
        assertThat(lowWithoutAssessment.sum()).as("points to judge").isPositive();
        unfoundedLow.assertNone("levels LOW without assessment or ordinary data (property 3)");
    }

    @Test
    void out_of_scope_has_no_indicated_level() {
        indicatedOutOfScope.assertNone("indicated levels out of scope (property 4)");
    }

    private void visit(TuSolution solution) {
        points.increment();
        Classification actual = Engine.classify(rulebook, solution);
        Decision expected = model.decide(solution);
        differences.addIf(
                !agrees(expected, actual), () -> solution + "\n  rulebook " + expected + "\n  engine " + actual);
        actual.rationale().forEach(step -> fired.add(step.rule()));
        List<String> gaps = Explanation.gaps(actual);
        unexplained.addIf(!gaps.isEmpty(), () -> solution + "\n  " + String.join("\n  ", gaps));
        judge(actual, solution.useCases().get(0), actual.useCases().get(0));
    }

    private void judge(Classification actual, UseCase useCase, UseCaseResult result) {
        if (result.level() == AssuranceLevel.LOW && result.basis() != LevelBasis.ASSESSED) {
            lowWithoutAssessment.increment();
            boolean ordinary =
                    DataClass.of(Objects.requireNonNull(useCase.data())).compareTo(DataClass.ORDINARY) <= 0;
            unfoundedLow.addIf(!ordinary || !Boolean.TRUE.equals(result.provisional()), actual::toString);
        }
        boolean outOfScope =
                result.obligation() == Obligation.DECIDED_ELSEWHERE || result.obligation() == Obligation.NOT_COVERED;
        indicatedOutOfScope.addIf(outOfScope && result.indicatedLevel() != null, actual::toString);
    }

    private static boolean agrees(Decision expected, Classification actual) {
        if (!expected.useCases().equals(actual.useCases())
                || expected.type() != actual.type()
                || !List.of(Objects.requireNonNull(expected.type())).equals(actual.possibleTypes())
                || !Objects.equals(expected.tuSolution(), actual.tuSolution())
                || expected.level() != actual.level()
                || !(expected.level() == null ? List.of() : List.of(expected.level())).equals(actual.possibleLevels())
                || !expected.tasks().equals(actual.tasks())
                || !expected.findings().equals(actual.findings())
                || !actual.openQuestions().isEmpty()
                || expected.steps().size() != actual.rationale().size()) {
            return false;
        }
        Set<Step> steps = new HashSet<>();
        for (RationaleStep step : actual.rationale()) {
            if (step.status() != Status.CERTAIN) {
                return false;
            }
            steps.add(Step.of(step));
        }
        return steps.equals(expected.steps());
    }
}
