package io.github.nsisrules.benchmarks;

import com.sun.management.OperatingSystemMXBean;
import com.sun.management.ThreadMXBean;
import io.github.nsisrules.NsisRules;
import io.github.nsisrules.facts.Audience;
import io.github.nsisrules.facts.DataClass;
import io.github.nsisrules.facts.DataSubjects;
import io.github.nsisrules.facts.TuSolution;
import io.github.nsisrules.result.RuleSet;
import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Random;
import java.util.function.IntConsumer;
import java.util.function.Supplier;
import org.kie.api.KieBase;
import org.kie.api.runtime.KieContainer;
import org.kie.api.runtime.KieSession;

/**
 * How the cost of an answer grows with use cases and unknown facts, and that of a question, and of making rules ready for it, with
 * the number of rules: a line of CSV for each point, with the median time and the allocation. The time is that of the processor, so
 * that a busy machine disturbs it little.
 */
public final class Growth {

    /** So many that no answer is still in memory when its solution comes again. */
    private static final int SOLUTIONS = 2100;

    private static final int ROUNDS = 5;
    private static final long NANOS_OF_ROUND = 200_000_000L;

    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    private static final OperatingSystemMXBean PROCESS =
            (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();

    private final PrintStream csv;

    private Growth(PrintStream csv) {
        this.csv = csv;
    }

    /** @param arguments the file to write; with {@code few} after it, without the thousands of rules */
    public static void main(String[] arguments) throws IOException {
        try (PrintStream csv = new PrintStream(Path.of(arguments[0]).toFile(), StandardCharsets.UTF_8)) {
            Growth growth = new Growth(csv);
            csv.println("curve,x,microseconds,bytes");
            growth.ofAnswers();
            growth.ofRules(arguments.length > 1 ? new int[] {1, 10} : new int[] {1, 10, 100});
        }
    }

    private void ofAnswers() {
        NsisRules rules = NsisRules.load();
        List<TuSolution> warmUp = Solutions.growing(SOLUTIONS, 3, 0.1);
        for (RuleSet ruleSet : rules.ruleSets()) {
            for (int rounds = 0; rounds < 20; rounds++) {
                round(i -> rules.classify(warmUp.get(i % SOLUTIONS), ruleSet, ruleSet.from()), 0);
            }
            for (int useCases : new int[] {1, 2, 5, 10, 20, 50}) {
                List<TuSolution> solutions = Solutions.growing(SOLUTIONS, useCases, 0);
                measure(
                        "use cases " + ruleSet.id(),
                        useCases,
                        i -> rules.classify(solutions.get(i % SOLUTIONS), ruleSet, ruleSet.from()));
            }
            for (int tenths : new int[] {0, 1, 2, 4, 6, 8, 10}) {
                List<TuSolution> solutions = Solutions.growing(SOLUTIONS, 2, tenths / 10.0);
                measure(
                        "unknown facts in per cent " + ruleSet.id(),
                        10 * tenths,
                        i -> rules.classify(solutions.get(i % SOLUTIONS), ruleSet, ruleSet.from()));
            }
        }
    }

    private void ofRules(int[] copies) {
        GrownRules.compile(1).newKieBase(null); // warms up
        for (int times : copies) {
            int number = times * GrownRules.OF_ONE_COPY;
            KieContainer compiled = once("rules compiled", number, () -> GrownRules.compile(times));
            KieBase rules = once("rules loaded", number, () -> compiled.newKieBase(null));
            Random random = new Random(1);
            measure("rules run", number, i -> {
                KieSession session = rules.newKieSession();
                session.insert(new GrownQuestion(
                        random.nextInt(times),
                        Audience.values()[random.nextInt(Audience.values().length)],
                        DataClass.values()[random.nextInt(DataClass.values().length)],
                        DataSubjects.values()[random.nextInt(DataSubjects.values().length)]));
                session.fireAllRules();
                session.dispose();
            });
        }
    }

    /** What is done only once, and by several threads: the processor time of the process; the least of three. */
    private <T> T once(String curve, int x, Supplier<T> work) {
        T made = null;
        long least = Long.MAX_VALUE;
        for (int r = 0; r < 3; r++) {
            long start = PROCESS.getProcessCpuTime();
            made = work.get();
            least = Math.min(least, PROCESS.getProcessCpuTime() - start);
        }
        write(curve, x, least / 1000.0, Double.NaN);
        return Objects.requireNonNull(made);
    }

    /** Warms up, then measures some rounds and writes their median. */
    private void measure(String curve, int x, IntConsumer work) {
        round(work, 0);
        round(work, 0);
        double[] micros = new double[ROUNDS];
        double[] bytes = new double[ROUNDS];
        int next = 0;
        for (int r = 0; r < ROUNDS; r++) {
            long allocated = THREADS.getCurrentThreadAllocatedBytes();
            long start = THREADS.getCurrentThreadCpuTime();
            int done = round(work, next);
            micros[r] = (THREADS.getCurrentThreadCpuTime() - start) / 1000.0 / done;
            bytes[r] = (double) (THREADS.getCurrentThreadAllocatedBytes() - allocated) / done;
            next += done;
        }
        Arrays.sort(micros);
        Arrays.sort(bytes);
        write(curve, x, micros[ROUNDS / 2], bytes[ROUNDS / 2]);
    }

    /** A line of CSV; {@code bytes} is no number if it was not measured. */
    private void write(String curve, int x, double micros, double bytes) {
        String allocated = Double.isNaN(bytes) ? "" : String.format(Locale.ROOT, "%.0f", bytes);
        String line = String.format(Locale.ROOT, "%s,%d,%.1f,%s", curve, x, micros, allocated);
        csv.println(line);
        System.out.println(line);
    }

    private static int round(IntConsumer work, int from) {
        long end = System.nanoTime() + NANOS_OF_ROUND;
        int done = 0;
        do {
            work.accept(from + done);
            done++;
        } while (System.nanoTime() < end);
        return done;
    }
}
