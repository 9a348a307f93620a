package io.github.nsisrules.rest;

import io.github.nsisrules.Library;
import io.github.nsisrules.NsisRules;
import io.github.nsisrules.RuleAnalysis;
import io.github.nsisrules.facts.TuSolution;
import io.github.nsisrules.result.Classification;
import io.github.nsisrules.result.RuleSet;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;

/**
 * Rules that do something else before, or instead of, answering.
 *
 * @param rules that answer in the end
 * @param hindrance is handed each solution first
 */
public record HinderedRules(NsisRules rules, Consumer<TuSolution> hindrance) implements NsisRules {

    @Override
    public Classification classify(TuSolution solution, RuleSet ruleSet, LocalDate on) {
        hindrance.accept(solution);
        return rules.classify(solution, ruleSet, on);
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
