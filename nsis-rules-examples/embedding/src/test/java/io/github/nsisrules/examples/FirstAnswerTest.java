package io.github.nsisrules.examples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.nsisrules.facts.InvalidSolutionException;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FirstAnswerTest {

    private static final Path README = Path.of("../../README.md");
    private static final Path SOURCE = Path.of("src/main/java/io/github/nsisrules/examples/FirstAnswer.java");

    @TempDir
    Path directory;

    @Test
    void the_lines_of_the_readme_are_those_of_the_program() throws IOException {
        String lines = codeIn("java");

        assertThat(lines.lines()).hasSize(5);
        assertThat(Files.readString(SOURCE).replaceAll("\\s", "")).contains(lines.replaceAll("\\s", ""));
    }

    @Test
    void the_lines_of_the_readme_answer_the_description_of_the_readme() throws IOException {
        assertThat(run(codeIn("json")).lines()).contains("Dokumentér beslutningen om sikringsniveau", "LOW");
    }

    @Test
    void a_description_with_problems_is_refused_with_all_of_them() {
        assertThatThrownBy(() -> run("{\"id\": \"x\", \"useCases\": []}"))
                .isInstanceOfSatisfying(
                        InvalidSolutionException.class,
                        invalid -> assertThat(invalid.problems()).hasSize(2));
    }

    private String run(String json) throws IOException {
        Path file = Files.writeString(directory.resolve("solution.json"), json);
        PrintStream out = System.out;
        ByteArrayOutputStream written = new ByteArrayOutputStream();
        System.setOut(new PrintStream(written, true, StandardCharsets.UTF_8));
        try {
            FirstAnswer.main(new String[] {file.toString()});
        } finally {
            System.setOut(out);
        }
        return written.toString(StandardCharsets.UTF_8);
    }

    private static String codeIn(String language) throws IOException {
        Matcher block =
                Pattern.compile("```" + language + "\n(.*?)```", Pattern.DOTALL).matcher(Files.readString(README));
        assertThat(block.find()).as("the README has a block of %s", language).isTrue();
        return block.group(1);
    }
}
