package io.github.nsisrules.pressure;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.nsisrules.NsisRules;
import io.github.nsisrules.facts.TuSolution;
import io.github.nsisrules.json.ClassificationJson;
import io.github.nsisrules.result.RuleSet;
import io.github.nsisrules.text.Language;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;

/** A thread that is interrupted gets the right answer all the same, stays interrupted, and spoils nobody's answer. */
class InterruptionTest {

    private static final int SOLUTIONS = 400;

    @Test
    void an_interrupted_thread_loads_and_writes_as_any_other_and_stays_interrupted() throws Exception {
        // GIVEN
        Map<String, String> usual = new Visit(true).call();

        // WHEN
        Thread.currentThread().interrupt();
        Map<String, String> interrupted = new Visit(true).call();

        // THEN
        assertThat(Thread.interrupted()).as("still interrupted").isTrue();
        assertThat(interrupted).isEqualTo(usual);
    }

    @Test
    void a_thread_that_is_interrupted_in_the_middle_of_an_answer_gets_the_right_one() throws Exception {
        for (String id : List.of("kl-2021-03", "nemlogin3-2023-11")) {
            // GIVEN
            List<TuSolution> solutions = Described.some(0, SOLUTIONS);
            List<String> expected = answers(NsisRules.load(), id, solutions);
            NsisRules rules = NsisRules.load();
            List<String> answers = new ArrayList<>();
            List<Boolean> interrupted = new ArrayList<>();
            CyclicBarrier barrier = new CyclicBarrier(2);

            // WHEN each answer is interrupted at some moment
            Thread asking = new Thread(() -> {
                for (TuSolution solution : solutions) {
                    await(barrier);
                    answers.add(answer(rules, rules.ruleSet(id), solution));
                    while (!Thread.currentThread().isInterrupted()) {
                        Thread.onSpinWait();
                    }
                    interrupted.add(Thread.interrupted());
                }
            });
            asking.start();
            Random random = new Random(7);
            for (int i = 0; i < SOLUTIONS; i++) {
                await(barrier);
                LockSupport.parkNanos(random.nextInt(300_000));
                asking.interrupt();
            }
            asking.join(TimeUnit.MINUTES.toMillis(1));

            // THEN all are right, and so is what others are told from memory
            assertThat(answers).isEqualTo(expected);
            assertThat(interrupted).hasSize(SOLUTIONS).containsOnly(true);
            assertThat(answers(rules, id, solutions)).isEqualTo(expected);
        }
    }

    private static void await(CyclicBarrier barrier) {
        try {
            barrier.await(1, TimeUnit.MINUTES);
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<String> answers(NsisRules rules, String ruleSet, List<TuSolution> solutions) {
        return solutions.stream()
                .map(solution -> answer(rules, rules.ruleSet(ruleSet), solution))
                .toList();
    }

    private static String answer(NsisRules rules, RuleSet ruleSet, TuSolution solution) {
        return ClassificationJson.in(Language.DA).toJson(rules.classify(solution, ruleSet, Described.DAY));
    }
}
