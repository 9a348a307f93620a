package io.github.nsisrules.intake;

import io.github.nsisrules.stability.Experimental;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A file that is read, perhaps more than once.
 *
 * @param name its name in sources and reports
 * @param path where it lies
 */
@Experimental
public record InputFile(String name, Path path) {

    /** The file at a path, by its own name. */
    public static InputFile of(Path path) {
        Path name = path.getFileName();
        return new InputFile(name == null ? path.toString() : name.toString(), path);
    }

    /** Opens the file anew; the caller closes it. */
    public InputStream open() throws IOException {
        return new BufferedInputStream(Files.newInputStream(path));
    }
}
