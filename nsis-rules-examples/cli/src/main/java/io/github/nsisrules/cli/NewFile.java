package io.github.nsisrules.cli;

import io.github.nsisrules.report.wording.Harmless;
import io.github.nsisrules.report.wording.Words;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;

/** Writes a file that there must not be yet: what was filed is never overwritten. */
final class NewFile {

    private final Words words;

    NewFile(Words words) {
        this.words = words;
    }

    /**
     * Writes the file.
     *
     * @return {@code null} if it was written, or else why not and what to do
     */
    @Nullable
    String write(String file, byte[] content) {
        String name = Harmless.line(file);
        try {
            Path path = Path.of(file);
            if (Files.isDirectory(path)) {
                return words.word("output.directory", name);
            }
            Files.write(path, content, StandardOpenOption.CREATE_NEW);
            return null;
        } catch (FileAlreadyExistsException e) {
            return words.word("output.exists", name);
        } catch (NoSuchFileException | InvalidPathException e) {
            return words.word("output.nowhere", name);
        } catch (AccessDeniedException e) {
            return words.word("output.denied", name);
        } catch (IOException e) {
            return words.word("output.broken", name);
        }
    }
}
