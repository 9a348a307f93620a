package io.github.nsisrules.pressure;

import io.github.nsisrules.NsisRules;
import io.github.nsisrules.facts.Audience;
import io.github.nsisrules.facts.Broker;
import io.github.nsisrules.facts.Customers;
import io.github.nsisrules.facts.DataCategory;
import io.github.nsisrules.facts.Login;
import io.github.nsisrules.facts.TuSolution;
import io.github.nsisrules.facts.UseCase;
import io.github.nsisrules.json.ClassificationJson;
import io.github.nsisrules.result.RuleSet;
import io.github.nsisrules.text.Language;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * A program that leaves an engine less memory, or less stack, than it needs: a little more each time, so that it fails at ever
 * later moments of loading, deciding and writing; and then asks it again in peace. Prints how often it failed, and what was wrong.
 */
final class ShortOfMemory {

    private static final int KIBIBYTE = 1024;
    private static final int SOLUTIONS = 3;

    private static final int STEP = 900 * KIBIBYTE + 8;
    private static final int SMALL_STEP = 40 * KIBIBYTE + 8;
    private static final int FRAMES = 24;
    private static final int FEW_FRAMES = 5;

    private static final Map<String, Integer> COUNTS = new TreeMap<>();
    private static final List<TuSolution> ASKED = Described.some(0, SOLUTIONS);

    /** Little is asked about it. */
    private static final TuSolution SIMPLE = TuSolution.builder("sag-2", "Parkering")
            .customers(Customers.ONLY_THIS_MUNICIPALITY)
            .useCase(UseCase.of("brug", Audience.CITIZENS)
                    .logins(Login.NEMID)
                    .broker(Broker.NEMLOGIN_STANDARD)
                    .data(DataCategory.NAME))
            .build();

    private static final ClassLoader FOREIGN = ClassLoader.getPlatformClassLoader();

    private static boolean enough;
    private static boolean wrong;

    private ShortOfMemory() {}

    /**
     * Runs until something is wrong, or enough.
     *
     * <p>In every second round the rules are loaded before: deciding needs less than loading does, and would never be the first to fail.
     *
     * @param arguments {@code memory} or {@code stack}, and the number of rounds
     */
    public static void main(String[] arguments) throws InterruptedException {
        NsisRules inPeace = NsisRules.load();
        List<String> expected = new ArrayList<>();
        for (RuleSet ruleSet : inPeace.ruleSets()) {
            ASKED.forEach(solution -> expected.add(answer(inPeace, ruleSet, solution)));
        }
        int rounds = Integer.parseInt(arguments[1]);
        // Not that of the library, which it has to give back whatever happens.
        Thread.currentThread().setContextClassLoader(FOREIGN);
        for (int round = 0; round < rounds; round++) {
            // What was made ready in one round, such as the memory of an engine, is there in the next.
            NsisRules rules = NsisRules.load();
            boolean loaded = round % 2 == 1;
            if (loaded) {
                rules.ruleSets().forEach(ruleSet -> answer(rules, ruleSet, SIMPLE));
            }
            if (arguments[0].equals("memory")) {
                withLittleMemory(round / 2 * (loaded ? SMALL_STEP : STEP), rules, expected);
            } else {
                withLittleStack(round / 2 * (loaded ? FEW_FRAMES : FRAMES), rules, expected);
            }
            count(enough ? "rounds with enough" : "rounds with too little");
            check(rules, expected);
        }
        count(wrong ? "WRONG" : "none wrong");
        StringBuilder told = new StringBuilder();
        COUNTS.forEach(
                (what, count) -> told.append(what).append('=').append(count).append('\n'));
        System.out.writeBytes(told.toString().getBytes(StandardCharsets.UTF_8));
    }

    private static void withLittleMemory(int left, NsisRules rules, List<String> expected) {
        List<byte[]> ballast = new ArrayList<>(100_000);
        byte[][] reserve = {new byte[left]};
        fill(ballast, KIBIBYTE * KIBIBYTE);
        fill(ballast, 16 * KIBIBYTE);
        fill(ballast, KIBIBYTE);
        reserve[0] = new byte[0];
        ask(rules, expected);
        ballast.clear();
    }

    private static void fill(List<byte[]> ballast, int size) {
        try {
            while (true) {
                ballast.add(new byte[size]);
            }
        } catch (OutOfMemoryError e) {
            // As wanted.
        }
    }

    private static void withLittleStack(int left, NsisRules rules, List<String> expected) throws InterruptedException {
        Thread thread = new Thread(
                null,
                () -> {
                    enough = false;
                    try {
                        int deepest = deepest(0);
                        descend(Math.max(0, deepest - 40 - left), () -> ask(rules, expected));
                    } catch (StackOverflowError e) {
                        // Not enough.
                    }
                },
                "deep",
                256 * KIBIBYTE);
        thread.start();
        thread.join();
    }

    private static int deepest(int depth) {
        try {
            return depth < 0 ? depth : deepest(depth + 1);
        } catch (StackOverflowError e) {
            return depth;
        }
    }

    private static void descend(int depth, Runnable then) {
        if (depth > 0) {
            descend(depth - 1, then);
        } else {
            then.run();
        }
    }

    /** Each answer is right or an error, after which no more is asked, and the thread keeps its class loader. Counts without needing memory or stack. */
    private static void ask(NsisRules rules, List<String> expected) {
        enough = false;
        try {
            int i = 0;
            for (RuleSet ruleSet : rules.ruleSets()) {
                for (TuSolution solution : ASKED) {
                    wrong |= !answer(rules, ruleSet, solution).equals(expected.get(i));
                    i++;
                }
            }
            enough = true;
        } catch (Throwable e) {
            // Not enough.
        }
        wrong |= Thread.currentThread().getContextClassLoader() != FOREIGN;
    }

    private static void check(NsisRules rules, List<String> expected) {
        int i = 0;
        for (RuleSet ruleSet : rules.ruleSets()) {
            for (TuSolution solution : ASKED) {
                try {
                    boolean right = answer(rules, ruleSet, solution).equals(expected.get(i));
                    count(right ? "afterwards right" : "afterwards WRONG");
                } catch (RuntimeException | Error e) {
                    count("afterwards " + e.getClass().getName());
                }
                i++;
            }
        }
    }

    private static void count(String what) {
        COUNTS.merge(what, 1, Integer::sum);
    }

    private static String answer(NsisRules rules, RuleSet ruleSet, TuSolution solution) {
        return ClassificationJson.in(Language.DA).toJson(rules.classify(solution, ruleSet, Described.DAY));
    }
}
