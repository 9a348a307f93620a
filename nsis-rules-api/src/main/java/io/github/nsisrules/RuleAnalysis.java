package io.github.nsisrules;

import io.github.nsisrules.compare.SpaceComparison;
import io.github.nsisrules.result.RuleSet;
import io.github.nsisrules.table.DecisionTable;

/**
 * What can be said of rule sets because their decision space is finite. Everything here is exact: found by asking the rules, not
 * by sampling. Safe for use by many threads.
 *
 * <pre>{@code
 * DecisionTable table = rules.analysis().table(rules.ruleSet("nemlogin3-2023-11"));
 * }</pre>
 */
public interface RuleAnalysis {

    /**
     * The complete decision function of a rule set, made by asking its rules about every point. That takes some tenths of a
     * second.
     *
     * @param ruleSet one of {@link NsisRules#ruleSets()}
     * @throws UnknownRuleSetException if it is not one of these
     */
    DecisionTable table(RuleSet ruleSet);

    /**
     * Compares two rule sets, or two versions of one, on every point of the decision space. That takes some seconds.
     *
     * @param from one of {@link NsisRules#ruleSets()}
     * @param to one of {@link NsisRules#ruleSets()}
     * @throws UnknownRuleSetException if one of them is not one of these
     */
    SpaceComparison compareEverywhere(RuleSet from, RuleSet to);
}
