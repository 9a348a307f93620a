package io.github.nsisrules.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.nsisrules.drools.conclusion.Indicates;
import io.github.nsisrules.facts.Audience;
import io.github.nsisrules.facts.DataClass;
import io.github.nsisrules.facts.DataSubjects;
import io.github.nsisrules.json.SolutionJson;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.kie.api.runtime.KieSession;

/** What is measured is what it is said to be. */
class BenchmarksTest {

    @Test
    void invented_solutions_are_valid_and_the_same_in_every_run() {
        Random one = new Random(1);
        Random other = new Random(1);
        for (int i = 0; i < 200; i++) {
            String json = SolutionJson.toJson(ManySolutions.solution(one, i));

            assertThat(json).isEqualTo(SolutionJson.toJson(ManySolutions.solution(other, i)));
            assertThat(SolutionJson.toJson(SolutionJson.parse(json))).isEqualTo(json);
        }
    }

    @Test
    void a_question_to_grown_rules_meets_those_of_one_copy_only() {
        KieSession session = GrownRules.compile(2).newKieSession();
        session.insert(new GrownQuestion(1, Audience.CITIZENS, DataClass.ORDINARY, DataSubjects.ONLY_THE_USER));
        int fired = session.fireAllRules();

        assertThat(fired).isBetween(1, 5);
        assertThat(session.getObjects(Indicates.class::isInstance)).hasSize(fired);
        session.dispose();
    }
}
