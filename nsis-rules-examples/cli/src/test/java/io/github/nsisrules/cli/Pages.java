package io.github.nsisrules.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.nsisrules.cli.Trial.Outcome;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Whole pages that the command prints, as files beside the tests, so that a review shows what changes. */
final class Pages {

    private static final Path PAGES = Path.of("src/test/resources/io/github/nsisrules/cli/pages");

    private Pages() {}

    /** Runs the command with the real rules, and checks that nothing was wrong. */
    static String printed(String... arguments) {
        Outcome outcome = new Trial().rules(() -> Examples.RULES).run(arguments);
        assertThat(outcome.err()).isEmpty();
        assertThat(outcome.exitCode()).isZero();
        return outcome.out();
    }

    /** A page for a person's eyes, which fits the width of a terminal. */
    static void assertIsOnFile(String name, String page) throws IOException {
        assertTextIsOnFile(name, page);
        assertThat(page.lines()).allSatisfy(line -> assertThat(line.length()).isLessThanOrEqualTo(80));
    }

    static void assertTextIsOnFile(String name, String page) throws IOException {
        Path file = PAGES.resolve(name);
        if (Boolean.getBoolean("nsis.writeDocs")) {
            Files.createDirectories(PAGES);
            Files.writeString(file, page);
        }
        assertThat(page)
                .as("%s. Maybe look at what changed, and run this test with -Dnsis.writeDocs=true", name)
                .isEqualTo(Files.readString(file));
    }
}
