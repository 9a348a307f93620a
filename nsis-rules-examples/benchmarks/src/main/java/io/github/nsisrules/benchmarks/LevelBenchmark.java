package io.github.nsisrules.benchmarks;

import io.github.nsisrules.benchmarks.level.Dmn;
import io.github.nsisrules.benchmarks.level.EasyRules;
import io.github.nsisrules.benchmarks.level.LevelDecision;
import io.github.nsisrules.benchmarks.level.LevelQuestion;
import io.github.nsisrules.benchmarks.level.PlainJava;
import io.github.nsisrules.drools.EngineAlone;
import io.github.nsisrules.facts.AssuranceLevel;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Which level data and users indicate, the same decision in several engines, over all questions in turn. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class LevelBenchmark {

    /** Shared by all threads. */
    @State(Scope.Benchmark)
    public static class Engines {
        final LevelDecision plainJava = new PlainJava();
        final LevelDecision easyRules = new EasyRules();
        final LevelDecision dmn = new Dmn();
        final LevelDecision running = new EngineAlone().running();
        final LevelDecision remembering = new EngineAlone().remembering();
    }

    /** Where a thread is in the list of questions. */
    @State(Scope.Thread)
    public static class Cursor {
        private final List<LevelQuestion> questions = LevelQuestion.all();
        private int next;

        LevelQuestion next() {
            next = next + 1 < questions.size() ? next + 1 : 0;
            return questions.get(next);
        }
    }

    /** By hand. */
    @Benchmark
    public @Nullable AssuranceLevel plainJava(Engines engines, Cursor cursor) {
        return engines.plainJava.level(cursor.next());
    }

    /** Easy Rules. */
    @Benchmark
    public @Nullable AssuranceLevel easyRules(Engines engines, Cursor cursor) {
        return engines.easyRules.level(cursor.next());
    }

    /** A decision table of DMN, evaluated by Drools. */
    @Benchmark
    public @Nullable AssuranceLevel dmn(Engines engines, Cursor cursor) {
        return engines.dmn.level(cursor.next());
    }

    /** The rules of this library, run every time. */
    @Benchmark
    public @Nullable AssuranceLevel rulesRun(Engines engines, Cursor cursor) {
        return engines.running.level(cursor.next());
    }

    /** The rules of this library as they are asked: run once for each question. */
    @Benchmark
    public @Nullable AssuranceLevel rulesRemembered(Engines engines, Cursor cursor) {
        return engines.remembering.level(cursor.next());
    }
}
