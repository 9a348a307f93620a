package io.github.nsisrules.drools;

import io.github.nsisrules.NsisRules;
import io.github.nsisrules.RuleAnalysis;
import io.github.nsisrules.UnknownRuleSetException;
import io.github.nsisrules.compare.SpaceComparison;
import io.github.nsisrules.facts.TuSolution;
import io.github.nsisrules.result.Classification;
import io.github.nsisrules.result.RuleSet;
import io.github.nsisrules.table.DecisionTable;
import java.time.LocalDate;
import java.util.List;

/** All rule sets, run by Drools. */
final class DroolsNsisRules implements NsisRules, RuleAnalysis {

    private final List<Classifier> classifiers;

    private DroolsNsisRules(List<Classifier> classifiers) {
        this.classifiers = List.copyOf(classifiers);
    }

    static DroolsNsisRules load() {
        return new DroolsNsisRules(Edition.ALL.stream().map(Classifier::load).toList());
    }

    @Override
    public List<RuleSet> ruleSets() {
        return classifiers.stream().map(Classifier::ruleSet).toList();
    }

    @Override
    public Classification classify(TuSolution solution, RuleSet ruleSet, LocalDate on) {
        return classifier(ruleSet).classify(solution, on);
    }

    @Override
    public RuleAnalysis analysis() {
        return this;
    }

    @Override
    public SpaceComparison compareEverywhere(RuleSet from, RuleSet to) {
        return WholeSpace.compare(classifier(from), classifier(to));
    }

    @Override
    public DecisionTable table(RuleSet ruleSet) {
        return classifier(ruleSet).table();
    }

    private Classifier classifier(RuleSet ruleSet) {
        for (Classifier classifier : classifiers) {
            if (classifier.ruleSet() == ruleSet) {
                return classifier;
            }
        }
        throw new UnknownRuleSetException("The rule set " + ruleSet
                + " is not one of this engine's.\nMaybe it was taken from another NsisRules: ask this one for it.");
    }
}
