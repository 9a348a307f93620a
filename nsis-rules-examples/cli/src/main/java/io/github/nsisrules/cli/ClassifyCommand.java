package io.github.nsisrules.cli;

import io.github.nsisrules.NsisRules;
import io.github.nsisrules.result.Classification;
import io.github.nsisrules.result.RuleSet;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

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

    @Mixin
    private ChoiceOfRules choice = new ChoiceOfRules();

    @Mixin
    private InputOptions input = new InputOptions();

    @Option(
            names = "--require-decided",
            description = "End with 4 if unknown facts leave the type, or the obligation or level of a use case,"
                    + " undecided. Open questions about tasks and what to know do not count.")
    private boolean requireDecided;

    ClassifyCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        List<String> files = input.files();
        NsisRules rules = surroundings.rules().get();
        LocalDate date = choice.date(surroundings);
        RuleSet ruleSet = choice.ruleSet(rules, date);
        Rendering<Classification> rendering = Rendering.ofClassifications(
                input.language(), surroundings.terminal().look());
        return new Run<>(
                        surroundings,
                        input.language(),
                        input.format(),
                        rendering,
                        solution -> rules.classify(solution, ruleSet, date))
                .over(files, answer -> !requireDecided || answer.isDecided())
                .number();
    }
}
