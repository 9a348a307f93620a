package io.github.nsisrules.drools;

import io.github.nsisrules.facts.Fact;
import io.github.nsisrules.result.Conclusion;

/** What a step rests on, before it is known which use case and which other steps there are. */
sealed interface Ground {

    /** A fact of the step's own use case, or of the solution. */
    record Given(Fact fact) implements Ground {}

    /** A fact of every use case. */
    record GivenOfAll(Fact fact) implements Ground {}

    /** A step about the step's own use case. */
    record Own(String rule, Conclusion conclusion) implements Ground {}

    /** The step that concludes something about the solution as a whole. */
    record OfSolution(Conclusion conclusion) implements Ground {}

    /** The steps of a rule about any use case. */
    record OfAll(String rule) implements Ground {}

    /** That a rule concludes nothing for any use case. */
    record Absence(String rule) implements Ground {}
}
