package io.github.nsisrules.benchmarks.level;

import io.github.nsisrules.facts.Audience;
import io.github.nsisrules.facts.DataClass;
import io.github.nsisrules.facts.DataSubjects;
import io.github.nsisrules.result.Obligation;
import java.util.ArrayList;
import java.util.List;

/** What L1-L3 of {@code kl-2021-03} read to tell which level is indicated. */
public record LevelQuestion(Obligation obligation, Audience audience, DataClass dataClass, DataSubjects dataSubjects) {

    /** All questions there are. */
    public static List<LevelQuestion> all() {
        List<LevelQuestion> all = new ArrayList<>();
        for (Obligation obligation : Obligation.values()) {
            for (Audience audience : Audience.values()) {
                for (DataClass dataClass : DataClass.values()) {
                    for (DataSubjects dataSubjects : DataSubjects.values()) {
                        all.add(new LevelQuestion(obligation, audience, dataClass, dataSubjects));
                    }
                }
            }
        }
        return List.copyOf(all);
    }
}
