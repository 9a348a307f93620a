package io.github.nsisrules.benchmarks.level;

import io.github.nsisrules.facts.AssuranceLevel;
import org.jspecify.annotations.Nullable;

/** Tells which level is indicated. Safe for use by many threads. */
public interface LevelDecision {

    /** The level; {@code null} if none is indicated. */
    @Nullable
    AssuranceLevel level(LevelQuestion question);
}
