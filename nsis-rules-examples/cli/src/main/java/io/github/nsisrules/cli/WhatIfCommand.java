package io.github.nsisrules.cli;

import io.github.nsisrules.NsisRules;
import io.github.nsisrules.cli.text.CommandWords;
import io.github.nsisrules.explain.Topic;
import io.github.nsisrules.explain.WhatIf;
import io.github.nsisrules.explain.WhatIf.Goal;
import io.github.nsisrules.facts.TuSolution;
import io.github.nsisrules.report.wording.Words;
import io.github.nsisrules.result.Classification;
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

/** Tells which facts would have to be otherwise for an answer to say something, or to say it no longer. */
@Command(
        name = "what-if",
        description =
                "Tells which facts would have to be otherwise for an answer to say something, or to say it no longer:"
                        + " all smallest changes, and what the answer would then be.",
        versionProvider = Nsis.Version.class,
        mixinStandardHelpOptions = true,
        sortOptions = false,
        footerHeading = "%nConclusions:%n",
        footer = {
            "  As for 'nsis explain', with a value: task=migrate-to-nemlogin3, level=LOW.",
            "  Without --use-case, a level is that of the solution as a whole, and",
            "  everything else is meant of any use case.",
            "",
            "Date and rule set:",
            "  As for 'nsis classify'.",
            "",
            "Exit codes:",
            "  0  everything was tried, whether or not some change leads there",
            "  1  a fault of nsis itself",
            "  2  wrong usage, an unknown conclusion, fact or rule set, or a date without one",
            "  3  some input was invalid, could not be read or has no such use case; the",
            "     rest was tried"
        })
final class WhatIfCommand implements Callable<Integer> {

    private final Surroundings surroundings;

    @Spec
    private @Nullable CommandSpec spec;

    @Option(
            names = "--conclusion",
            required = true,
            paramLabel = "KIND=VALUE",
            description = "What the answer should say, for example level=LOW. If it says so for certain already, the"
                    + " question is how it would say so no longer.")
    private String conclusion = "";

    @Option(names = "--use-case", paramLabel = "ID", description = "Asks about the conclusion for one use case only.")
    private @Nullable String useCase;

    @Option(names = "--not", description = "Asks how the answer would not say it, not even possibly.")
    private boolean not;

    @Option(
            names = "--fixed",
            paramLabel = "FACT[@ID]",
            description = "A fact that must stay as it is, for example data, in every use case or in that with the id."
                    + " Can be repeated.")
    private List<String> fixed = List.of();

    @Mixin
    private ChoiceOfRules choice = new ChoiceOfRules();

    @Mixin
    private InputOptions input = new InputOptions();

    WhatIfCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        List<String> files = input.files();
        FixedFacts facts = fixedFacts();
        NsisRules rules = surroundings.rules().get();
        LocalDate date = choice.date(surroundings);
        RuleSet ruleSet = choice.ruleSet(rules, date);
        Topic topic = topic(ruleSet);
        Words words = CommandWords.in(input.language());
        Rendering<WhatIf> rendering =
                Rendering.ofWhatIfs(input.language(), surroundings.terminal().look());
        return new Run<>(
                        surroundings,
                        input.language(),
                        input.format(),
                        rendering,
                        solution ->
                                whatIf(solution, topic, facts, words, rules, rules.classify(solution, ruleSet, date)))
                .over(files, whatIf -> true)
                .number();
    }

    private WhatIf whatIf(
            TuSolution solution, Topic topic, FixedFacts facts, Words words, NsisRules rules, Classification answer) {
        if (topic.useCase() != null) {
            NoSuchUseCase.check(solution, topic.useCase(), words);
        }
        facts.useCases().forEach(id -> NoSuchUseCase.check(solution, id, words));
        Goal said = new Goal(topic, true);
        Goal goal = not || said.isMetBy(answer) ? said.opposite() : said;
        return rules.analysis().whatIf(answer, goal, facts.in(solution));
    }

    private Topic topic(RuleSet ruleSet) {
        try {
            Topic topic = Topic.parse(conclusion, ruleSet).inUseCase(useCase);
            if (topic.value() == null) {
                throw new IllegalArgumentException(
                        "--conclusion needs a value here, and '" + topic + "' has none.\nMaybe one of: "
                                + String.join(", ", topic.kind().values(ruleSet)));
            }
            return topic;
        } catch (IllegalArgumentException e) {
            throw usage(e);
        }
    }

    private FixedFacts fixedFacts() {
        try {
            return FixedFacts.parse(fixed);
        } catch (IllegalArgumentException e) {
            throw usage(e);
        }
    }

    private ParameterException usage(IllegalArgumentException e) {
        return new ParameterException(Objects.requireNonNull(spec).commandLine(), String.valueOf(e.getMessage()));
    }
}
