package io.github.nsisrules.cli;

import io.github.nsisrules.NsisRules;
import io.github.nsisrules.cli.text.CommandWords;
import io.github.nsisrules.facts.TuSolution;
import io.github.nsisrules.picture.DecisionPicture;
import io.github.nsisrules.report.wording.Words;
import io.github.nsisrules.result.RuleSet;
import io.github.nsisrules.table.DecisionTable;
import io.github.nsisrules.text.Language;
import java.time.LocalDate;
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

/** Draws the decision. */
@Command(
        name = "picture",
        description = "Draws the decision as an SVG on standard output: the questions from the first one to the level."
                + " With a FILE, the path of one use case is marked.",
        versionProvider = Nsis.Version.class,
        mixinStandardHelpOptions = true,
        sortOptions = false,
        footerHeading = "%nDate and rule set:%n",
        footer = {
            "  As for 'nsis classify'.",
            "",
            "Exit codes:",
            "  0  the picture was drawn",
            "  1  a fault of nsis itself",
            "  2  wrong usage, an unknown rule set, or a date without one",
            "  3  the input was invalid, could not be read, has no such use case, or is",
            "     not one solution; nothing was drawn"
        })
final class PictureCommand implements Callable<Integer> {

    private final Surroundings surroundings;

    @Spec
    private @Nullable CommandSpec spec;

    @Option(
            names = "--use-case",
            paramLabel = "ID",
            description = "The use case whose path is marked. Without it, the first one of the solution.")
    private @Nullable String useCase;

    @Option(names = "--lang", paramLabel = "da|en", description = "The language: Danish (da, default) or English (en).")
    private Language language = Language.DA;

    @Mixin
    private ChoiceOfRules choice = new ChoiceOfRules();

    @Parameters(
            paramLabel = "FILE",
            arity = "0..1",
            description = "A JSON object with one solution; - is standard input.")
    private @Nullable String file;

    PictureCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        if (file == null && useCase != null) {
            throw new ParameterException(
                    Objects.requireNonNull(spec).commandLine(),
                    "--use-case says nothing without a solution.\nMaybe a FILE is missing.");
        }
        NsisRules rules = surroundings.rules().get();
        LocalDate date = choice.date(surroundings);
        RuleSet ruleSet = choice.ruleSet(rules, date);
        DecisionTable table = rules.analysis().table(ruleSet);
        if (file == null) {
            print(DecisionPicture.of(table, language));
            return ExitCode.ANSWERED.number();
        }
        Words words = CommandWords.in(language);
        TuSolution solution = OneSolution.in(file, surroundings.in(), language, words, "input.one", this::tell);
        if (solution == null) {
            return ExitCode.INVALID_INPUT.number();
        }
        try {
            print(DecisionPicture.of(
                    table,
                    rules.analysis().path(rules.classify(solution, ruleSet, date), useCase(solution, words)),
                    language));
        } catch (NoSuchUseCase e) {
            tell(String.valueOf(e.getMessage()));
            return ExitCode.INVALID_INPUT.number();
        }
        return ExitCode.ANSWERED.number();
    }

    private String useCase(TuSolution solution, Words words) {
        if (useCase == null) {
            return solution.useCases().get(0).id();
        }
        NoSuchUseCase.check(solution, useCase, words);
        return useCase;
    }

    private void tell(String message) {
        surroundings.err().println("nsis: " + message);
    }

    private void print(String svg) {
        Output output = new Output(surroundings.out());
        output.print(svg);
        output.flush();
    }
}
