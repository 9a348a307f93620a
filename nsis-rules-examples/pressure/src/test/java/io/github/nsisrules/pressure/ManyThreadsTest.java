package io.github.nsisrules.pressure;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.nsisrules.NsisRules;
import io.github.nsisrules.compare.Comparison;
import io.github.nsisrules.explain.Explanation;
import io.github.nsisrules.explain.Topic;
import io.github.nsisrules.explain.WhatIf;
import io.github.nsisrules.facts.TuSolution;
import io.github.nsisrules.json.ClassificationJson;
import io.github.nsisrules.json.ComparisonJson;
import io.github.nsisrules.json.ExplanationJson;
import io.github.nsisrules.json.WhatIfJson;
import io.github.nsisrules.result.Classification;
import io.github.nsisrules.result.RuleSet;
import io.github.nsisrules.text.Language;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.BiFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Sixteen threads on one classifier that nobody has asked before get, byte for byte, what one thread gets. */
class ManyThreadsTest {

    private static final int THREADS = 16;

    /** Explaining takes long: fewer threads ask for less. */
    private static final int EXPLAINING_THREADS = 6;

    private static final int EXPLAINED = 4;

    /** Of the first rule set more than one generation of its memory, so that answers are forgotten while others ask. */
    @ParameterizedTest
    @CsvSource({"kl-2021-03, 1100", "nemlogin3-2023-11, 400"})
    void many_threads_get_the_bytes_that_one_thread_gets(String ruleSet, int solutions) throws Exception {
        assertThat(differences(
                        THREADS, solutions, (rules, solution) -> answer(rules, rules.ruleSet(ruleSet), solution)))
                .isEmpty();
    }

    @Test
    void many_threads_explain_and_compare_with_the_bytes_of_one_thread() throws Exception {
        assertThat(differences(EXPLAINING_THREADS, EXPLAINED, ManyThreadsTest::explained))
                .isEmpty();
    }

    private static String answer(NsisRules rules, RuleSet ruleSet, TuSolution solution) {
        return ClassificationJson.in(Language.DA).indented().toJson(rules.classify(solution, ruleSet, Described.DAY));
    }

    private static String explained(NsisRules rules, TuSolution solution) {
        RuleSet ruleSet = rules.ruleSet("kl-2021-03");
        Classification answer = rules.classify(solution, ruleSet, Described.DAY);
        Classification later = rules.classify(solution, rules.ruleSet("nemlogin3-2023-11"), Described.DAY);
        Topic low = Topic.parse("level=LOW", ruleSet);
        boolean isLow = Explanation.of(answer, low).isReached();
        return String.join(
                "\n",
                ExplanationJson.in(Language.EN).toJson(Explanation.of(answer)),
                isLow
                        ? ""
                        : ExplanationJson.in(Language.DA)
                                .toJson(
                                        Explanation.of(answer, low),
                                        List.of(rules.analysis().whyNot(answer, low))),
                // What if takes long where there is much to change.
                solution.useCases().size() > 1
                        ? ""
                        : WhatIfJson.compact()
                                .toJson(rules.analysis().whatIf(answer, new WhatIf.Goal(low, !isLow), Set.of())),
                ComparisonJson.in(Language.DA).toJson(Comparison.of(answer, later)));
    }

    /**
     * The solutions of which some thread got something else, and what. Each thread asks all: every second one in an order of its own,
     * the others in the same one, so that who is behind catches up by memory and they ask for the first time together.
     */
    private static Map<Integer, String> differences(
            int threads, int solutions, BiFunction<NsisRules, TuSolution, String> question) throws Exception {
        NsisRules quiet = NsisRules.load();
        List<TuSolution> asked = Described.some(0, solutions);
        List<String> expected =
                asked.stream().map(solution -> question.apply(quiet, solution)).toList();
        NsisRules busy = NsisRules.load();
        Map<Integer, String> wrong = new ConcurrentHashMap<>();
        CountDownLatch start = new CountDownLatch(1);
        ExecutorService executor = Executors.newFixedThreadPool(threads);
        try {
            List<Future<?>> running = new ArrayList<>();
            for (int thread = 0; thread < threads; thread++) {
                List<Integer> order =
                        new ArrayList<>(IntStream.range(0, solutions).boxed().toList());
                Collections.shuffle(order, new Random(thread % 2 == 0 ? 0 : thread));
                running.add(executor.submit(() -> {
                    start.await();
                    for (int i : order) {
                        String got = question.apply(busy, asked.get(i));
                        if (!got.equals(expected.get(i))) {
                            wrong.put(i, got);
                        }
                    }
                    return null;
                }));
            }
            start.countDown();
            for (Future<?> one : running) {
                one.get();
            }
        } finally {
            executor.shutdownNow();
        }
        assertThat(expected.stream().distinct().count())
                .as("answers that differ from each other")
                .isGreaterThan(solutions / 2);
        return wrong;
    }
}
