package io.github.nsisrules.cli;

import io.github.nsisrules.NsisRules;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.function.BooleanSupplier;
import java.util.function.LongSupplier;
import java.util.function.Supplier;

/**
 * What the command talks to. A test hands in its own.
 *
 * @param in standard input
 * @param out standard output
 * @param err standard error, flushed at each line
 * @param outIsPipe whether standard output is a pipe or a socket
 * @param terminal which of the two are terminals
 * @param clock tells today's date
 * @param nanoTime tells how long a batch has taken, as {@link System#nanoTime()}
 * @param rules loads the rules; asked only when they are needed
 */
record Surroundings(
        InputStream in,
        OutputStream out,
        PrintWriter err,
        BooleanSupplier outIsPipe,
        Terminal terminal,
        Clock clock,
        LongSupplier nanoTime,
        Supplier<NsisRules> rules) {

    /** Those of the process. Texts are UTF-8, whatever the default charset. */
    static Surroundings ofProcess() {
        OutputStream err = new FileOutputStream(FileDescriptor.err);
        return new Surroundings(
                new FileInputStream(FileDescriptor.in),
                new FileOutputStream(FileDescriptor.out),
                new PrintWriter(new OutputStreamWriter(err, StandardCharsets.UTF_8), true),
                () -> isPipe(1),
                Terminal.asToldByLauncher(),
                Clock.systemUTC(),
                System::nanoTime,
                NsisRules::load);
    }

    private static boolean isPipe(int stream) {
        try {
            String target =
                    Files.readSymbolicLink(Path.of("/proc/self/fd/" + stream)).toString();
            return target.startsWith("pipe:") || target.startsWith("socket:");
        } catch (IOException | UnsupportedOperationException e) {
            return false;
        }
    }
}
