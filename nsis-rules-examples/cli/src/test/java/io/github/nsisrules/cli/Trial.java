package io.github.nsisrules.cli;

import io.github.nsisrules.NsisRules;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.function.LongSupplier;
import java.util.function.Supplier;

/** One call of the command in this process, with sample rules. */
final class Trial {

    /** Half past ten in the evening in UTC is the next day in Denmark. */
    private Clock clock = Clock.fixed(Instant.parse("2021-06-30T22:30:00Z"), ZoneOffset.UTC);

    private InputStream in = InputStream.nullInputStream();
    private Terminal terminal = Terminal.NONE;
    private LongSupplier nanoTime = () -> 0;
    private Supplier<NsisRules> rules = SampleRules::new;

    Trial in(String text) {
        return in(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
    }

    Trial in(InputStream stream) {
        in = stream;
        return this;
    }

    Trial terminal(Terminal terminal) {
        this.terminal = terminal;
        return this;
    }

    Trial clock(Instant instant) {
        clock = Clock.fixed(instant, ZoneOffset.UTC);
        return this;
    }

    Trial nanoTime(LongSupplier nanoTime) {
        this.nanoTime = nanoTime;
        return this;
    }

    Trial rules(Supplier<NsisRules> rules) {
        this.rules = rules;
        return this;
    }

    Outcome run(String... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Outcome outcome = run(out, arguments);
        return new Outcome(outcome.exitCode(), out.toString(StandardCharsets.UTF_8), outcome.err());
    }

    Outcome run(OutputStream out, String... arguments) {
        StringWriter err = new StringWriter();
        int exitCode = Nsis.run(
                new Surroundings(in, out, new PrintWriter(err, true), () -> false, terminal, clock, nanoTime, rules),
                arguments);
        return new Outcome(exitCode, "", err.toString());
    }

    /** What came out. */
    record Outcome(int exitCode, String out, String err) {

        List<String> lines() {
            return out.lines().toList();
        }
    }
}
