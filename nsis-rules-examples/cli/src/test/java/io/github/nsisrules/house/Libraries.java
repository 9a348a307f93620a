package io.github.nsisrules.house;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.Location;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.module.ModuleDescriptor;
import java.lang.module.ModuleFinder;
import java.lang.module.ModuleReference;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.jar.JarFile;
import java.util.stream.Collectors;

/** The library modules on the class path of this test, as built. */
final class Libraries {

    static final List<Path> PATHS = Arrays.stream(
                    System.getProperty("java.class.path").split(File.pathSeparator))
            .filter(entry -> entry.matches(".*[/\\\\]nsis-rules-[a-z]+([/\\\\]target[/\\\\]classes|-[^/\\\\]*\\.jar)"))
            .map(Path::of)
            .toList();

    static final JavaClasses CLASSES = new ClassFileImporter()
            .importLocations(PATHS.stream().map(Libraries::location).collect(Collectors.toSet()));

    static final Set<ModuleDescriptor> MODULES = ModuleFinder.of(PATHS.toArray(new Path[0])).findAll().stream()
            .map(ModuleReference::descriptor)
            .collect(Collectors.toSet());

    private static final Set<String> EXPORTED = MODULES.stream()
            .flatMap(module -> module.exports().stream())
            .map(ModuleDescriptor.Exports::source)
            .collect(Collectors.toSet());

    private Libraries() {}

    private static Location location(Path path) {
        try {
            return Files.isDirectory(path) ? Location.of(path) : Location.of(new JarFile(path.toFile()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whether callers of the library can reach a type. */
    static boolean isReachable(JavaClass type) {
        return EXPORTED.contains(type.getPackageName())
                && type.getModifiers().contains(JavaModifier.PUBLIC)
                && type.getEnclosingClass().map(Libraries::isReachable).orElse(true);
    }

    /** The type itself or, of a nested one, the type in whose file it stands. */
    static JavaClass outermost(JavaClass type) {
        return type.getEnclosingClass().map(Libraries::outermost).orElse(type);
    }
}
