package io.github.nsisrules.benchmarks;

import io.github.nsisrules.NsisRules;
import io.github.nsisrules.drools.reference.Decision;
import io.github.nsisrules.drools.reference.ReferenceModel;
import io.github.nsisrules.drools.reference.Rulebook;
import io.github.nsisrules.facts.TuSolution;
import io.github.nsisrules.result.Classification;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Warm classification, with and without repetition of the same facts, beside the same rules in plain Java. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
public class ClassifyBenchmark {

    private static final LocalDate ON = LocalDate.of(2021, 4, 1);

    /** Shared by all threads. */
    @State(Scope.Benchmark)
    public static class Engine {
        final NsisRules rules = NsisRules.load();
        final ReferenceModel plainJava = new ReferenceModel(Rulebook.KL_2021_03, ON);
        final TuSolution known = Solutions.known();
        final List<TuSolution> unknown = Solutions.unknown(20_000);
        final List<TuSolution> different = Solutions.different(20_000);
    }

    /** Where a thread is in the list of different solutions. */
    @State(Scope.Thread)
    public static class Cursor {
        private int next;

        TuSolution next(List<TuSolution> solutions) {
            next = next + 1 < solutions.size() ? next + 1 : 0;
            return solutions.get(next);
        }
    }

    /** The same facts over and over. */
    @Benchmark
    public Classification seenBefore(Engine engine) {
        return engine.rules.classify(engine.known, ON);
    }

    /** Another solution every time, so that its answer is never in memory. */
    @Benchmark
    public Classification newEachTime(Engine engine, Cursor cursor) {
        return engine.rules.classify(cursor.next(engine.different), ON);
    }

    /** The same rules in plain Java on the same solutions; it gives results and steps, but no reasons and no texts. */
    @Benchmark
    public Decision plainJavaNewEachTime(Engine engine, Cursor cursor) {
        return engine.plainJava.decide(cursor.next(engine.different));
    }

    /** Nothing but the audience is known: some hundred completions, and every time another solution. */
    @Benchmark
    public Classification nothingKnown(Engine engine, Cursor cursor) {
        return engine.rules.classify(cursor.next(engine.unknown), ON);
    }
}
