package io.github.nsisrules.intake.kitos;

import io.github.nsisrules.intake.ImportReport;
import io.github.nsisrules.intake.InputFile;
import io.github.nsisrules.intake.SolutionDraft;
import io.github.nsisrules.intake.UnreadableFileException;
import io.github.nsisrules.stability.Experimental;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/**
 * Reads what a municipality has in KITOS, and makes a draft of each system. Files are recognised by their content: the API's
 * registrations, systems and contracts as JSON, the feed of the overview as JSON, the overview, the catalogue and the GDPR
 * overview as workbooks, and the GDPR report as CSV. Several files of one municipality are joined by the ids of systems; rows
 * without ids are joined by name, and then only hint.
 *
 * <pre>{@code
 * ImportReport report = KitosImport.read(List.of(usages, gdpr), draft -> out.println(DraftJson.toJson(draft)));
 * }</pre>
 *
 * <p>A file is read row by row. What is held in memory grows with the number of systems that several files have in common, and
 * with one file only by their ids.
 */
@Experimental
public final class KitosImport {

    private KitosImport() {}

    /**
     * Reads the files of one municipality.
     *
     * @param files the files, in any order
     * @param drafts takes each draft as soon as it is made. If an exception is thrown, those so far are not all
     * @return what became of each row
     * @throws UnreadableFileException if a file is none of those that are known, is broken or is not safe to read
     * @throws IOException if a file cannot be read
     * @throws IllegalArgumentException if there are no files, or one is named twice
     */
    public static ImportReport read(List<Path> files, Consumer<SolutionDraft> drafts) throws IOException {
        List<KitosFile> recognised = new ArrayList<>();
        for (InputFile file : inputs(files)) {
            recognised.add(KitosFile.of(file));
        }
        return new Joining(recognised, drafts).read();
    }

    /** The files by their names; by their paths where two have the same name. */
    private static List<InputFile> inputs(List<Path> files) {
        Set<Path> paths = new HashSet<>();
        files.forEach(file -> paths.add(file.toAbsolutePath().normalize()));
        if (files.isEmpty() || paths.size() < files.size()) {
            throw new IllegalArgumentException(
                    "These files cannot be read together: " + files + ".\nMaybe none is named, or one is named twice.");
        }
        List<InputFile> inputs = new ArrayList<>();
        List<String> names =
                files.stream().map(file -> InputFile.of(file).name()).toList();
        for (Path file : files) {
            InputFile input = InputFile.of(file);
            boolean unique = names.stream().filter(input.name()::equals).count() == 1;
            inputs.add(unique ? input : new InputFile(file.toString(), file));
        }
        return inputs;
    }
}
