package io.github.nsisrules.drools;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.nsisrules.explain.Topic;
import io.github.nsisrules.facts.Fact;
import org.junit.jupiter.api.Test;

/** The facts that a conclusion can rest on. */
class RelevantFactsTest {

    @Test
    void broker_and_logins_matter_together_since_without_a_broker_no_eid_comes_in() {
        int both = 0;
        int neither = 0;
        for (Edition edition : Edition.ALL) {
            Classifier classifier = Classifier.load(edition);
            for (Topic.Kind kind : Topic.Kind.values()) {
                for (String value : kind.values(classifier.ruleSet())) {
                    Topic topic = new Topic(kind, value, null);
                    boolean logins = RelevantFacts.of(topic, classifier).contains(Fact.LOGINS);
                    assertThat(RelevantFacts.of(topic, classifier).contains(Fact.BROKER))
                            .as("%s rests on the broker", topic)
                            .isEqualTo(logins);
                    both += logins ? 1 : 0;
                    neither += logins ? 0 : 1;
                }
            }
        }
        assertThat(both).as("topics for which they matter").isGreaterThan(100);
        assertThat(neither).as("others").isPositive();
    }
}
