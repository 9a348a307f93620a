package io.github.nsisrules.drools;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.toUnmodifiableMap;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.nsisrules.NsisRules;
import io.github.nsisrules.drools.reference.Rulebook;
import io.github.nsisrules.drools.reference.Verdict;
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
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.parallel.Isolated;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Property 9: the same input, rule set and date give the same answer, whoever asks, wherever and when. */
@Isolated("changes the locale and the time zone of the JVM")
class DeterminismTest {

    private static final int SOLUTIONS = 300;

    /** What an engine answers at home. */
    private static final Map<Rulebook, List<Classification>> ANSWERS = Stream.of(Rulebook.values())
            .collect(toUnmodifiableMap(rulebook -> rulebook, rulebook -> answers(Engine.RULES, rulebook)));

    @ParameterizedTest
    @EnumSource
    void many_threads_get_the_answers_that_one_thread_gets(Rulebook rulebook) throws Exception {
        // GIVEN an engine that nobody has asked yet, and threads that ask in different orders
        NsisRules fresh = NsisRules.load();
        RuleSet ruleSet = fresh.ruleSet(rulebook.ruleSet());
        List<Classification> usual = usualAnswers(rulebook);
        int threads = 8;
        Map<String, String> wrong = new ConcurrentHashMap<>();
        ExecutorService executor = Executors.newFixedThreadPool(threads);
        try {
            List<Future<?>> running = new ArrayList<>();
            for (int thread = 0; thread < threads; thread++) {
                Random random = new Random(thread);
                running.add(executor.submit(() -> {
                    List<Classification> shuffled = new ArrayList<>(usual);
                    Collections.shuffle(shuffled, random);
                    for (Classification one : shuffled) {
                        Classification answer = fresh.classify(one.solution(), ruleSet, one.evaluatedOn());
                        if (!sameAnswer(one, answer)) {
                            wrong.put(one.toString(), answer.toString());
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
            for (Rulebook rulebook : Rulebook.values()) {
                List<Classification> answers = answers(fresh, rulebook);

                // THEN its answers are the usual ones
                for (int i = 0; i < SOLUTIONS; i++) {
                    assertThat(sameAnswer(usualAnswers(rulebook).get(i), answers.get(i)))
                            .as("%s", answers.get(i))
                            .isTrue();
                }
            }
        } finally {
            Locale.setDefault(usualLocale);
            TimeZone.setDefault(usualTimeZone);
        }
    }

    @ParameterizedTest
    @EnumSource
    void asking_again_gives_an_equal_answer(Rulebook rulebook) {
        assertThat(answers(Engine.RULES, rulebook)).isEqualTo(usualAnswers(rulebook));
    }

    private static List<Classification> usualAnswers(Rulebook rulebook) {
        return requireNonNull(ANSWERS.get(rulebook));
    }

    private static List<Classification> answers(NsisRules rules, Rulebook rulebook) {
        RuleSet ruleSet = rules.ruleSet(rulebook.ruleSet());
        return IntStream.range(0, SOLUTIONS)
                .mapToObj(seed -> new RandomSolutions(seed).partlyKnown(rulebook))
                .map(solution -> rules.classify(solution, ruleSet, Engine.day(rulebook)))
                .toList();
    }

    private static boolean sameAnswer(Classification one, Classification other) {
        return one.rationale().equals(other.rationale())
                && one.ruleSet().digest().equals(other.ruleSet().digest())
                && Verdict.of(one).equals(Verdict.of(other));
    }
}
