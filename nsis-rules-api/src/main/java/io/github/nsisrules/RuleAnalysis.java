package io.github.nsisrules;

import io.github.nsisrules.compare.SpaceComparison;
import io.github.nsisrules.explain.Topic;
import io.github.nsisrules.explain.WhatIf;
import io.github.nsisrules.explain.WhyNot;
import io.github.nsisrules.result.Classification;
import io.github.nsisrules.result.RuleSet;
import io.github.nsisrules.stability.Experimental;
import io.github.nsisrules.table.DecisionPath;
import io.github.nsisrules.table.DecisionTable;
import java.util.Set;

/**
 * What can be said of rule sets because their decision space is finite. Everything here is exact: found by asking the rules, not
 * by sampling. Safe for use by many threads.
 *
 * <pre>{@code
 * DecisionTable table = rules.analysis().table(rules.ruleSet("nemlogin3-2023-11"));
 * }</pre>
 */
@Experimental
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
     * The way of one use case through the table of the rule set that answered.
     *
     * @param answer an answer of one of these rule sets
     * @param useCase the id of one of its use cases
     * @throws IllegalArgumentException if the solution has no such use case
     * @throws UnknownRuleSetException if the answer is by another rule set
     */
    DecisionPath path(Classification answer, String useCase);

    /**
     * Compares two rule sets, or two versions of one, on every point of the decision space. That takes some seconds.
     *
     * @param from one of {@link NsisRules#ruleSets()}
     * @param to one of {@link NsisRules#ruleSets()}
     * @throws UnknownRuleSetException if one of them is not one of these
     */
    SpaceComparison compareEverywhere(RuleSet from, RuleSet to);

    /**
     * Why an answer does not say something.
     *
     * @param answer an answer of one of these rule sets
     * @param topic what it is asked about, with a value; of the login requirement and the level as a URI, ask about the level
     * @throws IllegalArgumentException if it has no value, if the rule set has no such conclusion, or the solution no such use case
     * @throws UnknownRuleSetException if the answer is by another rule set
     */
    WhyNot whyNot(Classification answer, Topic topic);

    /**
     * Which facts would have to be otherwise for an answer to say something, or to say it no longer: all smallest changes. Where
     * much is unknown, or many use cases are described, that may take some seconds.
     *
     * @param answer an answer of one of these rule sets
     * @param goal what it should say, or say no longer
     * @param fixed facts that must stay as they are
     * @throws IllegalArgumentException if the rule set has no such conclusion, or the solution no such use case
     * @throws UnknownRuleSetException if the answer is by another rule set
     */
    WhatIf whatIf(Classification answer, WhatIf.Goal goal, Set<WhatIf.Place> fixed);
}
