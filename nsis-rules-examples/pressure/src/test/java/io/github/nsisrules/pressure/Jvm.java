package io.github.nsisrules.pressure;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** A Java virtual machine of its own, with the class path of this test. */
final class Jvm {

    /** Quick to start, and of one kind whatever the machine. */
    private static final List<String> ALWAYS = List.of("-XX:+UseSerialGC", "-Xshare:auto");

    private static final int SECONDS = 300;

    private Jvm() {}

    static Path here() {
        return Path.of(System.getProperty("java.home"));
    }

    /** What a program prints; it must succeed. */
    static String out(Path home, List<String> options, Class<?> program, String... arguments)
            throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(home.resolve("bin/java").toString()));
        command.addAll(ALWAYS);
        command.addAll(options);
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), program.getName()));
        command.addAll(List.of(arguments));
        // Into a file: whoever reads from a process that hangs hangs as well.
        Path out = Files.createTempFile("pressure", ".out");
        try {
            Process process = new ProcessBuilder(command)
                    .redirectError(ProcessBuilder.Redirect.INHERIT)
                    .redirectOutput(out.toFile())
                    .start();
            process.getOutputStream().close();
            boolean ended = process.waitFor(SECONDS, TimeUnit.SECONDS);
            process.destroyForcibly();
            assertThat(ended).as("%s ends", command).isTrue();
            assertThat(process.exitValue()).as("exit code of %s", command).isZero();
            return Files.readString(out);
        } finally {
            Files.delete(out);
        }
    }
}
