package io.github.nsisrules.cli;

import static java.util.stream.Collectors.joining;

import io.github.nsisrules.cli.Processes.Ended;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.jar.Attributes;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;

/**
 * A copy of the launcher in a project that is none: sources without content, a {@code mvn} that only notes how it was
 * called and lays out the class path, and a {@code java} that only tells its arguments. So every turn of the launcher can
 * be tried in milliseconds, and no build runs inside a build.
 */
final class LauncherProject {

    private static final List<String> TOOLS = List.of(
            "sh", "bash", "cat", "dirname", "find", "ln", "mkdir", "mv", "readlink", "rm", "rmdir", "sleep", "stty");

    private final Path home;
    private final Path bin;
    private final Path jdk;

    /** In a directory with a blank in its name. */
    LauncherProject(Path directory) throws IOException {
        home = directory.resolve("et projekt");
        bin = Files.createDirectories(directory.resolve("bin"));
        jdk = directory.resolve("jdk");
        for (String source : sources()) {
            write(home.resolve(source), "");
        }
        Files.copy(Path.of("../nsis"), launcher(), StandardCopyOption.COPY_ATTRIBUTES);
        for (String tool : TOOLS) {
            script(bin.resolve(tool), "#!/bin/sh\nexec '" + tool(tool) + "' \"$@\"\n");
        }
        maven("");
        java("17.0.1");
        age();
    }

    /** One file of each kind that the command is built from. */
    static List<String> sources() {
        return List.of(
                "pom.xml",
                ".mvn/jvm.config",
                "nsis-rules-api/pom.xml",
                "nsis-rules-api/src/main/java/Api.java",
                "nsis-rules-drools/pom.xml",
                "nsis-rules-drools/src/main/resources/shared/rules.drl",
                "nsis-rules-intake/pom.xml",
                "nsis-rules-intake/src/main/resources/reasons.properties",
                "nsis-rules-records/pom.xml",
                "nsis-rules-records/src/main/java/Record.java",
                "nsis-rules-reports/pom.xml",
                "nsis-rules-reports/src/main/jte/solution.jte",
                "nsis-rules-examples/pom.xml",
                "nsis-rules-examples/cli/pom.xml",
                "nsis-rules-examples/cli/src/main/java/Cli.java");
    }

    Path home() {
        return home;
    }

    Path bin() {
        return bin;
    }

    Path launcher() {
        return home.resolve("nsis-rules-examples/nsis");
    }

    Path target() {
        return home.resolve("nsis-rules-examples/cli/target");
    }

    /** Makes {@code mvn} a script that does something more than to note its call and to lay out the class path. */
    void maven(String more) throws IOException {
        script(bin.resolve("mvn"), """
                #!/bin/sh
                echo "$*" >> '%s/mvn.log'
                %s
                mkdir -p '%s/lib'
                """.formatted(home, more, target()));
    }

    /** How {@code mvn} was called, one line for each call. */
    List<String> builds() throws IOException {
        Path log = home.resolve("mvn.log");
        return Files.exists(log) ? Files.readAllLines(log) : List.of();
    }

    /** Makes {@code java} a script that tells its arguments, one per line, of an installation of some version. */
    void java(String version) throws IOException {
        java(version, ": > \"${argument#*=}\"; exit 0");
    }

    /** The same, with what it does when it is to make an archive of classes. */
    void java(String version, String archiving) throws IOException {
        write(jdk.resolve("release"), "IMPLEMENTOR=\"Nobody\"\nJAVA_VERSION=\"" + version + "\"\n");
        script(jdk.resolve("bin/java"), """
                #!/bin/sh
                for argument in "$@"; do
                    case $argument in
                        -XX:ArchiveClassesAtExit=* | -XX:AOTCacheOutput=*) echo "${argument%%%%=*}" >> '%s'; %s ;;
                    esac
                done
                for argument in "$@"; do echo "<$argument>"; done
                exit 3
                """.formatted(home.resolve("java.log"), archiving));
    }

    /** By which options {@code java} was to make archives of classes. */
    List<String> archivings() throws IOException {
        Path log = home.resolve("java.log");
        return Files.exists(log) ? Files.readAllLines(log) : List.of();
    }

    /** Makes the class path the one of this test, so that a real java runs the real command. */
    void realClassPath() throws IOException {
        Files.createDirectories(target().resolve("lib"));
        Manifest manifest = new Manifest();
        manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
        manifest.getMainAttributes()
                .put(
                        Attributes.Name.CLASS_PATH,
                        Arrays.stream(System.getProperty("java.class.path").split(":", -1))
                                .map(entry -> Path.of(entry).toUri().toString())
                                .collect(joining(" ")));
        try (OutputStream file = Files.newOutputStream(target().resolve("lib/all.jar"));
                JarOutputStream jar = new JarOutputStream(file, manifest)) {
            jar.finish();
        }
    }

    /** A call of the launcher, with this project's {@code mvn} and {@code java}. */
    ProcessBuilder call(List<String> command) {
        ProcessBuilder builder = new ProcessBuilder(command);
        builder.environment().clear();
        builder.environment().put("PATH", bin.toString());
        builder.environment().put("JAVA_HOME", jdk.toString());
        return builder;
    }

    Ended run(String... arguments) {
        List<String> command = new ArrayList<>(List.of(launcher().toString()));
        command.addAll(List.of(arguments));
        return Processes.run(call(command), new byte[0]);
    }

    /** Gives a file, or a directory, a time after the last build. */
    void change(Path file) throws IOException {
        Files.setLastModifiedTime(file, FileTime.from(Instant.now().plusSeconds(60)));
    }

    /** Gives all that is there a time well before the next build. */
    private void age() throws IOException {
        FileTime past = FileTime.from(Instant.now().minusSeconds(3600));
        try (var files = Files.walk(home)) {
            for (Path file : files.toList()) {
                Files.setLastModifiedTime(file, past);
            }
        }
    }

    /** Where a program lies. */
    static Path tool(String name) {
        return Arrays.stream(System.getenv("PATH").split(":", -1))
                .map(directory -> Path.of(directory, name))
                .filter(Files::isExecutable)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("The test needs " + name
                        + ", which is not on the PATH.\nMaybe install it; script is in util-linux or bsdutils."));
    }

    private static void script(Path file, String content) throws IOException {
        write(file, content);
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
    }

    private static void write(Path file, String content) {
        try {
            Files.createDirectories(file.getParent());
            if (Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
                Files.delete(file);
            }
            Files.writeString(file, content, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
