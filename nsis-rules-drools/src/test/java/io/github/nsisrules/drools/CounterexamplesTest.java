package io.github.nsisrules.drools;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.nsisrules.explain.Topic;
import io.github.nsisrules.explain.WhatIf.Goal;
import io.github.nsisrules.facts.Audience;
import io.github.nsisrules.facts.Broker;
import io.github.nsisrules.facts.Fact;
import io.github.nsisrules.facts.Login;
import io.github.nsisrules.facts.TuSolution;
import io.github.nsisrules.facts.UseCase;
import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What was tried in vain speaks against all that would fail in the same completion, and against nothing else. */
class CounterexamplesTest {

    private static final LocalDate ON = LocalDate.parse("2021-04-01");
    private static final Classifier CLASSIFIER = Classifier.load(Edition.KL_2021_03);
    private static final FactAt LOGINS = new FactAt(Fact.LOGINS, 0);
    private static final FactAt BROKER = new FactAt(Fact.BROKER, 0);

    private final TuSolution unknown = TuSolution.builder("s", "Parkering")
            .useCase(UseCase.of("u", Audience.CITIZENS))
            .build();
    private final Counterexamples counterexamples = new Counterexamples(
            unknown,
            new NewValues(ON),
            new Attainable(new Goal(Topic.parse("tuSolution=true", CLASSIFIER.ruleSet()), false), CLASSIFIER, ON));

    @BeforeEach
    void logins_are_unknown_and_could_be_eids() {
        assertThat(counterexamples.refute(with(Broker.DIRECT_INTEGRATION), Set.of()))
                .as("before anything was tried")
                .isFalse();
        counterexamples.add(with(Broker.DIRECT_INTEGRATION));
    }

    @Test
    void what_leaves_the_same_unknown_fails_in_the_same_completion() {
        assertThat(counterexamples.refute(with(Broker.DIRECT_INTEGRATION), Set.of()))
                .isTrue();
        assertThat(counterexamples.refute(with(Broker.OTHER_BROKER), Set.of())).isTrue();
        assertThat(counterexamples.refute(with(Broker.DIRECT_INTEGRATION), Set.of()))
                .as("once more")
                .isTrue();
    }

    @Test
    void a_fact_still_to_be_chosen_may_have_another_value() {
        assertThat(counterexamples.refute(with(Broker.DIRECT_INTEGRATION), Set.of(LOGINS)))
                .isFalse();
    }

    @Test
    void no_broker_rules_the_logins_of_the_completion_out() {
        assertThat(counterexamples.refute(with(Broker.NONE), Set.of())).isFalse();
        assertThat(counterexamples.refute(unknown, Set.of(BROKER)))
                .as("the broker could still be none")
                .isFalse();
    }

    @Test
    void where_nothing_is_unknown_there_is_no_completion_to_keep() {
        TuSolution known = LOGINS.setIn(with(Broker.DIRECT_INTEGRATION), Set.of(Login.USERNAME_PASSWORD));

        assertThat(counterexamples.refute(known, Set.of())).isFalse();
    }

    private TuSolution with(Broker broker) {
        return BROKER.setIn(unknown, broker);
    }
}
