package io.github.nsisrules.rest;

import io.github.nsisrules.Library;
import io.github.nsisrules.NsisRules;
import io.github.nsisrules.RuleAnalysis;
import io.github.nsisrules.facts.TuSolution;
import io.github.nsisrules.result.Classification;
import io.github.nsisrules.result.RuleSet;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.time.LocalDate;
import java.util.List;

/**
 * Rules whose classifications are timed as {@code nsis.classifications}, by rule set and outcome: {@code decided}, {@code open}
 * (unknown facts leave more than one type or level) or {@code failed}. Nothing of a solution becomes a tag.
 */
public final class MeasuredRules implements NsisRules {

    private final NsisRules rules;
    private final MeterRegistry meters;

    /** Measures these rules in a registry. */
    public MeasuredRules(NsisRules rules, MeterRegistry meters) {
        this.rules = rules;
        this.meters = meters;
    }

    @Override
    public Classification classify(TuSolution solution, RuleSet ruleSet, LocalDate on) {
        if (solution.equals(SelfCheck.INVENTED)) {
            // No question of anybody.
            return rules.classify(solution, ruleSet, on);
        }
        Timer.Sample sample = Timer.start(meters);
        String outcome = "failed";
        try {
            Classification answer = rules.classify(solution, ruleSet, on);
            outcome = answer.isDecided() ? "decided" : "open";
            return answer;
        } finally {
            sample.stop(meters.timer("nsis.classifications", "ruleSet", ruleSet.id(), "outcome", outcome));
        }
    }

    @Override
    public List<RuleSet> ruleSets() {
        return rules.ruleSets();
    }

    @Override
    public Library library() {
        return rules.library();
    }

    @Override
    public RuleAnalysis analysis() {
        return rules.analysis();
    }
}
