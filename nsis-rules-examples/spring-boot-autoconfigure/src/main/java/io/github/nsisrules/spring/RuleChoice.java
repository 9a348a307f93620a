package io.github.nsisrules.spring;

import io.github.nsisrules.NsisRules;
import io.github.nsisrules.result.RuleSet;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/**
 * The date and the rule set for questions that name none, as the properties have them.
 *
 * <pre>{@code
 * LocalDate on = choice.today();
 * Classification answer = rules.classify(solution, choice.ruleSet(on), on);
 * }</pre>
 *
 * <p>Immutable and safe for use by many threads.
 */
public final class RuleChoice {

    private final NsisRules rules;
    private final Clock clock;
    private final ZoneId zone;
    private final @Nullable RuleSet fixed;

    /**
     * A choice from these rules.
     *
     * @param ruleSet the id of the rule set for every date; {@code null} for the one that is meant for the date
     * @throws io.github.nsisrules.UnknownRuleSetException if there is none with that id
     */
    public RuleChoice(NsisRules rules, Clock clock, ZoneId zone, @Nullable String ruleSet) {
        this.rules = rules;
        this.clock = clock;
        this.zone = zone;
        fixed = ruleSet == null ? null : rules.ruleSet(ruleSet);
    }

    /** Today in the zone of the properties. */
    public LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), zone);
    }

    /**
     * The rule set for a date.
     *
     * @throws io.github.nsisrules.UnknownRuleSetException if none is meant for that date
     */
    public RuleSet ruleSet(LocalDate on) {
        return fixed == null ? rules.ruleSet(on) : fixed;
    }

    /** The id of the rule set for every date; {@code null} if the date chooses. */
    public @Nullable String fixedId() {
        return fixed == null ? null : fixed.id();
    }
}
