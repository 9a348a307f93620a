package io.github.nsisrules.cli;

import io.github.nsisrules.cli.text.CommandWords;
import io.github.nsisrules.cli.text.ImportPage;
import io.github.nsisrules.intake.DraftJson;
import io.github.nsisrules.intake.ImportReport;
import io.github.nsisrules.intake.SolutionDraft;
import io.github.nsisrules.intake.UnreadableFileException;
import io.github.nsisrules.report.wording.Harmless;
import io.github.nsisrules.report.wording.Words;
import io.github.nsisrules.text.Language;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** What the commands that make drafts have in common: files in, drafts out, and a report of what became of each row. */
final class ImportOptions {

    @Spec(Spec.Target.MIXEE)
    private @Nullable CommandSpec command;

    @Option(
            names = "--out",
            paramLabel = "FILE",
            description = "The file to write to; it must not exist yet. Without it, standard output.")
    private @Nullable String out;

    @Option(
            names = "--report",
            paramLabel = "FILE",
            description = "The file to write to what became of each row; it must not exist yet. Without it, standard"
                    + " error.")
    private @Nullable String report;

    @Option(names = "--lang", paramLabel = "da|en", description = "The language: Danish (da, default) or English (en).")
    private Language language = Language.DA;

    @Parameters(
            paramLabel = "FILE",
            arity = "1..*",
            description = "The files, in any order, recognised by their content.")
    private List<Path> files = List.of();

    /** Reads files and gives what is to be written. */
    interface Import {
        /**
         * Reads the files.
         *
         * @param result takes what is to be written, a piece at a time
         */
        ImportReport read(List<Path> files, List<String> result) throws IOException;
    }

    Language language() {
        return language;
    }

    static String line(SolutionDraft draft) {
        return DraftJson.toJson(draft) + "\n";
    }

    /** Runs an import; nothing is written unless all files were read. */
    ExitCode run(Surroundings surroundings, Import reading) {
        Words words = CommandWords.in(language);
        List<String> result = new ArrayList<>();
        ImportReport became;
        try {
            for (Path file : files) {
                check(file, words);
            }
            became = reading.read(files, result);
        } catch (Unreadable e) {
            return fail(surroundings, String.valueOf(e.getMessage()));
        } catch (UnreadableFileException e) {
            return fail(
                    surroundings, Harmless.line(e.file()) + ": " + e.reason().text(language));
        } catch (IOException e) {
            return fail(surroundings, words.word("input.broken", "", Harmless.line(String.valueOf(e.getMessage()))));
        } catch (IllegalArgumentException e) {
            throw new ParameterException(Objects.requireNonNull(command).commandLine(), String.valueOf(e.getMessage()));
        }
        ImportPage page = new ImportPage(language);
        return written(surroundings, result, page.of(became), words) ? ExitCode.ANSWERED : ExitCode.INVALID_INPUT;
    }

    private boolean written(Surroundings surroundings, List<String> result, ImportPage.Told told, Words words) {
        NewFile newFile = new NewFile(words);
        String text = String.join("", result);
        String complaint = null;
        if (out == null) {
            Output output = new Output(surroundings.out());
            output.print(text);
            output.flush();
        } else {
            complaint = newFile.write(out, text.getBytes(StandardCharsets.UTF_8));
        }
        if (complaint == null && report != null) {
            complaint = newFile.write(report, (told.rows() + told.sum()).getBytes(StandardCharsets.UTF_8));
        } else if (complaint == null) {
            surroundings.err().print(told.rows());
        }
        if (complaint != null) {
            surroundings.err().println("nsis: " + complaint);
            return false;
        }
        surroundings.err().print(told.sum());
        surroundings.err().flush();
        return true;
    }

    private static ExitCode fail(Surroundings surroundings, String message) {
        surroundings.err().println("nsis: " + message);
        return ExitCode.INVALID_INPUT;
    }

    private static void check(Path file, Words words) throws IOException {
        String name = Harmless.line(file.toString());
        if (Files.isDirectory(file)) {
            throw new Unreadable(words.word("import.directory", name));
        }
        try {
            Files.newInputStream(file).close();
        } catch (NoSuchFileException e) {
            throw new Unreadable(words.word("input.missing", name));
        } catch (AccessDeniedException e) {
            throw new Unreadable(words.word("input.denied", name));
        }
    }

    private static final class Unreadable extends IOException {
        private static final long serialVersionUID = 1L;

        Unreadable(String message) {
            super(message);
        }
    }
}
