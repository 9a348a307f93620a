package io.github.nsisrules.cli;

import io.github.nsisrules.RuleAnalysis;
import io.github.nsisrules.compare.SpaceComparison;
import io.github.nsisrules.explain.Topic;
import io.github.nsisrules.explain.WhatIf;
import io.github.nsisrules.explain.WhyNot;
import io.github.nsisrules.result.Classification;
import io.github.nsisrules.result.RuleSet;
import io.github.nsisrules.table.DecisionPath;
import io.github.nsisrules.table.DecisionTable;
import java.util.List;
import java.util.Set;

/** Of answers that are made up there is nothing to analyse: nothing is known to bar what they do not say. */
final class NoAnalysis implements RuleAnalysis {

    @Override
    public DecisionTable table(RuleSet ruleSet) {
        throw nothing();
    }

    @Override
    public DecisionPath path(Classification answer, String useCase) {
        throw nothing();
    }

    @Override
    public SpaceComparison compareEverywhere(RuleSet from, RuleSet to) {
        throw nothing();
    }

    @Override
    public WhyNot whyNot(Classification answer, Topic topic) {
        return new WhyNot(answer, topic, List.of());
    }

    @Override
    public WhatIf whatIf(Classification answer, WhatIf.Goal goal, Set<WhatIf.Place> fixed) {
        throw nothing();
    }

    private static UnsupportedOperationException nothing() {
        return new UnsupportedOperationException("There is nothing to analyse in answers that are made up.");
    }
}
