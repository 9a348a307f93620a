package io.github.nsisrules.drools.conclusion;

/** Something that a rule concludes. Rules insert these and never change them. */
public sealed interface Concluded
        permits CallsFor, Finds, HasLevel, HasObligation, Indicates, IsOfType, Qualifies, RoadIs, SolutionHasLevel {

    /** The number of the rule, for example {@code L2}. */
    String rule();
}
