package io.github.nsisrules.cli;

import io.github.nsisrules.NsisRules;
import io.github.nsisrules.cli.text.CommandWords;
import io.github.nsisrules.cli.text.Look;
import io.github.nsisrules.cli.text.Report;
import io.github.nsisrules.facts.TuSolution;
import io.github.nsisrules.json.SolutionBatch;
import io.github.nsisrules.record.DecisionNote;
import io.github.nsisrules.record.DecisionRecord;
import io.github.nsisrules.record.InvalidRecordException;
import io.github.nsisrules.record.Masked;
import io.github.nsisrules.report.wording.Words;
import io.github.nsisrules.result.Classification;
import io.github.nsisrules.result.RuleSet;
import io.github.nsisrules.text.Language;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Puts decisions on record. */
@Command(
        name = "record",
        description = {
            "Puts decisions on record: what was asked and answered, by which rules, with digests, so that"
                    + " 'nsis verify' can reproduce each of them years later. One record a line, in the canonical"
                    + " form of RFC 8785.",
            "",
            "Dansk: Gemmer beslutningen, så den kan efterprøves om mange år.",
            "  nsis record --note note.json --out beslutning.json løsning.json",
            ""
        },
        versionProvider = Nsis.Version.class,
        mixinStandardHelpOptions = true,
        sortOptions = false,
        footerHeading = "%nThe note:%n",
        footer = {
            "  {\"decidedLevels\": {\"USECASE\": \"LOW\"}, \"reason\": \"…\", \"decidedBy\": \"…\",",
            "   \"decidedOn\": \"YYYY-MM-DD\", \"reviewOn\": \"YYYY-MM-DD\"}; all of it is optional.",
            "",
            "What can be masked:",
            "  name, description, vendor, systemOwner, businessArea, externalIds,",
            "  useCaseNames, assessmentReferences, reason, decidedBy; or all.",
            "",
            "Date and rule set:",
            "  As for 'nsis classify'.",
            "",
            "Exit codes:",
            "  0  everything was put on record",
            "  1  a fault of nsis itself",
            "  2  wrong usage, an unknown rule set, a date without one, or an unusable key",
            "  3  some input or the note was invalid, could not be read, or a file could",
            "     not be written; the rest was put on record"
        })
final class RecordCommand implements Callable<Integer> {

    private final Surroundings surroundings;

    @Spec
    private @Nullable CommandSpec spec;

    @Mixin
    private NoteOptions noting = new NoteOptions();

    @ArgGroup(exclusive = true)
    private @Nullable Destination destination;

    @Mixin
    private SigningOptions signing = new SigningOptions();

    @Option(names = "--lang", paramLabel = "da|en", description = "The language of messages: da (default) or en.")
    private Language language = Language.DA;

    @Mixin
    private ChoiceOfRules choice = new ChoiceOfRules();

    @Parameters(
            paramLabel = "FILE",
            arity = "1..*",
            description = "A JSON object, a JSON array or JSON Lines; - is standard input.")
    private List<String> files = List.of();

    private int failures;
    private int recorded;

    /** Where records are written to. */
    static final class Destination {
        @Option(
                names = "--out",
                paramLabel = "RECORD",
                required = true,
                description = "The file to write the record of one solution to; it must not exist yet. Without it,"
                        + " standard output.")
        private @Nullable String file;

        @Option(
                names = "--out-dir",
                paramLabel = "DIR",
                required = true,
                description = "The folder to write a file ID.record.json for each solution to.")
        private @Nullable String folder;
    }

    RecordCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        InputOptions.checkReadable(files, spec());
        Set<Masked> masked = noting.masked();
        if (signing.isWanted() && destination == null) {
            throw usage("A signature is a file beside the record.\nMaybe --out or --out-dir is missing.");
        }
        Words words = CommandWords.in(language);
        signing.load(spec());
        NsisRules rules = surroundings.rules().get();
        LocalDate date = choice.date(surroundings);
        RuleSet ruleSet = choice.ruleSet(rules, date);
        DecisionNote note = noting.note(language, words, this::fail);
        if (failures > 0) {
            return ExitCode.INVALID_INPUT.number();
        }
        Output output = new Output(surroundings.out());
        Report report = new Report(language, Look.PLAIN);
        Inputs inputs = new Inputs(surroundings.in(), words);
        for (String file : files) {
            inputs.read(
                    file,
                    (item, input) -> {
                        if (item instanceof SolutionBatch.Read good) {
                            record(rules.classify(good.solution(), ruleSet, date), rules, note, masked, output, words);
                        } else if (item instanceof SolutionBatch.Invalid bad) {
                            fail(report.ofInvalid(bad.number(), bad.id(), bad.problems(), input));
                        }
                    },
                    this::fail);
        }
        output.flush();
        return (failures > 0 ? ExitCode.INVALID_INPUT : ExitCode.ANSWERED).number();
    }

    private void record(
            Classification answer,
            NsisRules rules,
            @Nullable DecisionNote note,
            Set<Masked> masked,
            Output output,
            Words words) {
        boolean forOne = note != null || (destination != null && destination.file != null);
        if (forOne && recorded > 0) {
            fail(words.word("record.one", answer.solution().id()));
            return;
        }
        DecisionRecord record;
        try {
            record = DecisionRecord.of(answer, rules.library(), note, masked);
        } catch (InvalidRecordException e) {
            fail(noting.unusable(e, language, words));
            return;
        }
        recorded++;
        if (note != null && !note.deviations(answer).isEmpty() && note.reason() == null) {
            tell(words.word("record.noReason", String.join(", ", note.deviations(answer))));
        }
        String line = record.toJson() + "\n";
        if (destination == null) {
            output.print(line);
        } else {
            write(file(answer.solution()), line.getBytes(StandardCharsets.UTF_8), words);
        }
    }

    private String file(TuSolution solution) {
        return destination != null && destination.folder != null
                ? Path.of(destination.folder, solution.id() + ".record.json").toString()
                : String.valueOf(destination == null ? null : destination.file);
    }

    private void write(String file, byte[] content, Words words) {
        NewFile files = new NewFile(words);
        String complaint = files.write(file, content);
        if (complaint == null && signing.isWanted()) {
            String signature = signing.sign(content, surroundings.clock().instant());
            complaint =
                    files.write(file + SigningOptions.ENDING, (signature + "\n").getBytes(StandardCharsets.US_ASCII));
        }
        if (complaint != null) {
            fail(complaint);
        }
    }

    private void fail(String message) {
        failures++;
        tell(message);
    }

    private void tell(String message) {
        surroundings.err().println("nsis: " + message);
    }

    private ParameterException usage(String message) {
        return new ParameterException(spec().commandLine(), message);
    }

    private CommandSpec spec() {
        return Objects.requireNonNull(spec);
    }
}
