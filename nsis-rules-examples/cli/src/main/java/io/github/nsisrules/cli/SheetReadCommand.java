package io.github.nsisrules.cli;

import io.github.nsisrules.cli.text.CommandWords;
import io.github.nsisrules.intake.UnreadableFileException;
import io.github.nsisrules.intake.sheet.DraftSheet;
import io.github.nsisrules.intake.sheet.SheetReading;
import io.github.nsisrules.report.wording.Harmless;
import io.github.nsisrules.report.wording.Words;
import io.github.nsisrules.text.Language;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Reads drafts back from a workbook. */
@Command(
        name = "read",
        description =
                "Reads a workbook back as drafts, one JSON object a line. What somebody changed is his answer, and"
                        + " the cell is its source.",
        versionProvider = Nsis.Version.class,
        mixinStandardHelpOptions = true,
        sortOptions = false,
        footerHeading = "%nExit codes:%n",
        footer = {
            "  0  the workbook was read",
            "  1  a fault of nsis itself",
            "  2  wrong usage",
            "  3  cells could not be read, or a file not be read or written; nothing was",
            "     written"
        })
final class SheetReadCommand implements Callable<Integer> {

    private final Surroundings surroundings;

    @Option(
            names = "--out",
            paramLabel = "FILE",
            description = "The file to write to; it must not exist yet. Without it, standard output.")
    private @Nullable String out;

    @Option(names = "--lang", paramLabel = "da|en", description = "The language of messages: da (default) or en.")
    private Language language = Language.DA;

    @Parameters(paramLabel = "FILE", description = "The workbook.")
    private String file = "";

    SheetReadCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        Words words = CommandWords.in(language);
        SheetReading reading;
        try {
            if (!Files.isRegularFile(Path.of(file))) {
                return fail(words.word("input.missing", Harmless.line(file)));
            }
            reading = DraftSheet.read(Path.of(file));
        } catch (UnreadableFileException e) {
            return fail(Harmless.line(e.file()) + ": " + e.reason().text(language));
        } catch (IOException e) {
            return fail(words.word("input.broken", Harmless.line(file), Harmless.line(String.valueOf(e.getMessage()))));
        }
        reading.told().forEach(told -> tell(told.text(language)));
        if (!reading.problems().isEmpty()) {
            reading.problems().forEach(problem -> tell(problem.message(language)));
            return fail(words.word("sheet.problems", reading.problems().size()));
        }
        StringBuilder drafts = new StringBuilder();
        reading.drafts().forEach(draft -> drafts.append(ImportOptions.line(draft)));
        if (out == null) {
            Output output = new Output(surroundings.out());
            output.print(drafts.toString());
            output.flush();
        } else {
            String complaint = new NewFile(words).write(out, drafts.toString().getBytes(StandardCharsets.UTF_8));
            if (complaint != null) {
                return fail(complaint);
            }
        }
        surroundings
                .err()
                .println("nsis: " + words.word("sheet.read", reading.drafts().size(), reading.changed()));
        return ExitCode.ANSWERED.number();
    }

    private int fail(String message) {
        surroundings.err().println("nsis: " + message);
        return ExitCode.INVALID_INPUT.number();
    }

    private void tell(String message) {
        message.lines().map(Harmless::line).forEach(surroundings.err()::println);
    }
}
