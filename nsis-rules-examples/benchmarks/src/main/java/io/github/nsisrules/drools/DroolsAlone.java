package io.github.nsisrules.drools;

import io.github.nsisrules.drools.question.LevelsOfUseCases;
import io.github.nsisrules.facts.AssuranceLevel;

/** The rule engine by itself: the compiled rules of one edition, loaded, and one question in one session. */
public final class DroolsAlone {

    private DroolsAlone() {}

    /** What the rules conclude from one question. */
    public static Object answer() {
        return CompiledRules.load(Edition.KL_2021_03).run(new LevelsOfUseCases(AssuranceLevel.LOW));
    }
}
