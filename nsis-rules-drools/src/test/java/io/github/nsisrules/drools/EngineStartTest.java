package io.github.nsisrules.drools;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.nsisrules.NsisRules;
import org.junit.jupiter.api.Test;

/** Loading the rule sets, of which a second thread does a part. */
class EngineStartTest {

    @Test
    void the_thread_has_ended_before_the_rule_sets_are_there() {
        EngineStart start = EngineStart.begin();

        start.await();

        assertThat(start.thread.isAlive()).isFalse();
    }

    @Test
    void who_is_interrupted_while_loading_gets_the_rule_sets_and_stays_interrupted() {
        Thread.currentThread().interrupt();

        NsisRules rules = NsisRules.load();

        assertThat(Thread.interrupted()).isTrue();
        assertThat(rules.ruleSets()).hasSameSizeAs(Edition.ALL);
    }
}
