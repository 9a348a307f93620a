package io.github.nsisrules.drools;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.nsisrules.NsisRules;
import io.github.nsisrules.drools.reference.Verdict;
import io.github.nsisrules.facts.TuSolution;
import io.github.nsisrules.result.Classification;
import io.github.nsisrules.result.RuleSet;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TimeZone;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Property 9: the same input, rule set and date give the same answer, whoever asks, wherever and when. */
class DeterminismTest {

    private static final List<TuSolution> SOLUTIONS = IntStream.range(0, 300)
            .mapToObj(seed -> new RandomSolutions(seed).partlyKnown(DecisionSpace.ON))
            .toList();

    private static final List<Classification> ANSWERS = answers(Engine.RULES, Engine.KL21);

    @Test
    void many_threads_get_the_answers_that_one_thread_gets() throws Exception {
        // GIVEN an engine that nobody has asked yet, and threads that ask in different orders
        NsisRules fresh = NsisRules.load();
        RuleSet ruleSet = fresh.ruleSet("kl-2021-03");
        int threads = 8;
        Map<String, String> wrong = new ConcurrentHashMap<>();
        ExecutorService executor = Executors.newFixedThreadPool(threads);
        try {
            List<Future<?>> running = new ArrayList<>();
            for (int thread = 0; thread < threads; thread++) {
                Random random = new Random(thread);
                running.add(executor.submit(() -> {
                    List<Integer> order = IntStream.range(0, SOLUTIONS.size())
                            .boxed()
                            .collect(Collectors.toCollection(ArrayList::new));
                    Collections.shuffle(order, random);
                    for (int i : order) {
                        Classification answer = fresh.classify(SOLUTIONS.get(i), ruleSet, DecisionSpace.ON);
                        if (!sameAnswer(ANSWERS.get(i), answer)) {
                            wrong.put(SOLUTIONS.get(i).toString(), answer.toString());
                        }
                    }
                }));
            }
            // WHEN all are done
            for (Future<?> one : running) {
                one.get();
            }
        } finally {
            executor.shutdownNow();
        }

        // THEN none got another answer
        assertThat(wrong).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"tr-TR, Pacific/Kiritimati", "ar-EG-u-nu-arab, Pacific/Pago_Pago", "th-TH-u-ca-buddhist, Asia/Kathmandu"
    })
    void locale_and_time_zone_change_nothing(String locale, String timeZone) {
        // GIVEN an unusual place
        Locale usualLocale = Locale.getDefault();
        TimeZone usualTimeZone = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag(locale));
            TimeZone.setDefault(TimeZone.getTimeZone(timeZone));

            // WHEN an engine is loaded and asked there
            NsisRules fresh = NsisRules.load();
            List<Classification> answers = answers(fresh, fresh.ruleSet("kl-2021-03"));

            // THEN its answers are the usual ones
            for (int i = 0; i < answers.size(); i++) {
                assertThat(sameAnswer(ANSWERS.get(i), answers.get(i)))
                        .as("%s", SOLUTIONS.get(i))
                        .isTrue();
            }
        } finally {
            Locale.setDefault(usualLocale);
            TimeZone.setDefault(usualTimeZone);
        }
    }

    @Test
    void asking_again_gives_an_equal_answer() {
        assertThat(answers(Engine.RULES, Engine.KL21)).isEqualTo(ANSWERS);
    }

    private static List<Classification> answers(NsisRules rules, RuleSet ruleSet) {
        return SOLUTIONS.stream()
                .map(solution -> rules.classify(solution, ruleSet, DecisionSpace.ON))
                .toList();
    }

    private static boolean sameAnswer(Classification one, Classification other) {
        return one.rationale().equals(other.rationale())
                && one.ruleSet().digest().equals(other.ruleSet().digest())
                && Verdict.of(one).equals(Verdict.of(other));
    }
}
