package io.github.nsisrules.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WhyThisLevelTest {

    private static final Path GUIDE = Path.of("../../docs/embedding.md");
    private static final Path SOURCE = Path.of("src/main/java/io/github/nsisrules/examples/WhyThisLevel.java");

    @TempDir
    Path directory;

    @Test
    void the_lines_of_the_guide_are_those_of_the_program() throws IOException {
        String guide = Files.readString(GUIDE);
        String section = guide.substring(guide.indexOf("## Explain a conclusion"), guide.indexOf("## Compare two"));
        List<String> blocks = Pattern.compile("```java\n(.*?)```", Pattern.DOTALL)
                .matcher(section)
                .results()
                .map(MatchResult::group)
                .map(block -> block.replaceAll("```(java)?|\\s", ""))
                .toList();

        assertThat(blocks).hasSize(2);
        assertThat(Files.readString(SOURCE).replaceAll("\\s", "")).contains(blocks);
    }

    @Test
    void the_program_tells_the_reasons_down_to_the_facts() throws IOException {
        Path file = Files.writeString(directory.resolve("solution.json"), """
                {"id": "skraldespande", "name": "Skraldespande", "customers": "ONLY_THIS_MUNICIPALITY", "useCases":
                [{"id": "borgere", "audience": "CITIZENS", "logins": ["NEMID"], "data": ["NAME"]}]}""");
        PrintStream out = System.out;
        ByteArrayOutputStream written = new ByteArrayOutputStream();
        System.setOut(new PrintStream(written, true, StandardCharsets.UTF_8));
        try {
            WhyThisLevel.main(new String[] {file.toString()});
        } finally {
            System.setOut(out);
        }

        assertThat(written.toString(StandardCharsets.UTF_8))
                .startsWith("Sikringsniveauet besluttes ud fra en risikovurdering.")
                .contains("\n        LOGINS: [NEMID]\n", "\n    DATA: [NAME]\n")
                .endsWith("\n  ASSESSMENT: []\n");
    }
}
