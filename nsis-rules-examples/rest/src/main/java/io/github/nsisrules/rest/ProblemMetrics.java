package io.github.nsisrules.rest;

import io.github.nsisrules.facts.Problem;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.function.Consumer;

/** Counts what is wrong with solutions as {@code nsis.problems}, by code. Paths and values stay out: they are the caller's. */
public final class ProblemMetrics implements Consumer<Problem> {

    private final MeterRegistry meters;

    /** Counts in a registry. */
    public ProblemMetrics(MeterRegistry meters) {
        this.meters = meters;
    }

    /** Counts one problem. */
    @Override
    public void accept(Problem problem) {
        meters.counter("nsis.problems", "code", problem.code().name()).increment();
    }
}
