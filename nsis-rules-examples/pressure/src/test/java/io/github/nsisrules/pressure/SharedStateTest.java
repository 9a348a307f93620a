package io.github.nsisrules.pressure;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.nsisrules.NsisRules;
import io.github.nsisrules.result.RuleSet;
import org.junit.jupiter.api.Test;

/**
 * What threads share is made for threads, or never changes. A race seldom shows, and on a machine with few cores next to never: this
 * looks at what there is to race for.
 */
class SharedStateTest {

    private static final int BEFORE = 2;
    private static final int AFTER = 40;

    @Test
    void what_threads_share_is_made_for_threads_or_never_changes() throws Exception {
        // GIVEN an engine that has answered a little
        NsisRules rules = NsisRules.load();
        answer(rules, 0, BEFORE);
        Reachable before = Reachable.from(rules);
        assertThat(before.objects()).as("objects found").isGreaterThan(1000);

        // WHEN it answers more, and all forms are written
        answer(rules, BEFORE, AFTER);
        assertThat(Written.all(rules, rules.ruleSet("kl-2021-03"), Described.one(1)))
                .isNotEmpty();

        // THEN nothing has changed but what is volatile, atomic, concurrent, or changed under a lock
        assertThat(before.madeForOneThread()).isEmpty();
        assertThat(before.changes()).isEmpty();
    }

    private static void answer(NsisRules rules, int from, int until) {
        for (RuleSet ruleSet : rules.ruleSets()) {
            for (int seed = from; seed < until; seed++) {
                rules.classify(Described.one(seed), ruleSet, Described.DAY);
            }
        }
    }
}
