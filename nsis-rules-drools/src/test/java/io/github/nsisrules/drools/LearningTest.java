package io.github.nsisrules.drools;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.nsisrules.drools.reference.Place;
import io.github.nsisrules.drools.reference.Rulebook;
import io.github.nsisrules.facts.Broker;
import io.github.nsisrules.facts.Fact;
import io.github.nsisrules.facts.Login;
import io.github.nsisrules.facts.TuSolution;
import io.github.nsisrules.facts.UseCase;
import io.github.nsisrules.result.Classification;
import io.github.nsisrules.result.Finding;
import io.github.nsisrules.result.OpenQuestion;
import io.github.nsisrules.result.Status;
import io.github.nsisrules.result.Task;
import io.github.nsisrules.result.UseCaseResult;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.assertj.core.api.SoftAssertions;
import org.jspecify.annotations.Nullable;

/** Property 6: learning never widens. */
class LearningTest {

    @Property(tries = 800)
    void answering_one_unknown_fact_after_the_other_never_widens_the_answer(
            @ForAll Rulebook rulebook, @ForAll Random seed) {
        // GIVEN a solution of which little is known
        RandomSolutions random = new RandomSolutions(seed);
        TuSolution solution = random.hide(
                rulebook, random.complete(1 + seed.nextInt(3), Engine.day(rulebook)), 0.3 + 0.7 * seed.nextDouble());
        List<Place> unknown = new ArrayList<>(Place.of(solution));
        TuSolution atFirst = solution;
        unknown.removeIf(place -> place.fact() == Fact.ASSESSMENT || place.in(atFirst) != null);
        Collections.shuffle(unknown, seed);

        // WHEN its unknown facts are answered one by one
        Classification before = Engine.classify(rulebook, solution);
        for (Place place : unknown) {
            solution = place.set(solution, random.validValue(solution, place, Engine.day(rulebook)));
            Classification after = Engine.classify(rulebook, solution);

            // THEN each answer leaves at most what was possible before
            assertNarrower(before, after);
            before = after;
        }
        assertThat(before.isDecided())
                .as("decided when all is known: %s", solution)
                .isTrue();
    }

    @Property(tries = 400)
    void answering_a_fact_that_is_not_asked_for_changes_nothing(@ForAll Rulebook rulebook, @ForAll Random seed) {
        // GIVEN a solution with unknown facts
        RandomSolutions random = new RandomSolutions(seed);
        TuSolution solution = random.partlyKnown(rulebook);
        Classification before = Engine.classify(rulebook, solution);

        for (Place place : Place.of(solution)) {
            boolean asked = before.openQuestions().stream()
                    .anyMatch(question -> question.fact() == place.fact()
                            && Objects.equals(question.useCase(), place.useCaseId(solution)));
            if (place.in(solution) == null && place.fact() != Fact.ASSESSMENT && !asked) {
                // WHEN one that is not asked for is answered all the same
                Object value = random.validValue(solution, place, Engine.day(rulebook));
                TuSolution answered = place.set(solution, value);
                Classification after = Engine.classify(rulebook, answered);
                if (rulesOutAnswers(solution, answered)) {
                    assertNarrower(before, after);
                    continue;
                }

                // THEN type, obligations, levels, tasks and findings stay as they are
                assertThat(after.possibleTypes())
                        .as("%s in %s", place, solution)
                        .isEqualTo(before.possibleTypes());
                assertThat(after.useCases()).as("%s in %s", place, solution).isEqualTo(before.useCases());
                assertThat(after.tasks()).as("%s in %s", place, solution).isEqualTo(before.tasks());
                assertThat(after.findings()).as("%s in %s", place, solution).isEqualTo(before.findings());
            }
        }
    }

    /**
     * Whether an answer makes answers to another unknown fact invalid: without a broker there is no eID. Then it tells
     * something about the other fact too, and the result may become narrower though the fact itself never matters.
     */
    private static boolean rulesOutAnswers(TuSolution before, TuSolution after) {
        for (int u = 0; u < before.useCases().size(); u++) {
            UseCase then = before.useCases().get(u);
            UseCase now = after.useCases().get(u);
            boolean noBroker = then.broker() == null && now.broker() == Broker.NONE && now.logins() == null;
            boolean eid = then.logins() == null
                    && now.logins() != null
                    && now.logins().stream().anyMatch(Login::isEid)
                    && now.broker() == null;
            if (noBroker || eid) {
                return true;
            }
        }
        return false;
    }

    private static void assertNarrower(Classification before, Classification after) {
        SoftAssertions softly = new SoftAssertions();
        softly.assertThat(before.possibleTypes()).containsAll(after.possibleTypes());
        softly.assertThat(before.possibleLevels()).containsAll(after.possibleLevels());
        assertKept(softly, before.type(), after.type());
        assertKept(softly, before.tuSolution(), after.tuSolution());
        for (UseCaseResult now : after.useCases()) {
            UseCaseResult then = before.useCase(now.id());
            softly.assertThat(then.possibleObligations()).containsAll(now.possibleObligations());
            softly.assertThat(then.possibleLevels()).containsAll(now.possibleLevels());
            assertKept(softly, then.obligation(), now.obligation());
            assertKept(softly, then.decidedBy(), now.decidedBy());
            assertKept(softly, then.level(), now.level());
            assertKept(softly, then.indicatedLevel(), now.indicatedLevel());
            assertKept(softly, then.basis(), now.basis());
            assertKept(softly, then.provisional(), now.provisional());
        }
        for (Task now : after.tasks()) {
            Task then = before.tasks().stream()
                    .filter(task -> task.id().equals(now.id()))
                    .findFirst()
                    .orElseThrow(() -> new AssertionError("A new task: " + now + " of " + after.solution()));
            softly.assertThat(then.useCases()).containsAll(now.useCases());
            softly.assertThat(now.necessity()).isGreaterThanOrEqualTo(then.necessity());
            if (now.due() != null) {
                softly.assertThat(then.due()).isNotNull();
                softly.assertThat(then.due() != null
                                && now.due().from().isBefore(then.due().from()))
                        .as("brought forward: %s", now)
                        .isFalse();
            }
            softly.assertThat(then.status() == Status.CERTAIN && now.status() == Status.POSSIBLE)
                    .as("no longer certain: %s", now)
                    .isFalse();
        }
        for (Finding now : after.findings()) {
            Finding then = before.findings().stream()
                    .filter(finding -> finding.id().equals(now.id()))
                    .findFirst()
                    .orElseThrow(() -> new AssertionError("A new finding: " + now + " of " + after.solution()));
            softly.assertThat(then.useCases()).containsAll(now.useCases());
        }
        softly.assertThat(asked(before)).containsAll(asked(after));
        if (!softly.wasSuccess()) {
            softly.fail("before: " + before.solution() + "\nafter: " + after.solution());
        }
        softly.assertAll();
    }

    /** What was settled stays settled. */
    private static void assertKept(SoftAssertions softly, @Nullable Object then, @Nullable Object now) {
        if (then != null) {
            softly.assertThat(now).isEqualTo(then);
        }
    }

    private static List<String> asked(Classification answer) {
        return answer.openQuestions().stream().map(LearningTest::asked).toList();
    }

    private static String asked(OpenQuestion question) {
        return question.fact() + " of " + question.useCase();
    }
}
