package io.github.nsisrules.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/** Processes as a test runs them: with a time limit, and with all they write. */
final class Processes {

    private Processes() {}

    /** The command that starts nsis in a JVM of its own, with the class path of this test and the real rules. */
    static List<String> nsis(String... arguments) {
        return nsis(List.of(), arguments);
    }

    static List<String> nsis(List<String> options, String... arguments) {
        List<String> command = new ArrayList<>(List.of(java(), "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1"));
        command.addAll(options);
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), Nsis.class.getName()));
        command.addAll(List.of(arguments));
        return command;
    }

    static String java() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }

    static Ended run(List<String> command) {
        return run(new ProcessBuilder(command), new byte[0]);
    }

    static Ended run(List<String> command, String in) {
        return run(new ProcessBuilder(command), in.getBytes(StandardCharsets.UTF_8));
    }

    static Ended run(ProcessBuilder builder, byte[] in) {
        try {
            Process process = builder.start();
            CompletableFuture<String> out = read(process.getInputStream());
            CompletableFuture<String> err = read(process.getErrorStream());
            try (OutputStream stream = process.getOutputStream()) {
                stream.write(in);
            } catch (IOException e) {
                assertThat(e).as("a process need not read its input").hasMessageContaining("pipe");
            }
            boolean ended = process.waitFor(300, TimeUnit.SECONDS);
            if (!ended) {
                process.destroyForcibly();
            }
            assertThat(ended).as("%s ends in time", builder.command()).isTrue();
            return new Ended(process.exitValue(), out.join(), err.join());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static CompletableFuture<String> read(InputStream stream) {
        return CompletableFuture.supplyAsync(() -> {
            try (stream) {
                return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    /** What a process left behind. */
    record Ended(int exitCode, String out, String err) {

        List<String> lines() {
            return out.lines().toList();
        }
    }
}
