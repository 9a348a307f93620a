package io.github.nsisrules.cli;

import io.github.nsisrules.NsisRules;
import io.github.nsisrules.UnknownRuleSetException;
import io.github.nsisrules.compare.Comparison;
import io.github.nsisrules.compare.SpaceComparison;
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
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Tells what differs between the answers of two rule sets, for solutions or everywhere. */
@Command(
        name = "compare",
        description = "Tells what falls away, what is new and what changes from one rule set to another: for solutions,"
                + " with the rules behind it, or with --space for all that could be described.",
        versionProvider = Nsis.Version.class,
        mixinStandardHelpOptions = true,
        sortOptions = false,
        customSynopsis = {
            "nsis compare --from=RULESET --to=RULESET [--on=YYYY-MM-DD] [--lang=da|en]",
            "             [--format=text|json|jsonl] FILE...",
            "nsis compare --space --from=RULESET --to=RULESET [--lang=da|en]",
            "             [--format=text|json|jsonl]"
        },
        footerHeading = "%nDate:%n",
        footer = {
            "  Both rule sets are evaluated on one date, so that whatever differs comes from",
            "  the rules and not from the calendar: on the date of --on, or without it, on",
            "  today's date in Denmark. It may lie outside the period of a rule set; the",
            "  answer then says so, and tells tasks whose dates have passed as overdue.",
            "  With --space it is the first day of the later rule set, which no task is late",
            "  on: what is overdue is not compared.",
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

    @Option(
            names = "--space",
            description = "Compares on every point of the decision space instead of solutions in files: how often each"
                    + " conclusion differs, with a smallest example. Takes some seconds.")
    private boolean space;

    @Option(names = "--on", paramLabel = "YYYY-MM-DD", description = "The date on which both are evaluated.")
    private @Nullable LocalDate on;

    @Mixin
    private OutputOptions output = new OutputOptions();

    @Parameters(
            paramLabel = "FILE",
            arity = "0..*",
            description = "A JSON object, a JSON array or JSON Lines; - is standard input. Not with --space.")
    private List<String> files = List.of();

    CompareCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        CommandSpec command = Objects.requireNonNull(spec);
        if (space && (on != null || !files.isEmpty())) {
            throw new ParameterException(
                    command.commandLine(),
                    "--space compares everything on a date of its own: it takes neither a file nor --on.\nMaybe leave "
                            + (files.isEmpty() ? "--on" : "the file") + " out, or --space.");
        }
        if (!space && files.isEmpty()) {
            throw new ParameterException(
                    command.commandLine(), "A file is missing.\nMaybe name one, or compare everything with --space.");
        }
        InputOptions.checkReadable(files, command);
        NsisRules rules = surroundings.rules().get();
        RuleSet one = ruleSet(rules, from);
        RuleSet other = ruleSet(rules, to);
        return space ? everywhere(rules, one, other) : solutions(rules, one, other);
    }

    private int solutions(NsisRules rules, RuleSet one, RuleSet other) {
        LocalDate date = on == null ? NsisRules.today(surroundings.clock()) : on;
        Rendering<Comparison> rendering = Rendering.ofComparisons(
                output.language(), surroundings.terminal().look());
        return new Run<>(
                        surroundings,
                        output.language(),
                        output.format(),
                        rendering,
                        solution -> Comparison.of(
                                rules.classify(solution, one, date), rules.classify(solution, other, date)))
                .over(files, comparison -> true)
                .number();
    }

    private int everywhere(NsisRules rules, RuleSet one, RuleSet other) {
        SpaceComparison comparison = rules.analysis().compareEverywhere(one, other);
        Rendering<SpaceComparison> rendering = Rendering.ofSpaceComparisons(
                output.language(), surroundings.terminal().look());
        Output out = new Output(surroundings.out());
        out.print(rendering.of(comparison, output.format()));
        out.flush();
        return ExitCode.ANSWERED.number();
    }

    private RuleSet ruleSet(NsisRules rules, String id) {
        try {
            return rules.ruleSet(id);
        } catch (UnknownRuleSetException e) {
            throw new ParameterException(Objects.requireNonNull(spec).commandLine(), String.valueOf(e.getMessage()));
        }
    }
}
