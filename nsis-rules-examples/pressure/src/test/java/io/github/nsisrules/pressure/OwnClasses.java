package io.github.nsisrules.pressure;

import java.io.File;
import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The classes of the library, wherever the class path has them: in folders or in jars. */
final class OwnClasses {

    private static final String ROOT = "io/github/nsisrules";
    private static final String ENDING = ".class";

    private OwnClasses() {}

    static List<Class<?>> ofClassPath() throws IOException {
        List<Class<?>> classes = new ArrayList<>();
        for (String entry : System.getProperty("java.class.path").split(File.pathSeparator, -1)) {
            Path path = Path.of(entry);
            if (Files.isDirectory(path)) {
                add(path, classes);
            } else if (path.getFileName().toString().startsWith("nsis-rules-")) {
                try (FileSystem jar = FileSystems.newFileSystem(path)) {
                    add(jar.getPath("/"), classes);
                }
            }
        }
        return classes;
    }

    private static void add(Path root, List<Class<?>> to) throws IOException {
        if (!Files.isDirectory(root.resolve(ROOT))) {
            return;
        }
        try (Stream<Path> files = Files.walk(root.resolve(ROOT))) {
            for (Path file : files.toList()) {
                String name = root.relativize(file).toString();
                if (name.endsWith(ENDING) && !name.contains("/pressure/") && !name.endsWith("-info.class")) {
                    type(name.substring(0, name.length() - ENDING.length()).replace('/', '.'))
                            .ifPresent(to::add);
                }
            }
        }
    }

    /** Nothing if it is of use only with a library that is not there, as signatures are. */
    private static Optional<Class<?>> type(String name) {
        try {
            Class<?> type = Class.forName(name);
            return type.getDeclaredFields().length > 0 ? Optional.of(type) : Optional.empty();
        } catch (NoClassDefFoundError e) {
            return Optional.empty();
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }
}
