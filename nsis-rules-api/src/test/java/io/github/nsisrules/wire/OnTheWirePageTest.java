package io.github.nsisrules.wire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.nsisrules.facts.AssuranceLevel;
import io.github.nsisrules.text.Language;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Holds docs/on-the-wire.md to the code: its examples are lines of this class, its table has every identifier. */
class OnTheWirePageTest {

    private static final Path PAGE = Path.of("..", "docs", "on-the-wire.md");
    private static final Path THIS = Path.of("src/test/java/io/github/nsisrules/wire/OnTheWirePageTest.java");

    @Test
    void the_example_lets_in_a_login_of_the_required_level_and_no_other() {
        letIn("Substantial", "Substantial", "High");

        assertThatThrownBy(() -> letIn("Substantial", "Low", "High"))
                .isInstanceOf(AccessDenied.class)
                .hasMessageStartingWith(
                        "The login has only assurance level Low according to IAL, and Substantial is required.");
    }

    private static void letIn(String loa, String ial, String aal) {
        ReceivedLogin login = new ReceivedLogin(Ecosystem.OIOSAML_3, loa, ial, aal);
        LoginCheck check = login.check(AssuranceLevel.SUBSTANTIAL);
        if (!check.satisfied()) {
            throw new AccessDenied(check.explanation(Language.EN));
        }
    }

    @Test
    void the_second_example_gives_what_the_page_says() {
        Optional<String> request = Ecosystem.OIOSAML_3.toRequest(AssuranceLevel.SUBSTANTIAL);
        Optional<AssuranceLevel> level = Ecosystem.UNILOGIN.read("ToFaktor").level();

        assertThat(request).contains("https://data.gov.dk/concept/core/nsis/loa/Substantial");
        assertThat(level).isEmpty();
    }

    @Test
    void every_line_of_the_examples_is_compiled_here() throws IOException {
        List<String> here = Files.readString(THIS).lines().map(String::strip).toList();
        Matcher examples = Pattern.compile("```java\\n(.*?)```", Pattern.DOTALL).matcher(Files.readString(PAGE));
        int lines = 0;
        while (examples.find()) {
            for (String line : examples.group(1).lines().toList()) {
                assertThat(here).contains(line.strip());
                lines++;
            }
        }
        assertThat(lines).isEqualTo(7);
    }

    @Test
    void the_page_has_each_identifier_in_the_row_of_its_ecosystem() throws IOException {
        List<String> rows = Files.readString(PAGE)
                .lines()
                .filter(line -> line.startsWith("| `"))
                .toList();
        for (Ecosystem ecosystem : Ecosystem.values()) {
            String inRows = String.join(
                    "\n",
                    rows.stream()
                            .filter(row -> row.contains("`" + ecosystem + "`"))
                            .toList());
            for (AssuranceLevel level : AssuranceLevel.values()) {
                ecosystem
                        .toRequest(level)
                        .ifPresent(string -> assertThat(inRows).contains("`" + pattern(string)));
                ecosystem
                        .asReceived(level)
                        .filter(string -> !ecosystem.toRequest(level).equals(Optional.of(string)))
                        .ifPresent(string -> assertThat(inRows).contains("`" + pattern(string) + "`"));
            }
            for (String old : WireTable.withoutLevel(ecosystem)) {
                if (!old.matches("urn:dk:gov.*:[23]")) {
                    assertThat(inRows).contains("`" + (old.endsWith("Level:4") ? ":4" : old) + "`");
                }
            }
        }
    }

    /** {@code …/Low} as the page writes it: {@code …/<Level>}. */
    private static String pattern(String identifier) {
        return identifier
                .replaceAll("(Low|Substantial|High)$", "<Level>")
                .replaceAll("(low|substantial|high)$", "<level>");
    }

    private static final class AccessDenied extends RuntimeException {
        AccessDenied(String message) {
            super(message);
        }
    }
}
