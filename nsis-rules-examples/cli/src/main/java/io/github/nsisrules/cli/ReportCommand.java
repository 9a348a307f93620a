package io.github.nsisrules.cli;

import com.openhtmltopdf.util.XRLog;
import io.github.nsisrules.NsisRules;
import io.github.nsisrules.cli.text.CommandWords;
import io.github.nsisrules.cli.text.Look;
import io.github.nsisrules.cli.text.Report;
import io.github.nsisrules.facts.TuSolution;
import io.github.nsisrules.json.SolutionBatch;
import io.github.nsisrules.record.DecisionNote;
import io.github.nsisrules.record.DecisionRecord;
import io.github.nsisrules.record.InvalidRecordException;
import io.github.nsisrules.record.Verification;
import io.github.nsisrules.report.SolutionReport;
import io.github.nsisrules.report.wording.Harmless;
import io.github.nsisrules.report.wording.Words;
import io.github.nsisrules.result.RuleSet;
import io.github.nsisrules.text.Language;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Writes the report that a municipality files about a solution. */
@Command(
        name = "report",
        description =
                "Writes the report that a municipality files about a solution: the levels, the decision, the scope,"
                        + " the tasks as a time line and a checklist, the reasons with a picture, and the digest.",
        versionProvider = Nsis.Version.class,
        mixinStandardHelpOptions = true,
        sortOptions = false,
        footerHeading = "%nDate and rule set:%n",
        footer = {
            "  As for 'nsis classify'.",
            "",
            "Exit codes:",
            "  0  all reports were written",
            "  1  a fault of nsis itself, or a report could not be written",
            "  2  wrong usage, an unknown rule set, or a date without one",
            "  3  some input was invalid, could not be read, or is not one solution; with",
            "     --out-dir the rest was written",
            "  5  the record cannot be reproduced; nothing was written"
        })
final class ReportCommand implements Callable<Integer> {

    private final Surroundings surroundings;

    @Spec
    private @Nullable CommandSpec spec;

    @Option(
            names = "--format",
            paramLabel = "html|pdf|markdown",
            description = "html (default) is for a browser, pdf for an archive, markdown for a git repository.")
    private ReportFormat format = ReportFormat.HTML;

    @Option(
            names = "--out",
            paramLabel = "FILE",
            description = "Where to write the report. Without it, to standard output.")
    private @Nullable Path out;

    @Option(
            names = "--out-dir",
            paramLabel = "DIR",
            description = "Writes a report for each solution of the FILE into a directory, named by the id.")
    private @Nullable Path directory;

    @Option(names = "--lang", paramLabel = "da|en", description = "The language: Danish (da, default) or English (en).")
    private Language language = Language.DA;

    @Mixin
    private NoteOptions noting = new NoteOptions();

    @Mixin
    private ChoiceOfRules choice = new ChoiceOfRules();

    @Parameters(
            paramLabel = "FILE",
            description = "A JSON object with one solution; with --out-dir also an array or JSON Lines; - is standard"
                    + " input. Or a record of 'nsis record': then the report is of what was recorded.")
    private String file = "";

    ReportCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        checkUsage();
        // What the PDF renderer has to say is nothing that a user could act upon.
        XRLog.setLoggingEnabled(false);
        NsisRules rules = surroundings.rules().get();
        LocalDate date = choice.date(surroundings);
        RuleSet ruleSet = choice.ruleSet(rules, date);
        Words words = CommandWords.in(language);
        try {
            Verification filed = directory == null ? FiledDecision.of(file, rules) : null;
            return (filed != null
                            ? ofRecord(filed, rules, words)
                            : directory == null
                                    ? one(rules, ruleSet, date, words)
                                    : each(directory, rules, ruleSet, date, words))
                    .number();
        } catch (Unwritten e) {
            tell(words.word("report.unwritten", Harmless.line(e.file), Harmless.line(e.reason)));
            return ExitCode.FAULT.number();
        }
    }

    private ExitCode ofRecord(Verification filed, NsisRules rules, Words words) {
        DecisionRecord record = filed.record();
        if (record == null) {
            tell(words.word("report.notReproduced", Harmless.line(file)));
            return ExitCode.NOT_REPRODUCED;
        }
        deliver(format.of(SolutionReport.of(record, rules.analysis(), language)));
        return ExitCode.ANSWERED;
    }

    private void checkUsage() {
        if (directory != null && noting.isGiven()) {
            throw usage("A note is for one solution, and --out-dir for many.\nMaybe --out is meant.");
        }
        if (out != null && directory != null) {
            throw usage("--out names one file and --out-dir a directory.\nMaybe one of them is meant.");
        }
        if (format == ReportFormat.PDF
                && out == null
                && directory == null
                && surroundings.terminal().out()) {
            throw usage("A PDF is nothing for a terminal.\nMaybe --out report.pdf is missing.");
        }
    }

    private ExitCode one(NsisRules rules, RuleSet ruleSet, LocalDate date, Words words) {
        TuSolution solution = OneSolution.in(file, surroundings.in(), language, words, "report.one", this::tell);
        if (solution == null) {
            return ExitCode.INVALID_INPUT;
        }
        List<String> complaints = new ArrayList<>();
        DecisionNote note = noting.note(language, words, complaints::add);
        try {
            byte[] bytes = written(solution, note, rules, ruleSet, date);
            if (complaints.isEmpty()) {
                deliver(bytes);
            }
        } catch (InvalidRecordException e) {
            complaints.add(noting.unusable(e, language, words));
        }
        complaints.forEach(this::tell);
        return complaints.isEmpty() ? ExitCode.ANSWERED : ExitCode.INVALID_INPUT;
    }

    private void deliver(byte[] bytes) {
        if (out == null) {
            Output output = new Output(surroundings.out());
            output.write(bytes);
            output.flush();
        } else {
            write(out, bytes);
        }
    }

    private ExitCode each(Path into, NsisRules rules, RuleSet ruleSet, LocalDate date, Words words) {
        create(into);
        Set<String> ids = new HashSet<>();
        List<String> complaints = new ArrayList<>();
        Report report = new Report(language, Look.PLAIN);
        new Inputs(surroundings.in(), words)
                .read(
                        file,
                        (item, name) -> {
                            if (item instanceof SolutionBatch.Invalid bad) {
                                complain(complaints, report.ofInvalid(bad.number(), bad.id(), bad.problems(), name));
                            } else if (item instanceof SolutionBatch.Read good) {
                                TuSolution solution = good.solution();
                                // Some file systems do not tell upper case from lower case.
                                if (ids.add(solution.id().toLowerCase(Locale.ROOT))) {
                                    write(
                                            into.resolve(solution.id() + "." + format.ending()),
                                            written(solution, null, rules, ruleSet, date));
                                } else {
                                    complain(complaints, words.word("report.sameId", solution.id()));
                                }
                            }
                        },
                        complaint -> complain(complaints, complaint));
        return complaints.isEmpty() ? ExitCode.ANSWERED : ExitCode.INVALID_INPUT;
    }

    private byte[] written(
            TuSolution solution, @Nullable DecisionNote note, NsisRules rules, RuleSet ruleSet, LocalDate date) {
        DecisionRecord record =
                DecisionRecord.of(rules.classify(solution, ruleSet, date), rules.library(), note, noting.masked());
        return format.of(SolutionReport.of(record, rules.analysis(), language));
    }

    private static void create(Path into) {
        try {
            Files.createDirectories(into);
        } catch (IOException e) {
            throw new Unwritten(into, e);
        }
    }

    private static void write(Path to, byte[] bytes) {
        try {
            Files.write(to, bytes);
        } catch (IOException e) {
            throw new Unwritten(to, e);
        }
    }

    private void complain(List<String> complaints, String message) {
        complaints.add(message);
        tell(message);
    }

    private void tell(String message) {
        surroundings.err().println("nsis: " + message);
    }

    private ParameterException usage(String message) {
        return new ParameterException(Objects.requireNonNull(spec).commandLine(), message);
    }

    /** A file that could not be written. */
    private static final class Unwritten extends RuntimeException {
        private static final long serialVersionUID = 1L;
        private final String file;
        private final String reason;

        Unwritten(Path file, IOException cause) {
            super(cause);
            this.file = file.toString();
            this.reason = String.valueOf(cause.getMessage());
        }
    }
}
