package io.github.nsisrules.cli;

import io.github.nsisrules.NsisRules;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.function.LongSupplier;
import java.util.function.Supplier;

/**
 * What the command talks to. A test hands in its own.
 *
 * @param in standard input
 * @param out standard output
 * @param err standard error, flushed at each line
 * @param terminal which of the two are terminals
 * @param clock tells today's date
 * @param nanoTime tells how long a batch has taken, as {@link System#nanoTime()}
 * @param rules loads the rules; asked only when they are needed
 */
record Surroundings(
        InputStream in,
        OutputStream out,
        PrintWriter err,
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
                Terminal.asToldByLauncher(),
                Clock.systemUTC(),
                System::nanoTime,
                NsisRules::load);
    }
}
