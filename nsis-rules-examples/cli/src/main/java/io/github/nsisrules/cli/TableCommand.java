package io.github.nsisrules.cli;

import io.github.nsisrules.NsisRules;
import io.github.nsisrules.UnknownRuleSetException;
import io.github.nsisrules.json.TableJson;
import io.github.nsisrules.table.DecisionTable;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Shows the decision table of a rule set. */
@Command(
        name = "table",
        description = "Shows everything that a rule set can conclude, with all conditions under which it does.",
        versionProvider = Nsis.Version.class,
        mixinStandardHelpOptions = true,
        sortOptions = false,
        footerHeading = "%nFilters:%n",
        footer = {
            "  Only what all filters match is shown, each conclusion with all ways to it.",
            "",
            "Exit codes:",
            "  0  the table was shown",
            "  1  a fault of nsis itself",
            "  2  wrong usage, an unknown rule set, or filters that match nothing"
        })
final class TableCommand implements Callable<Integer> {

    private final Surroundings surroundings;

    @Spec
    private @Nullable CommandSpec spec;

    @Option(
            names = "--rule-set",
            paramLabel = "ID",
            description = "The rule set, for example kl-2021-03. Without it, the one for today's date.")
    private @Nullable String ruleSetId;

    @Option(
            names = "--format",
            paramLabel = "text|csv|json",
            description =
                    "text (default) is the table as it can be compared line by line; csv has one line for each way"
                            + " to a conclusion; json is one indented object.")
    private TableFormat format = TableFormat.TEXT;

    @Option(
            names = "--conclusion",
            paramLabel = "KIND[=VALUE]",
            description = "Only such conclusions, for example level=LOW or task.")
    private @Nullable String conclusion;

    @Option(names = "--rule", paramLabel = "ID", description = "Only what this rule concludes, for example KL21-L2.")
    private @Nullable String rule;

    @Option(
            names = "--term",
            paramLabel = "NAME",
            description = "Only conclusions that depend on this term, for example broker.")
    private @Nullable String term;

    TableCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        DecisionTable table = filtered(table(surroundings.rules().get()));
        Output output = new Output(surroundings.out());
        output.print(
                switch (format) {
                    case TEXT -> table.toText();
                    case CSV -> Csv.of(table);
                    case JSON -> TableJson.indented().toJson(table) + "\n";
                });
        output.flush();
        return ExitCode.ANSWERED.number();
    }

    private DecisionTable table(NsisRules rules) {
        try {
            return rules.analysis()
                    .table(
                            ruleSetId == null
                                    ? rules.ruleSet(NsisRules.today(surroundings.clock()))
                                    : rules.ruleSet(ruleSetId));
        } catch (UnknownRuleSetException e) {
            throw usage(String.valueOf(e.getMessage()));
        }
    }

    private DecisionTable filtered(DecisionTable table) {
        try {
            return new TableFilter(conclusion, rule, term).of(table);
        } catch (IllegalArgumentException e) {
            throw usage(String.valueOf(e.getMessage()));
        }
    }

    private ParameterException usage(String message) {
        return new ParameterException(Objects.requireNonNull(spec).commandLine(), message);
    }
}
