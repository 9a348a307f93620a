package io.github.nsisrules.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** That no example is forgotten by the tests of their answers, and that each tells what it is taken from. */
class EveryExampleTest {

    @Test
    void every_example_is_asserted_under_both_rule_sets_and_tells_what_it_is_taken_from() throws IOException {
        List<String> ids = Examples.ids();

        assertThat(ids).hasSize(20);
        for (String id : ids) {
            boolean invented = Examples.isInvented(id);
            String description = Examples.read(id).description();
            assertThat(Examples.read(id).id()).isEqualTo(id);
            assertThat(description)
                    .startsWith(
                            invented
                                    ? "Opdigtet eksempel. "
                                    : "Rapporten er KL's delrapport 1 om NSIS og TU-løsninger, marts 2021. ")
                    .containsPattern(
                            invented ? " (Alt|Alt, hvad .*) er oplyst|Kun navn og brugere er kendt" : "s\\. [0-9]+");
            String kind = invented ? "Invented" : "Report";
            assertThat(source(kind + "ExamplesUnderKl202103Test")).contains("summary(\"" + id + "\")");
            assertThat(source(kind + "ExamplesUnderNemLogin3Test")).contains("summary(\"" + id + "\")");
        }
        assertThat(ids.stream().filter(Examples::isInvented)).hasSize(11);
    }

    private static String source(String test) throws IOException {
        return Files.readString(Path.of("src/test/java/io/github/nsisrules/cli", test + ".java"));
    }
}
