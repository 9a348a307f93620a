package io.github.nsisrules.benchmarks.level;

import io.github.nsisrules.facts.AssuranceLevel;
import io.github.nsisrules.facts.Audience;
import io.github.nsisrules.facts.DataClass;
import io.github.nsisrules.facts.DataSubjects;
import io.github.nsisrules.result.Obligation;
import org.jspecify.annotations.Nullable;

/** L1-L3 as one would write them by hand. */
public final class PlainJava implements LevelDecision {

    @Override
    public @Nullable AssuranceLevel level(LevelQuestion question) {
        if (question.obligation() != Obligation.REQUIRED && question.obligation() != Obligation.VOLUNTARY) {
            return null;
        }
        if (question.dataClass().compareTo(DataClass.ORDINARY) <= 0) {
            return AssuranceLevel.LOW;
        }
        boolean high = question.audience() == Audience.HEALTH_PROFESSIONALS
                && question.dataClass() == DataClass.SENSITIVE
                && question.dataSubjects() == DataSubjects.VERY_MANY;
        return high ? AssuranceLevel.HIGH : AssuranceLevel.SUBSTANTIAL;
    }
}
