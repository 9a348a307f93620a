package io.github.nsisrules.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.nsisrules.cli.Trial.Outcome;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Holds docs/fra-kitos-til-rapport.md to the command: its commands run in their order, and its lines are what they say. */
class KitosGuideTest {

    private static final Path PAGE = Path.of("../../docs/fra-kitos-til-rapport.md");
    private static final Pattern BLOCK = Pattern.compile("```(sh|text)\\n(.*?)```", Pattern.DOTALL);
    private static final Pattern WORD = Pattern.compile("\"([^\"]*)\"|(\\S+)");
    private static final Pattern PICTURE = Pattern.compile("!\\[[^\\]]+\\]\\(([^)]+)\\)");

    @TempDir
    private Path directory;

    @Test
    void every_command_runs_and_every_line_that_is_shown_is_what_it_says() throws IOException {
        Files.createDirectory(directory.resolve("beslutninger"));
        Matcher blocks = BLOCK.matcher(Files.readString(PAGE));
        String said = "";
        int commands = 0;
        int lines = 0;
        while (blocks.find()) {
            if (blocks.group(1).equals("sh")) {
                said = run(blocks.group(2).strip());
                commands++;
            } else {
                for (String line : blocks.group(2).lines().toList()) {
                    assertThat(said).contains(line.strip());
                    lines++;
                }
            }
        }
        assertThat(commands).isEqualTo(9);
        assertThat(lines).isGreaterThan(12);
        assertThat(directory.resolve("portefolje.html")).isRegularFile();
        assertThat(directory.resolve("rapporter")).isNotEmptyDirectory();
        assertThat(directory.resolve("beslutninger")).isNotEmptyDirectory();
    }

    @Test
    void its_pictures_are_there_and_small() throws IOException {
        Matcher pictures = PICTURE.matcher(Files.readString(PAGE));
        int count = 0;
        while (pictures.find()) {
            assertThat(Files.size(PAGE.resolveSibling(pictures.group(1)))).isBetween(5_000L, 100_000L);
            count++;
        }
        assertThat(count).isEqualTo(3);
    }

    /** Runs a command as the reader would in the folder of the files, and gives all that it says and reports. */
    private String run(String command) throws IOException {
        List<String> arguments = new ArrayList<>();
        Matcher words = WORD.matcher(command);
        while (words.find()) {
            arguments.add(words.group(1) == null ? file(words.group(2)) : words.group(1));
        }
        assertThat(arguments.remove(0)).isEqualTo("nsis");
        if (command.startsWith("nsis report")) {
            keepTheFirst(20, directory.resolve("udfyldt.jsonl"));
        }
        Outcome outcome =
                new Trial().rules(() -> Examples.RULES).in("\nstop\n\n").run(arguments.toArray(String[]::new));
        // 3: some drafts are left out, because nobody has told their users. The page says so.
        assertThat(outcome.exitCode()).as(command + "\n" + outcome.err()).isIn(0, 3);
        if (command.startsWith("nsis sheet write")) {
            Path workbook = directory.resolve("systemer.xlsx");
            FilledSheet sheet = new FilledSheet(workbook);
            RoadTest.fill(sheet);
            sheet.save(workbook);
        }
        Path report = directory.resolve("import.txt");
        return outcome.out() + outcome.err() + (command.contains("import.txt") ? Files.readString(report) : "");
    }

    /** Reports on all systems would take a while and show nothing more. */
    private static void keepTheFirst(int count, Path drafts) throws IOException {
        Files.write(drafts, Files.readAllLines(drafts).subList(0, count));
    }

    private String file(String word) {
        for (Path folder : List.of(MunicipalityFiles.DIRECTORY, MunicipalityFiles.DIRECTORY.resolve("saml"))) {
            if (Files.isRegularFile(folder.resolve(word))) {
                return folder.resolve(word).toString();
            }
        }
        boolean file = word.matches("[a-z]+\\.[a-z]+") || word.equals("rapporter") || word.equals("beslutninger");
        return file ? directory.resolve(word).toString() : word;
    }
}
