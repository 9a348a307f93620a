package io.github.nsisrules.cli;

import io.github.nsisrules.NsisRules;
import io.github.nsisrules.UnknownRuleSetException;
import io.github.nsisrules.compare.Comparison;
import io.github.nsisrules.result.RuleSet;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Tells what differs between the answers of two rule sets. */
@Command(
        name = "compare",
        description = "Tells what falls away, what is new and what changes for a solution from one rule set to another,"
                + " and by which rules.",
        versionProvider = Nsis.Version.class,
        mixinStandardHelpOptions = true,
        sortOptions = false,
        footerHeading = "%nDate:%n",
        footer = {
            "  Both rule sets are evaluated on one date, so that whatever differs comes from",
            "  the rules and not from the calendar: on the date of --on, or without it, on",
            "  today's date in Denmark. It may lie outside the period of a rule set; the",
            "  answer then says so, and tells tasks whose dates have passed as overdue.",
            "",
            "Exit codes:",
            "  0  everything was compared, whether or not anything differs",
            "  1  a fault of nsis itself",
            "  2  wrong usage, or an unknown rule set",
            "  3  some input was invalid or could not be read; the rest was compared"
        })
final class CompareCommand implements Callable<Integer> {

    private final Surroundings surroundings;

    @Spec
    private @Nullable CommandSpec spec;

    @Option(
            names = "--from",
            required = true,
            paramLabel = "RULESET",
            description = "The rule set to compare from, for example kl-2021-03.")
    private String from = "";

    @Option(
            names = "--to",
            required = true,
            paramLabel = "RULESET",
            description = "The rule set to compare to, for example nemlogin3-2023-11.")
    private String to = "";

    @Option(names = "--on", paramLabel = "YYYY-MM-DD", description = "The date on which both are evaluated.")
    private @Nullable LocalDate on;

    @Mixin
    private InputOptions input = new InputOptions();

    CompareCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        List<String> files = input.files();
        NsisRules rules = surroundings.rules().get();
        RuleSet one = ruleSet(rules, from);
        RuleSet other = ruleSet(rules, to);
        LocalDate date = on == null ? NsisRules.today(surroundings.clock()) : on;
        Rendering<Comparison> rendering = Rendering.ofComparisons(
                input.language(), surroundings.terminal().look());
        return new Run<>(
                        surroundings,
                        input.language(),
                        input.format(),
                        rendering,
                        solution -> Comparison.of(
                                rules.classify(solution, one, date), rules.classify(solution, other, date)))
                .over(files, comparison -> true)
                .number();
    }

    private RuleSet ruleSet(NsisRules rules, String id) {
        try {
            return rules.ruleSet(id);
        } catch (UnknownRuleSetException e) {
            throw new ParameterException(Objects.requireNonNull(spec).commandLine(), String.valueOf(e.getMessage()));
        }
    }
}
