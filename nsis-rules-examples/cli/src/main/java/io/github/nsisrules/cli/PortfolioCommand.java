package io.github.nsisrules.cli;

import io.github.nsisrules.NsisRules;
import io.github.nsisrules.cli.text.CommandWords;
import io.github.nsisrules.json.SolutionBatch;
import io.github.nsisrules.report.portfolio.LeftOut;
import io.github.nsisrules.report.portfolio.Portfolio;
import io.github.nsisrules.report.portfolio.PortfolioCalendar;
import io.github.nsisrules.report.portfolio.PortfolioCsv;
import io.github.nsisrules.report.portfolio.PortfolioHtml;
import io.github.nsisrules.report.portfolio.PortfolioTable;
import io.github.nsisrules.report.portfolio.PortfolioXlsx;
import io.github.nsisrules.report.wording.Words;
import io.github.nsisrules.result.RuleSet;
import io.github.nsisrules.text.Language;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
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

/** Reports many solutions at once. */
@Command(
        name = "portfolio",
        description = "Reports many solutions at once: levels, tasks and deadlines, shared risk assessments and what is"
                + " undecided.",
        versionProvider = Nsis.Version.class,
        mixinStandardHelpOptions = true,
        sortOptions = false,
        footerHeading = "%nDate and rule set:%n",
        footer = {
            "  As for 'nsis classify'.",
            "",
            "Exit codes:",
            "  0  all solutions are in the report",
            "  1  a fault of nsis itself, or the report could not be written",
            "  2  wrong usage, an unknown rule set, or a date without a rule set",
            "  3  some input was invalid or could not be read; the report says what it",
            "     left out"
        })
final class PortfolioCommand implements Callable<Integer> {

    private final Surroundings surroundings;

    @Spec
    private @Nullable CommandSpec spec;

    @Option(
            names = "--format",
            paramLabel = "html|xlsx|csv|ics",
            description = "html (default) is one page for a browser; xlsx is a workbook; csv is one table; ics is a"
                    + " calendar of the deadlines.")
    private PortfolioFormat format = PortfolioFormat.HTML;

    @Option(
            names = "--table",
            paramLabel = "NAME",
            description = "The table to write as csv: tasks (default), solutions, use-cases, questions or left-out.")
    private @Nullable PortfolioTable table;

    @Option(names = "--out", paramLabel = "FILE", description = "Where to write it. Without it, standard output.")
    private @Nullable String out;

    @Option(names = "--title", paramLabel = "TEXT", description = "What the portfolio is called.")
    private @Nullable String title;

    @Option(names = "--lang", paramLabel = "da|en", description = "The language: Danish (da, default) or English (en).")
    private Language language = Language.DA;

    @Mixin
    private ChoiceOfRules choice = new ChoiceOfRules();

    @Parameters(
            paramLabel = "FILE",
            arity = "1..*",
            description = "A JSON object, a JSON array or JSON Lines; - is standard input.")
    private List<String> files = List.of();

    private int count;

    PortfolioCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        checkUsage(Objects.requireNonNull(spec));
        NsisRules rules = surroundings.rules().get();
        LocalDate date = choice.date(surroundings);
        RuleSet ruleSet = choice.ruleSet(rules, date);
        Words words = CommandWords.in(language);
        Portfolio.Builder builder = Portfolio.builder(ruleSet, date).title(title);
        Progress progress = new Progress(surroundings, words);
        Inputs inputs = new Inputs(surroundings.in(), words);
        for (String file : files) {
            inputs.read(
                    file,
                    (item, source) -> {
                        count++;
                        if (item instanceof SolutionBatch.Read good) {
                            builder.add(rules.classify(good.solution(), ruleSet, date));
                        } else if (item instanceof SolutionBatch.Invalid bad) {
                            builder.leftOut(new LeftOut.Description(source, count, bad.id(), bad.problems()));
                        }
                        progress.at(count);
                    },
                    complaint -> {
                        progress.clear();
                        builder.leftOut(new LeftOut.File(file, complaint));
                        surroundings.err().println("nsis: " + complaint);
                    });
        }
        progress.clear();
        Portfolio portfolio = builder.build();
        write(portfolio);
        return tellOfInvalid(portfolio, words).number();
    }

    private void checkUsage(CommandSpec command) {
        InputOptions.checkReadable(files, command);
        if (table != null && format != PortfolioFormat.CSV) {
            throw new ParameterException(
                    command.commandLine(), "--table says nothing of this format.\nMaybe --format csv is missing.");
        }
        if (format == PortfolioFormat.XLSX
                && out == null
                && surroundings.terminal().out()) {
            throw new ParameterException(
                    command.commandLine(),
                    "A workbook cannot be shown in a terminal.\nMaybe --out FILE.xlsx is missing.");
        }
    }

    private void write(Portfolio portfolio) {
        if (out == null) {
            write(portfolio, surroundings.out());
            return;
        }
        try (OutputStream file = Files.newOutputStream(Path.of(out))) {
            write(portfolio, file);
        } catch (IOException | InvalidPathException e) {
            throw new Output.Failure(new IOException(e));
        }
    }

    private void write(Portfolio portfolio, OutputStream stream) {
        Output output = new Output(stream);
        try {
            switch (format) {
                case HTML -> PortfolioHtml.write(portfolio, language, output);
                case XLSX -> PortfolioXlsx.write(portfolio, language, output);
                case CSV ->
                    PortfolioCsv.write(portfolio, table == null ? PortfolioTable.TASKS : table, language, output);
                case ICS -> PortfolioCalendar.write(portfolio, language, output);
            }
        } catch (IOException e) {
            throw new Output.Failure(e);
        }
        output.flush();
    }

    private ExitCode tellOfInvalid(Portfolio portfolio, Words words) {
        long invalid = portfolio.leftOut().stream()
                .filter(LeftOut.Description.class::isInstance)
                .count();
        if (invalid > 0) {
            surroundings.err().println("nsis: " + words.word("portfolio.invalid", invalid, count));
        }
        return portfolio.leftOut().isEmpty() ? ExitCode.ANSWERED : ExitCode.INVALID_INPUT;
    }
}
