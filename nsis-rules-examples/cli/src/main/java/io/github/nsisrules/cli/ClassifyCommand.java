package io.github.nsisrules.cli;

import io.github.nsisrules.NsisRules;
import io.github.nsisrules.UnknownRuleSetException;
import io.github.nsisrules.result.RuleSet;
import io.github.nsisrules.text.Language;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Answers descriptions of solutions. */
@Command(
        name = "classify",
        description = "Tells the level of each use of a solution, what is to be done, and why.",
        versionProvider = Nsis.Version.class,
        mixinStandardHelpOptions = true,
        sortOptions = false,
        footerHeading = "%nDate and rule set:%n",
        footer = {
            "  A date alone chooses the rule set that is meant for it. A rule set alone is",
            "  evaluated on today's date in Denmark. With both, that rule set is evaluated",
            "  on that date. Without both, today's date chooses.",
            "",
            "Exit codes:",
            "  0  everything was answered",
            "  1  a fault of nsis itself",
            "  2  wrong usage, an unknown rule set, or a date without a rule set",
            "  3  some input was invalid or could not be read; the rest was answered",
            "  4  a type, obligation or level is undecided, under --require-decided",
            "  If both 3 and 4 apply, it is 3."
        })
final class ClassifyCommand implements Callable<Integer> {

    private final Surroundings surroundings;

    @Spec
    private @Nullable CommandSpec spec;

    @Option(names = "--rule-set", paramLabel = "ID", description = "The rule set, for example kl-2021-03.")
    private @Nullable String ruleSetId;

    @Option(names = "--on", paramLabel = "YYYY-MM-DD", description = "The date of evaluation.")
    private @Nullable LocalDate on;

    @Option(
            names = "--lang",
            paramLabel = "da|en",
            description = "The language of texts: Danish (da, default) or English (en).")
    private Language language = Language.DA;

    @Option(
            names = "--format",
            paramLabel = "text|json|jsonl",
            description = "text (default) is for a person's eyes; json is one indented object, or an array of several;"
                    + " jsonl is one object per line, in the order of the input, for batches of any length.")
    private Format format = Format.TEXT;

    @Option(
            names = "--require-decided",
            description = "End with 4 if unknown facts leave the type, or the obligation or level of a use case,"
                    + " undecided. Open questions about tasks and what to know do not count.")
    private boolean requireDecided;

    @Parameters(
            paramLabel = "FILE",
            arity = "1..*",
            description = "A JSON object, a JSON array or JSON Lines; - is standard input.")
    private List<String> files = List.of();

    ClassifyCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        if (Collections.frequency(files, Inputs.STANDARD_INPUT) > 1) {
            throw usage("Standard input (-) is named twice.\nMaybe a file was meant.");
        }
        NsisRules rules = surroundings.rules().get();
        LocalDate date = on == null ? NsisRules.today(surroundings.clock()) : on;
        RuleSet ruleSet = ruleSet(rules, date);
        Run run = new Run(surroundings, language, format, solution -> rules.classify(solution, ruleSet, date));
        return run.over(files, requireDecided).number();
    }

    private RuleSet ruleSet(NsisRules rules, LocalDate date) {
        try {
            return ruleSetId == null ? rules.ruleSet(date) : rules.ruleSet(ruleSetId);
        } catch (UnknownRuleSetException e) {
            throw usage(String.valueOf(e.getMessage()));
        }
    }

    private ParameterException usage(String message) {
        return new ParameterException(Objects.requireNonNull(spec).commandLine(), message);
    }
}
