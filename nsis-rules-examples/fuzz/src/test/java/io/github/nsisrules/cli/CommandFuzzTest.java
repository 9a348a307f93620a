package io.github.nsisrules.cli;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import com.code_intelligence.jazzer.junit.FuzzTest;
import io.github.nsisrules.fuzz.Rules;
import io.github.nsisrules.fuzz.Told;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;

/** Arguments and standard input of the command: whatever they are, it is never a fault of nsis itself. */
class CommandFuzzTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2021-04-01T10:00:00Z"), ZoneOffset.UTC);

    private static final String GOOD =
            "{\"id\":\"s\",\"name\":\"S\",\"useCases\":[{\"id\":\"u\",\"audience\":\"CITIZENS\",\"data\":[\"NAME\"]}]}";

    /** Commands that write no file, each with options whose value is tried. */
    private static final List<List<String>> COMMANDS = List.of(
            List.of("classify", "--on", "--rule-set", "--format", "--lang", "-"),
            List.of("explain", "--on", "--conclusion", "--use-case", "--format", "-"),
            List.of("what-if", "--on", "--conclusion", "--use-case", "--fixed", "--format", "-"),
            List.of("compare", "--from", "--to", "--on", "--format", "-"),
            List.of("table", "--rule-set", "--conclusion", "--rule", "--term", "--format"),
            List.of("picture", "--rule-set", "--on", "--use-case", "-"),
            List.of("portfolio", "--on", "--format", "--table", "--title", "-"),
            List.of("verify", "--lang", "-"),
            List.of("rules", "--rule-set", "--lang"));

    private static final List<String> LIKELY = List.of(
            "kl-2021-03",
            "nemlogin3-2023-11",
            "2021-04-01",
            "da",
            "en",
            "text",
            "json",
            "jsonl",
            "csv",
            "html",
            "ics",
            "level",
            "level=LOW",
            "type",
            "task",
            "u",
            "broker",
            "data",
            "tasks",
            "solutions");

    @BeforeAll
    static void makeReady() {
        Rules.makeTablesReady();
    }

    @FuzzTest
    void fuzz(FuzzedDataProvider data) throws IOException {
        if (data.consumeInt(0, 3) == 0) {
            ask(data);
        } else {
            command(data);
        }
    }

    private static void command(FuzzedDataProvider data) {
        List<String> command = data.pickValue(COMMANDS);
        List<String> arguments = new ArrayList<>(List.of(command.get(0)));
        for (String option : command.subList(1, command.size())) {
            if (option.equals("-")) {
                arguments.add(option);
            } else if (data.consumeBoolean()) {
                arguments.add(option + "=" + (data.consumeBoolean() ? data.pickValue(LIKELY) : data.consumeString(40)));
            }
        }
        String stray = data.consumeString(20);
        if (data.consumeInt(0, 7) == 0 && stray.indexOf('/') < 0 && !stray.startsWith("--out")) {
            arguments.add(stray);
        }
        String in = data.consumeBoolean() ? GOOD : data.consumeRemainingAsString();
        run(in, arguments);
    }

    private static void ask(FuzzedDataProvider data) throws IOException {
        Path kept = Path.of("target", "ask-" + ProcessHandle.current().pid() + ".json");
        Files.deleteIfExists(kept);
        run(data.consumeRemainingAsString(), List.of("ask", "--rule-set=kl-2021-03", "--out=" + kept));
        Files.deleteIfExists(kept);
    }

    private static void run(String in, List<String> arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        StringWriter err = new StringWriter();
        int exitCode = Nsis.run(
                new Surroundings(
                        new ByteArrayInputStream(in.getBytes(StandardCharsets.UTF_8)),
                        out,
                        new PrintWriter(err, true),
                        () -> false,
                        Terminal.NONE,
                        CLOCK,
                        () -> 0,
                        () -> Rules.RULES),
                arguments.toArray(String[]::new));
        Told.check(exitCode == 0 || (exitCode >= 2 && exitCode <= 5), arguments + ": " + err);
        Told.check(!err.toString().contains("\tat "), "a stack trace");
        err.toString().lines().forEach(Told::line);
        Told.check(exitCode == 0 || exitCode > 3 || !err.toString().isEmpty() || out.size() > 0, "nothing is told");
    }
}
