package io.github.nsisrules.drools;

import io.github.nsisrules.NsisRules;
import io.github.nsisrules.UnknownRuleSetException;
import io.github.nsisrules.facts.TuSolution;
import io.github.nsisrules.result.Classification;
import io.github.nsisrules.result.RuleSet;
import java.time.LocalDate;
import java.util.List;

/** All rule sets, run by Drools. */
final class DroolsNsisRules implements NsisRules {

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
        for (Classifier classifier : classifiers) {
            if (classifier.ruleSet() == ruleSet) {
                return classifier.classify(solution, on);
            }
        }
        throw new UnknownRuleSetException("The rule set " + ruleSet
                + " is not one of this engine's.\nMaybe it was taken from another NsisRules: ask this one for it.");
    }
}
