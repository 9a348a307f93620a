package io.github.nsisrules.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.nsisrules.cli.Processes.Ended;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The launcher: when it builds, what it starts, and what it says when it cannot. */
class LauncherTest {

    @TempDir
    Path directory;

    private LauncherProject project;

    @BeforeEach
    void layOut() throws IOException {
        project = new LauncherProject(directory);
    }

    @Test
    void the_first_use_builds_what_the_command_needs_and_no_more_with_one_line_on_standard_error() throws IOException {
        Ended ended = project.run("classify", "x.json");

        assertThat(ended.err()).startsWith("nsis: building").hasLineCount(1);
        assertThat(project.builds())
                .containsExactly("-q -B -f " + project.home().toRealPath()
                        + "/pom.xml -pl nsis-rules-examples/cli -am -Dmaven.test.skip=true -Dunpublished=true package");
        assertThat(ended.lines()).contains("<io.github.nsisrules.cli.Nsis>").endsWith("<classify>", "<x.json>");
    }

    @Test
    void the_exit_code_is_that_of_the_command() {
        assertThat(project.run().exitCode()).isEqualTo(3);
    }

    @Test
    void a_second_use_builds_nothing_and_says_nothing() throws IOException {
        project.run();

        Ended second = project.run();

        assertThat(second.err()).isEmpty();
        assertThat(project.builds()).hasSize(1);
    }

    static List<String> sources() {
        return LauncherProject.sources();
    }

    @ParameterizedTest
    @MethodSource("sources")
    void a_changed_source_is_built_again(String source) throws IOException {
        project.run();

        project.change(project.home().resolve(source));
        project.run();

        assertThat(project.builds()).hasSize(2);
    }

    @Test
    void a_deleted_source_is_noticed_too() throws IOException {
        project.run();

        Path sources = project.home().resolve("nsis-rules-examples/cli/src/main/java");
        Files.delete(sources.resolve("Cli.java"));
        project.change(sources);
        project.run();

        assertThat(project.builds()).hasSize(2);
    }

    @Test
    void a_test_or_a_page_of_the_docs_is_no_reason_to_build() throws IOException {
        project.run();

        for (String other : List.of("docs/page.md", "nsis-rules-examples/cli/src/test/java/CliTest.java")) {
            Path file = project.home().resolve(other);
            Files.createDirectories(file.getParent());
            Files.writeString(file, "");
            project.change(file);
        }
        project.run();

        assertThat(project.builds()).hasSize(1);
    }

    @Test
    void a_cleaned_project_is_built_again() throws IOException {
        project.run();

        Files.delete(project.target().resolve("lib"));
        project.run();

        assertThat(project.builds()).hasSize(2);
    }

    @Test
    void it_works_from_any_directory_through_links_and_from_the_path() throws IOException {
        Path elsewhere = Files.createDirectories(directory.resolve("et andet sted"));
        Path absolute = Files.createSymbolicLink(elsewhere.resolve("absolute"), project.launcher());
        Files.createSymbolicLink(elsewhere.resolve("relative"), Path.of("../et projekt/nsis-rules-examples/nsis"));
        Files.createSymbolicLink(elsewhere.resolve("twice"), Path.of("relative"));
        Files.createSymbolicLink(project.bin().resolve("nsis"), project.launcher());

        for (List<String> command : List.of(
                List.of(project.launcher().toString()),
                List.of(absolute.toString()),
                List.of("./relative"),
                List.of("./twice"),
                List.of("sh", "-c", "nsis"),
                List.of("sh", "-c", "cd '" + project.launcher().getParent() + "' && sh nsis"),
                List.of("bash", "-c", "cd / && exec '" + absolute + "'"))) {
            Ended ended = Processes.run(project.call(command).directory(elsewhere.toFile()), new byte[0]);

            assertThat(ended.lines())
                    .as(command.toString())
                    .contains("<" + project.target().toRealPath() + "/lib/*>");
        }
        assertThat(project.builds()).hasSize(1);
    }

    @Test
    void arguments_are_passed_on_as_they_are() {
        String[] arguments = {"classify", "med blank.json", "*", "", "a\"b'c", "$HOME", "--", "-", "æøå"};

        List<String> told = project.run(arguments).lines();

        assertThat(told.subList(told.size() - arguments.length, told.size()))
                .isEqualTo(List.of(arguments).stream()
                        .map(argument -> "<" + argument + ">")
                        .toList());
    }

    @Test
    void java_opts_are_passed_to_java() {
        ProcessBuilder call = project.call(List.of(project.launcher().toString()));
        call.environment().put("JAVA_OPTS", "-Xmx64m -Dx=y");

        assertThat(Processes.run(call, new byte[0]).lines()).containsSubsequence("<-Xmx64m>", "<-Dx=y>", "<-cp>");
    }

    @Test
    void without_a_terminal_java_is_told_so() {
        assertThat(project.run().lines())
                .contains("<-Dnsis.out.terminal=false>", "<-Dnsis.err.terminal=false>", "<-Dnsis.columns=80>");
    }

    @Test
    void a_failed_build_shows_what_maven_wrote_and_the_next_use_tries_again() throws IOException {
        project.maven("echo '[ERROR] COMPILATION ERROR'; exit 1");

        Ended failed = project.run();
        project.maven("");
        Ended mended = project.run();

        assertThat(failed.exitCode()).isEqualTo(1);
        assertThat(failed.out()).isEmpty();
        assertThat(failed.err()).contains("[ERROR] COMPILATION ERROR", "nsis: the project could not be built.\nMaybe");
        assertThat(mended.out()).contains("<io.github.nsisrules.cli.Nsis>");
        assertThat(project.builds()).hasSize(2);
    }

    @Test
    void a_failed_build_after_a_change_does_not_run_what_was_built_before() throws IOException {
        project.run();
        project.maven("exit 1");
        project.change(project.home().resolve("pom.xml"));

        assertThat(project.run().exitCode()).isEqualTo(1);
        assertThat(project.run().exitCode()).isEqualTo(1);
        assertThat(project.builds()).hasSize(3);
    }

    @Test
    void a_source_changed_while_building_is_built_again() throws IOException {
        Path source = project.home().resolve("pom.xml");
        project.maven("sleep 1; : > '" + source + "'");
        project.run();
        project.maven("");

        project.run();

        assertThat(project.builds()).hasSize(2);
    }

    @Test
    void two_that_start_at_once_build_once_and_both_run() throws IOException {
        project.maven("sleep 2");

        CompletableFuture<Ended> first = CompletableFuture.supplyAsync(project::run);
        CompletableFuture<Ended> second = CompletableFuture.supplyAsync(project::run);

        assertThat(first.join().out()).contains("<io.github.nsisrules.cli.Nsis>");
        assertThat(second.join().out()).contains("<io.github.nsisrules.cli.Nsis>");
        assertThat(project.builds()).hasSize(1);
        assertThat(lock()).doesNotExist();
    }

    @Test
    void the_lock_of_a_process_that_died_is_removed() throws IOException {
        Files.createDirectories(project.target());
        Files.createSymbolicLink(lock(), Path.of("999999999"));

        Ended ended = project.run();

        assertThat(ended.out()).contains("<io.github.nsisrules.cli.Nsis>");
        assertThat(Files.exists(lock(), LinkOption.NOFOLLOW_LINKS)).isFalse();
    }

    @Test
    void a_build_that_is_stopped_leaves_no_lock() throws IOException, InterruptedException {
        project.maven("sleep 2");
        Process process = project.call(List.of(project.launcher().toString())).start();
        while (!Files.exists(lock(), LinkOption.NOFOLLOW_LINKS)) {
            Thread.sleep(10);
        }

        process.destroy();

        assertThat(process.waitFor()).isEqualTo(143);
        assertThat(Files.exists(lock(), LinkOption.NOFOLLOW_LINKS)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"11.0.2", "1.8.0_392", "16"})
    void an_old_java_is_refused_with_what_to_do(String version) throws IOException {
        project.java(version);

        Ended ended = project.run();

        assertThat(ended.exitCode()).isEqualTo(1);
        assertThat(ended.err()).contains("nsis: Java 17 or newer is needed; ", " is Java " + version + ".\nMaybe");
    }

    @ParameterizedTest
    @ValueSource(strings = {"17", "17.0.1", "25.0.3", "26-ea"})
    void a_newer_java_is_welcome(String version) throws IOException {
        project.java(version);

        assertThat(project.run().out()).contains("<io.github.nsisrules.cli.Nsis>");
    }

    @Test
    void the_archive_of_classes_is_made_anew_for_another_build_and_for_another_java() throws IOException {
        project.run();
        List<String> second = project.run().lines();
        assertThat(project.archivings()).containsExactly("-XX:ArchiveClassesAtExit");
        assertThat(second).contains("<-XX:SharedArchiveFile=" + archive("nsis.jsa") + ">");
        assertThat(archive("nsis.jsa")).exists();

        project.java("25.0.3");
        List<String> ofNewerJava = project.run().lines();
        project.run();
        assertThat(project.archivings()).hasSize(2).endsWith("-XX:AOTCacheOutput");
        assertThat(ofNewerJava).contains("<-XX:AOTCache=" + archive("nsis.aot") + ">");
        assertThat(archive("nsis.aot")).exists();
        assertThat(archive("nsis.jsa")).doesNotExist();
        assertThat(project.builds()).hasSize(1);

        project.change(project.home().resolve("pom.xml"));
        project.run();
        assertThat(project.archivings()).hasSize(3);
        assertThat(project.builds()).hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"17.0.1", "25.0.3"})
    void a_java_that_can_make_no_archive_of_classes_runs_the_command_and_is_not_asked_again(String version)
            throws IOException {
        project.java(version, ": > \"${argument#*=}\"; exit 1");

        Ended first = project.run("rules");
        Ended second = project.run("rules");

        assertThat(first.lines()).endsWith("<rules>");
        assertThat(second).isEqualTo(new Ended(3, first.out(), ""));
        assertThat(project.archivings()).hasSize(1);
        try (Stream<Path> files = Files.list(project.target())) {
            assertThat(files.map(Path::getFileName).map(Path::toString))
                    .noneMatch(name -> name.startsWith("nsis.jsa") || name.startsWith("nsis.aot"));
        }
    }

    private Path archive(String name) throws IOException {
        return project.target().toRealPath().resolve(name);
    }

    @Test
    void a_missing_java_is_told() {
        ProcessBuilder noJava = project.call(List.of(project.launcher().toString()));
        noJava.environment().remove("JAVA_HOME");
        ProcessBuilder wrongHome = project.call(List.of(project.launcher().toString()));
        wrongHome.environment().put("JAVA_HOME", directory.toString());

        assertThat(Processes.run(noJava, new byte[0]))
                .isEqualTo(new Ended(
                        1,
                        "",
                        "nsis: java was not found.\nMaybe it is not installed. Install Java 17 or newer (a JDK).\n"));
        assertThat(Processes.run(wrongHome, new byte[0]).err()).startsWith("nsis: there is no java in JAVA_HOME (");
    }

    @Test
    void a_missing_maven_is_told_only_when_something_must_be_built() throws IOException {
        project.run();
        Files.delete(project.bin().resolve("mvn"));
        Ended built = project.run();
        project.change(project.home().resolve("pom.xml"));

        Ended notBuilt = project.run();

        assertThat(built.out()).contains("<io.github.nsisrules.cli.Nsis>");
        assertThat(notBuilt.exitCode()).isEqualTo(1);
        assertThat(notBuilt.err()).startsWith("nsis: mvn was not found").contains("Install Maven 3.8 or newer.");
    }

    private Path lock() {
        return project.target().resolve("nsis.lock");
    }
}
