package io.github.nsisrules.cli;

import io.github.nsisrules.NsisRules;
import io.github.nsisrules.UnknownRuleSetException;
import io.github.nsisrules.result.RuleSet;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Rule set and date, for the commands that answer by one rule set: one of them alone tells the other. */
final class ChoiceOfRules {

    @Spec(Spec.Target.MIXEE)
    private @Nullable CommandSpec command;

    @Option(names = "--rule-set", paramLabel = "ID", description = "The rule set, for example kl-2021-03.")
    private @Nullable String ruleSetId;

    @Option(names = "--on", paramLabel = "YYYY-MM-DD", description = "The date of evaluation.")
    private @Nullable LocalDate on;

    /** The date of evaluation: the one that was given, or else today's in Denmark. */
    LocalDate date(Surroundings surroundings) {
        return on == null ? NsisRules.today(surroundings.clock()) : on;
    }

    /**
     * The rule set that was named, or else the one that is meant for the date.
     *
     * @throws ParameterException if there is none
     */
    RuleSet ruleSet(NsisRules rules, LocalDate date) {
        try {
            return ruleSetId == null ? rules.ruleSet(date) : rules.ruleSet(ruleSetId);
        } catch (UnknownRuleSetException e) {
            throw new ParameterException(Objects.requireNonNull(command).commandLine(), String.valueOf(e.getMessage()));
        }
    }
}
