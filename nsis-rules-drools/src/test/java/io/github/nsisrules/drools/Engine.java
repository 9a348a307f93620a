package io.github.nsisrules.drools;

import io.github.nsisrules.NsisRules;
import io.github.nsisrules.facts.TuSolution;
import io.github.nsisrules.result.Classification;
import io.github.nsisrules.result.RuleSet;
import java.time.LocalDate;

/** The engine under proof, as a caller loads it. */
final class Engine {

    static final NsisRules RULES = NsisRules.load();
    static final RuleSet KL21 = RULES.ruleSet("kl-2021-03");

    static Classification classify(TuSolution solution, LocalDate on) {
        return RULES.classify(solution, KL21, on);
    }

    private Engine() {}
}
