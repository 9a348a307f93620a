package io.github.nsisrules;

import static java.util.stream.Collectors.joining;

import io.github.nsisrules.facts.TuSolution;
import io.github.nsisrules.result.Classification;
import io.github.nsisrules.result.RuleSet;
import io.github.nsisrules.stability.Experimental;
import io.github.nsisrules.stability.Stable;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Iterator;
import java.util.List;
import java.util.ServiceLoader;

/**
 * The rule sets, ready to classify solutions. Load it once and share it: it is immutable to its callers and safe for use
 * by many threads. The same solution, rule set and date always give an equal answer.
 *
 * <pre>{@code
 * NsisRules rules = NsisRules.load();
 * TuSolution solution = SolutionJson.parse(json);
 * Classification answer = rules.classify(solution, LocalDate.of(2021, 4, 1));
 * }</pre>
 */
@Stable
public interface NsisRules {

    /**
     * Loads the rule sets with the engine on the class path or module path.
     *
     * @throws IllegalStateException if there is no engine
     */
    static NsisRules load() {
        Iterator<RuleEngineProvider> providers = ServiceLoader.load(
                        RuleEngineProvider.class, NsisRules.class.getClassLoader())
                .iterator();
        if (!providers.hasNext()) {
            throw new IllegalStateException(
                    "No rule engine was found.\nMaybe nsis-rules-drools is missing from the class path.");
        }
        return providers.next().load();
    }

    /** The date in Denmark at the moment that the clock shows. */
    static LocalDate today(Clock clock) {
        return LocalDate.ofInstant(clock.instant(), ZoneId.of("Europe/Copenhagen"));
    }

    /** All rule sets, oldest first; never empty. */
    List<RuleSet> ruleSets();

    /**
     * Classifies a solution on a date with a given rule set, also outside the period for which that rule set is meant; {@link
     * Classification#withinPeriod()} then says so.
     *
     * @param ruleSet one of {@link #ruleSets()}
     * @throws UnknownRuleSetException if it is not one of these
     */
    Classification classify(TuSolution solution, RuleSet ruleSet, LocalDate on);

    /**
     * Classifies a solution with the rule set that is meant for a date.
     *
     * @throws UnknownRuleSetException if no rule set is meant for that date, for example because it lies before the first
     */
    default Classification classify(TuSolution solution, LocalDate on) {
        return classify(solution, ruleSet(on), on);
    }

    /** Which build of the library answers. */
    Library library();

    /** Looks at the rule sets as a whole, and asks about answers what they do not tell by themselves. */
    @Experimental
    RuleAnalysis analysis();

    /**
     * The rule set with an id.
     *
     * @throws UnknownRuleSetException if there is none
     */
    default RuleSet ruleSet(String id) {
        return ruleSets().stream()
                .filter(ruleSet -> ruleSet.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new UnknownRuleSetException("There is no rule set '" + id + "'.\nMaybe one of: "
                        + ruleSets().stream().map(RuleSet::id).collect(joining(", "))));
    }

    /**
     * The rule set that is meant for a date.
     *
     * @throws UnknownRuleSetException if there is none
     */
    default RuleSet ruleSet(LocalDate on) {
        for (RuleSet ruleSet : ruleSets()) {
            if (ruleSet.appliesOn(on)) {
                return ruleSet;
            }
        }
        throw new UnknownRuleSetException("No rule set is meant for " + on
                + ".\nMaybe name one: "
                + ruleSets().stream()
                        .map(ruleSet -> ruleSet.id() + " (" + ruleSet.from() + " to "
                                + (ruleSet.until() == null ? "today" : ruleSet.until()) + ")")
                        .collect(joining(", ")));
    }
}
