package io.github.nsisrules.explain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.nsisrules.explain.WhatIf.Goal;
import io.github.nsisrules.result.Classification;
import io.github.nsisrules.result.Finding;
import io.github.nsisrules.result.Necessity;
import io.github.nsisrules.result.Party;
import io.github.nsisrules.result.Severity;
import io.github.nsisrules.result.Status;
import io.github.nsisrules.result.Task;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whether an answer says something for certain, possibly, or not at all. */
class GoalTest {

    private static final Classification DECIDED = withTasks(Argued.decided());
    private static final Classification UNDECIDED = withTasks(Argued.undecided());

    @ParameterizedTest
    @CsvSource({
        "type=OWN_TU, , CERTAIN, POSSIBLE",
        "type=INTERNAL, , NOT, POSSIBLE",
        "type=JOINT_PUBLIC, , NOT, NOT",
        "tuSolution=true, , CERTAIN, POSSIBLE",
        "tuSolution=false, , NOT, POSSIBLE",
        "level=SUBSTANTIAL, , CERTAIN, POSSIBLE",
        "level=LOW, , NOT, POSSIBLE",
        "level=HIGH, , NOT, NOT",
        "level=SUBSTANTIAL, citizens, CERTAIN, POSSIBLE",
        "level=LOW, citizens, NOT, POSSIBLE",
        "level=SUBSTANTIAL, staff, NOT, NOT",
        "obligation=REQUIRED, , CERTAIN, POSSIBLE",
        "obligation=REQUIRED, citizens, CERTAIN, POSSIBLE",
        "obligation=REQUIRED, staff, NOT, NOT",
        "obligation=DECIDED_ELSEWHERE, citizens, NOT, POSSIBLE",
        "obligation=DECIDED_ELSEWHERE, staff, CERTAIN, CERTAIN",
        "obligation=VOLUNTARY, , NOT, NOT",
        "decidedBy=MUNICIPALITY, , CERTAIN, POSSIBLE",
        "decidedBy=MUNICIPALITY, staff, NOT, NOT",
        "decidedBy=KOMBIT, staff, CERTAIN, CERTAIN",
        "decidedBy=KOMBIT, citizens, NOT, POSSIBLE",
        "indicatedLevel=SUBSTANTIAL, citizens, CERTAIN, POSSIBLE",
        "indicatedLevel=HIGH, citizens, NOT, POSSIBLE",
        "basis=SUBSTANTIAL_DEFAULT, citizens, CERTAIN, POSSIBLE",
        "basis=ASSESSED, citizens, NOT, POSSIBLE",
        "indicatedLevel=HIGH, staff, NOT, NOT",
        "basis=ASSESSED, staff, NOT, NOT",
        "loginRequirement=ONE_FACTOR, staff, NOT, NOT",
        "loaUri=https://data.gov.dk/concept/core/nsis/loa/High, staff, NOT, NOT",
        "provisional=true, citizens, CERTAIN, POSSIBLE",
        "provisional=false, citizens, NOT, POSSIBLE",
        "provisional=false, staff, CERTAIN, CERTAIN",
        "provisional=true, staff, NOT, NOT",
        "loginRequirement=TWO_FACTORS, citizens, CERTAIN, POSSIBLE",
        "loginRequirement=ONE_FACTOR, citizens, NOT, POSSIBLE",
        "loaUri=https://data.gov.dk/concept/core/nsis/loa/Substantial, citizens, CERTAIN, POSSIBLE",
        "loaUri=https://data.gov.dk/concept/core/nsis/loa/High, citizens, NOT, NOT",
        "task=build-new-signing, , CERTAIN, CERTAIN",
        "task=build-new-signing, citizens, CERTAIN, CERTAIN",
        "task=build-new-signing, staff, NOT, NOT",
        "task=vendor-dialogue, , POSSIBLE, POSSIBLE",
        "task=vendor-dialogue, staff, POSSIBLE, POSSIBLE",
        "task=migrate-to-nemlogin3, , NOT, NOT",
        "finding=SIGNING_STOPS, , POSSIBLE, POSSIBLE",
        "finding=SIGNING_STOPS, citizens, POSSIBLE, POSSIBLE",
        "finding=SIGNING_STOPS, staff, NOT, NOT",
        "finding=CHECK_RESPONSIBILITY, staff, CERTAIN, CERTAIN",
        "finding=DATES_PASSED, , NOT, NOT"
    })
    void a_goal_is_met_by_what_is_certain_and_its_contrary_by_what_is_not_even_possible(
            String topic, @Nullable String useCase, Said decided, Said undecided) {
        assertThat(said(topic, useCase, DECIDED)).as("in a decided answer").isEqualTo(decided);
        assertThat(said(topic, useCase, UNDECIDED)).as("in an undecided one").isEqualTo(undecided);
    }

    @Test
    void a_goal_needs_a_value_and_turned_round_twice_it_is_the_same() {
        Topic level = new Topic(Topic.Kind.LEVEL, "LOW", null);

        assertThat(new Goal(level, true).opposite()).isEqualTo(new Goal(level, false));
        assertThat(new Goal(level, true).opposite().opposite()).isEqualTo(new Goal(level, true));
        assertThatThrownBy(() -> new Goal(new Topic(Topic.Kind.LEVEL, null, null), true))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("A goal needs a value, and 'level' has none.\nMaybe name one: level=...");
    }

    private enum Said {
        CERTAIN,
        POSSIBLE,
        NOT
    }

    private static Said said(String text, @Nullable String useCase, Classification answer) {
        int equals = text.indexOf('=');
        Topic.Kind kind = Topic.parse(text.substring(0, equals), Argued.RULES).kind();
        Topic topic = new Topic(kind, text.substring(equals + 1), useCase);
        boolean certain = new Goal(topic, true).isMetBy(answer);
        boolean not = new Goal(topic, false).isMetBy(answer);
        assertThat(certain && not).as("certain and impossible").isFalse();
        return certain ? Said.CERTAIN : not ? Said.NOT : Said.POSSIBLE;
    }

    /** A task that is certain for citizens, one that is possible for all; a finding that is possible, one that is certain. */
    private static Classification withTasks(Classification some) {
        return new Classification(
                some.solution(),
                some.ruleSet(),
                some.evaluatedOn(),
                some.type(),
                some.possibleTypes(),
                some.tuSolution(),
                some.level(),
                some.possibleLevels(),
                some.useCases(),
                List.of(
                        task("build-new-signing", Status.CERTAIN, "citizens"),
                        task("vendor-dialogue", Status.POSSIBLE)),
                List.of(
                        finding("SIGNING_STOPS", Status.POSSIBLE, "citizens"),
                        finding("CHECK_RESPONSIBILITY", Status.CERTAIN)),
                some.openQuestions(),
                some.rationale());
    }

    private static Task task(String id, Status status, String... useCases) {
        return new Task(
                id,
                status,
                Necessity.REQUIRED,
                Party.MUNICIPALITY,
                List.of(),
                List.of(useCases),
                null,
                false,
                List.of("AR-M5"));
    }

    private static Finding finding(String id, Status status, String... useCases) {
        return new Finding(id, status, Severity.WARNING, List.of(useCases), List.of("AR-N5"));
    }
}
