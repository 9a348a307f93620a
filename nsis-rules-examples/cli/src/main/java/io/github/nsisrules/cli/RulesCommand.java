package io.github.nsisrules.cli;

import io.github.nsisrules.NsisRules;
import io.github.nsisrules.UnknownRuleSetException;
import io.github.nsisrules.cli.text.RuleListing;
import io.github.nsisrules.result.RuleSet;
import io.github.nsisrules.text.Language;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Lists the rules. */
@Command(
        name = "rules",
        description = "Lists every rule with its sources and what it says.",
        versionProvider = Nsis.Version.class,
        mixinStandardHelpOptions = true)
final class RulesCommand implements Callable<Integer> {

    private final Surroundings surroundings;

    @Spec
    private @Nullable CommandSpec spec;

    @Option(
            names = "--rule-set",
            paramLabel = "ID",
            description = "The rule set, for example kl-2021-03. Without it, all are listed.")
    private @Nullable String ruleSetId;

    @Option(names = "--lang", paramLabel = "da|en", description = "The language: Danish (da, default) or English (en).")
    private Language language = Language.DA;

    RulesCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        NsisRules rules = surroundings.rules().get();
        RuleListing listing = new RuleListing(language, surroundings.terminal().look());
        Output output = new Output(surroundings.out());
        for (RuleSet ruleSet : ruleSets(rules)) {
            output.print(listing.of(ruleSet));
        }
        output.flush();
        return ExitCode.ANSWERED.number();
    }

    private List<RuleSet> ruleSets(NsisRules rules) {
        if (ruleSetId == null) {
            return rules.ruleSets();
        }
        try {
            return List.of(rules.ruleSet(ruleSetId));
        } catch (UnknownRuleSetException e) {
            throw new ParameterException(Objects.requireNonNull(spec).commandLine(), e.getMessage());
        }
    }
}
