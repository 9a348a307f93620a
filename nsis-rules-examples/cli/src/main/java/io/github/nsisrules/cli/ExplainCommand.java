package io.github.nsisrules.cli;

import io.github.nsisrules.NsisRules;
import io.github.nsisrules.cli.text.CommandWords;
import io.github.nsisrules.explain.Explanation;
import io.github.nsisrules.explain.Topic;
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

/** Tells why an answer says what it says, and why it does not say something else. */
@Command(
        name = "explain",
        description = "Tells why: from a conclusion through the rules and the pages of their sources down to the facts"
                + " that were given. Of what the answer does not say, why not: what is missing for each rule that it could"
                + " follow from.",
        versionProvider = Nsis.Version.class,
        mixinStandardHelpOptions = true,
        sortOptions = false,
        footerHeading = "%nConclusions:%n",
        footer = {
            "  tuSolution=true, type=OWN_TU, obligation=REQUIRED, decidedBy=KOMBIT,",
            "  indicatedLevel=LOW, level=SUBSTANTIAL, basis=ASSESSED, provisional=true,",
            "  loginRequirement=TWO_FACTORS, task=full-risk-assessment,",
            "  finding=SIGNING_STOPS and the like, as the JSON of 'nsis classify' has them.",
            "",
            "Date and rule set:",
            "  As for 'nsis classify'.",
            "",
            "Exit codes:",
            "  0  everything was explained, whether or not the answer says what was asked",
            "  1  a fault of nsis itself",
            "  2  wrong usage, an unknown conclusion or rule set, or a date without one",
            "  3  some input was invalid, could not be read or has no such use case; the",
            "     rest was explained"
        })
final class ExplainCommand implements Callable<Integer> {

    private final Surroundings surroundings;

    @Spec
    private @Nullable CommandSpec spec;

    @Option(
            names = "--conclusion",
            paramLabel = "KIND[=VALUE]",
            description = "What to explain, for example level=SUBSTANTIAL, or only level for whatever the level is"
                    + " and why it is no other. Without it, the whole answer is explained.")
    private @Nullable String conclusion;

    @Option(names = "--use-case", paramLabel = "ID", description = "Explains the conclusion for one use case only.")
    private @Nullable String useCase;

    @Mixin
    private ChoiceOfRules choice = new ChoiceOfRules();

    @Mixin
    private InputOptions input = new InputOptions();

    ExplainCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        List<String> files = input.files();
        NsisRules rules = surroundings.rules().get();
        LocalDate date = choice.date(surroundings);
        RuleSet ruleSet = choice.ruleSet(rules, date);
        Topic topic = topic(ruleSet);
        Words words = CommandWords.in(input.language());
        Rendering<Explained> rendering = Rendering.ofExplanations(
                input.language(), surroundings.terminal().look());
        return new Run<>(
                        surroundings,
                        input.language(),
                        input.format(),
                        rendering,
                        solution -> explained(solution, topic, words, rules, rules.classify(solution, ruleSet, date)))
                .over(files, explained -> true)
                .number();
    }

    private Explained explained(
            TuSolution solution, @Nullable Topic topic, Words words, NsisRules rules, Classification answer) {
        if (topic == null) {
            return new Explained(Explanation.of(answer), List.of());
        }
        if (topic.useCase() != null) {
            NoSuchUseCase.check(solution, topic.useCase(), words);
        }
        return Explained.of(answer, topic, rules);
    }

    private @Nullable Topic topic(RuleSet ruleSet) {
        if (conclusion == null) {
            if (useCase != null) {
                throw usage("--use-case says nothing without a conclusion.\nMaybe --conclusion level is meant.");
            }
            return null;
        }
        try {
            return Topic.parse(conclusion, ruleSet).inUseCase(useCase);
        } catch (IllegalArgumentException e) {
            throw usage(String.valueOf(e.getMessage()));
        }
    }

    private ParameterException usage(String message) {
        return new ParameterException(Objects.requireNonNull(spec).commandLine(), message);
    }
}
