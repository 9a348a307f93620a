package io.github.nsisrules.cli;

import static java.util.stream.Collectors.joining;

import io.github.nsisrules.report.portfolio.PortfolioTable;
import io.github.nsisrules.report.wording.Harmless;
import io.github.nsisrules.text.Language;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.function.Function;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.TypeConversionException;

/** The {@code nsis} command. */
@Command(
        name = "nsis",
        description = {
            "Tells which NSIS assurance level (Lav, Betydelig, Høj) each use of a public IT solution needs,"
                    + " what is to be done by whom and when, and why.",
            "",
            "Dansk: Svaret er på dansk, medmindre du skriver --lang en. Prøv:",
            "  nsis ask",
            "  nsis classify --on 2021-04-01 løsning.json",
            ""
        },
        subcommands = {
            AskCommand.class,
            ClassifyCommand.class,
            ExplainCommand.class,
            WhatIfCommand.class,
            CompareCommand.class,
            TableCommand.class,
            PictureCommand.class,
            RecordCommand.class,
            VerifyCommand.class,
            ReportCommand.class,
            PortfolioCommand.class,
            RulesCommand.class,
            ImportCommand.class,
            FindCandidatesCommand.class,
            SheetCommand.class
        },
        versionProvider = Nsis.Version.class,
        mixinStandardHelpOptions = true,
        synopsisSubcommandLabel = "COMMAND",
        footerHeading = "%nExit codes:%n",
        footer = {
            "  0  everything was answered",
            "  1  a fault of nsis itself",
            "  2  wrong usage",
            "  3  some input was invalid or could not be read; the rest was answered",
            "  4  a type, obligation or level is undecided, under --require-decided",
            "  5  a recorded decision was not reproduced"
        })
public final class Nsis implements Runnable {

    private final CommandLine commandLine;

    private Nsis(Surroundings surroundings) {
        this.commandLine = new CommandLine(this, new CommandFactory(surroundings));
    }

    /** Runs the command and ends the process with its exit code. */
    public static void main(String[] arguments) {
        System.exit(run(Surroundings.ofProcess(), arguments));
    }

    /** Runs the command and returns its exit code. Whatever happens, the user sees no stack trace that he did not ask for. */
    static int run(Surroundings surroundings, String... arguments) {
        try {
            return new Nsis(surroundings).execute(surroundings, arguments);
        } catch (Throwable fault) {
            return new Fault(surroundings).tell(fault);
        }
    }

    private int execute(Surroundings surroundings, String... arguments) {
        Output output = new Output(surroundings.out());
        StringWriter help = new StringWriter();
        commandLine
                .registerConverter(Language.class, word("language", Language.values(), Language::code))
                .registerConverter(Format.class, word("format", Format.values(), Format::word))
                .registerConverter(TableFormat.class, word("format", TableFormat.values(), TableFormat::word))
                .registerConverter(ReportFormat.class, word("format", ReportFormat.values(), ReportFormat::word))
                .registerConverter(
                        PortfolioFormat.class, word("format", PortfolioFormat.values(), PortfolioFormat::word))
                .registerConverter(
                        CandidatesFormat.class, word("format", CandidatesFormat.values(), CandidatesFormat::word))
                .registerConverter(PortfolioTable.class, word("table", PortfolioTable.values(), PortfolioTable::word))
                .registerConverter(LocalDate.class, Nsis::date)
                .setExpandAtFiles(false)
                .setUsageHelpWidth(80)
                .setColorScheme(CommandLine.Help.defaultColorScheme(
                        surroundings.terminal().colour() ? Ansi.ON : Ansi.OFF))
                .setOut(new PrintWriter(help))
                .setErr(surroundings.err())
                .setParameterExceptionHandler((exception, given) -> usage(surroundings.err(), exception))
                .setExecutionExceptionHandler((exception, command, parsed) -> new Fault(surroundings).tell(exception));
        int exitCode = commandLine.execute(arguments);
        commandLine.getOut().flush();
        output.print(help.toString());
        output.flush();
        return exitCode;
    }

    /** Called when no subcommand was named. */
    @Override
    public void run() {
        throw new ParameterException(
                commandLine,
                "A command is missing.\nMaybe one of: ask, classify, explain, what-if, compare, picture, record,"
                        + " verify, report, portfolio, table, rules, import, find-candidates, sheet");
    }

    private static int usage(PrintWriter err, ParameterException exception) {
        CommandLine command = exception.getCommandLine();
        String message = String.valueOf(exception.getMessage());
        err.println("nsis: " + message.lines().map(Harmless::line).collect(joining("\n")));
        err.println("Try '" + command.getCommandSpec().qualifiedName() + " --help'.");
        return ExitCode.USAGE.number();
    }

    private static <E extends Enum<E>> ITypeConverter<E> word(String what, E[] values, Function<E, String> wordOf) {
        return given -> Arrays.stream(values)
                .filter(value -> wordOf.apply(value).equals(given))
                .findFirst()
                .orElseThrow(() -> new TypeConversionException("'" + given + "' is no " + what + ".\nMaybe one of: "
                        + Arrays.stream(values).map(wordOf).collect(joining(", "))));
    }

    private static LocalDate date(String given) {
        try {
            return LocalDate.parse(given);
        } catch (DateTimeException e) {
            throw new TypeConversionException(
                    "'" + given + "' is no date.\nMaybe it does not exist, or is not written as YYYY-MM-DD.");
        }
    }

    /** The version that the build wrote into the jar. */
    static final class Version implements IVersionProvider {
        @Override
        public String[] getVersion() {
            String version = Nsis.class.getPackage().getImplementationVersion();
            return new String[] {"nsis " + (version == null ? "(not packaged)" : version)};
        }
    }
}
