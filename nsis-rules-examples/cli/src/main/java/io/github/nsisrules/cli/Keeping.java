package io.github.nsisrules.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;

/** Writes the file to keep. Overwrites no file but the one that was read. */
final class Keeping {

    private final @Nullable String read;

    /** @param read the file that was read; {@code null} if none was */
    Keeping(@Nullable String read) {
        this.read = read;
    }

    /**
     * Writes a file.
     *
     * @return {@code null} if it was written, or else the key of the reason in words
     */
    @Nullable
    String write(String file, String text) {
        try {
            Path path = Path.of(file);
            if (Files.isDirectory(path)) {
                return "ask.save.directory";
            }
            if (Files.exists(path) && read != null && Files.isSameFile(path, Path.of(read))) {
                replace(path.toRealPath(), text);
            } else {
                Files.writeString(path, text, StandardCharsets.UTF_8, StandardOpenOption.CREATE_NEW);
            }
            return null;
        } catch (FileAlreadyExistsException e) {
            return "ask.save.exists";
        } catch (NoSuchFileException | InvalidPathException e) {
            return "ask.save.nowhere";
        } catch (AccessDeniedException e) {
            return "ask.save.denied";
        } catch (IOException e) {
            return "ask.save.broken";
        }
    }

    /** The old file stays whole until the new one is. */
    private static void replace(Path path, String text) throws IOException {
        Path directory = path.getParent();
        Path whole = Files.createTempFile(directory, ".nsis", ".json");
        try {
            Files.writeString(whole, text, StandardCharsets.UTF_8);
            Files.move(whole, path, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(whole);
        }
    }
}
