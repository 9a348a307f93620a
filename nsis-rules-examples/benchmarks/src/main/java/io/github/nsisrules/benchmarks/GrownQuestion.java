package io.github.nsisrules.benchmarks;

import io.github.nsisrules.facts.Audience;
import io.github.nsisrules.facts.DataClass;
import io.github.nsisrules.facts.DataSubjects;

/**
 * A question to a rule set that is a multiple of one of this size.
 *
 * @param copy which of the copies is asked
 */
public record GrownQuestion(int copy, Audience audience, DataClass dataClass, DataSubjects dataSubjects) {}
