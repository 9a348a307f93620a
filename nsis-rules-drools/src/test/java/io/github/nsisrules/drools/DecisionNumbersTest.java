package io.github.nsisrules.drools;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.nsisrules.drools.conclusion.Finds;
import io.github.nsisrules.result.Obligation;
import io.github.nsisrules.result.Severity;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

/** Different decisions with one number would be taken for equal, and an answer be wrong. */
class DecisionNumbersTest {

    private static final int THREADS = 2;

    /** So many that two threads come to the same moment many times, however short it is. */
    private static final int DECISIONS = 20_000;

    @Test
    void threads_that_number_different_decisions_at_the_same_time_never_give_one_number_twice() throws Exception {
        DecisionNumbers numbers = new DecisionNumbers();
        CyclicBarrier start = new CyclicBarrier(THREADS);
        ExecutorService executor = Executors.newFixedThreadPool(THREADS);
        Set<Integer> given = new HashSet<>();
        try {
            List<Future<Set<Integer>>> running = new ArrayList<>();
            for (int thread = 0; thread < THREADS; thread++) {
                List<UseCaseOutcome> outcomes = outcomes(String.valueOf(thread));
                running.add(executor.submit(() -> {
                    start.await();
                    Set<Integer> own = new HashSet<>();
                    outcomes.forEach(outcome -> own.add(numbers.of(outcome)));
                    return own;
                }));
            }
            for (Future<Set<Integer>> one : running) {
                given.addAll(one.get());
            }
        } finally {
            executor.shutdownNow();
        }

        assertThat(given).hasSize(THREADS * DECISIONS);
    }

    private static List<UseCaseOutcome> outcomes(String thread) {
        List<UseCaseOutcome> outcomes = new ArrayList<>(DECISIONS);
        for (int i = 0; i < DECISIONS; i++) {
            Finds finding = new Finds("F1", thread + "-" + i, Severity.WARNING);
            outcomes.add(new UseCaseOutcome(
                    new UseCaseOutcome.Decision(
                            Obligation.REQUIRED, null, null, null, null, false, List.of(), List.of(finding)),
                    List.of()));
        }
        return outcomes;
    }
}
