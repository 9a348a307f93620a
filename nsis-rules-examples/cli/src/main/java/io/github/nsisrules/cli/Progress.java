package io.github.nsisrules.cli;

import io.github.nsisrules.report.wording.Words;
import java.io.PrintWriter;
import java.util.function.LongSupplier;

/**
 * Tells on standard error how far a long batch has come, on one line that is written over and removed at the end. Shown
 * only where somebody looks at standard error and the answers go elsewhere.
 */
final class Progress {

    private static final long FIRST_AFTER = 1_000_000_000L;
    private static final long THEN_EVERY = 200_000_000L;

    private final PrintWriter err;
    private final Words words;
    private final LongSupplier nanoTime;
    private final boolean wanted;
    private long nextAt;
    private boolean shown;

    Progress(Surroundings surroundings, Words words) {
        this.err = surroundings.err();
        this.words = words;
        this.nanoTime = surroundings.nanoTime();
        this.wanted = surroundings.terminal().err() && !surroundings.terminal().out();
        this.nextAt = nanoTime.getAsLong() + FIRST_AFTER;
    }

    /** To be called after each item. */
    void at(long count) {
        if (!wanted) {
            return;
        }
        long now = nanoTime.getAsLong();
        if (now - nextAt >= 0) {
            nextAt = now + THEN_EVERY;
            shown = true;
            err.print("\r" + words.word("progress", count));
            err.flush();
        }
    }

    /** Removes the line. To be called before anything else is written to standard error, and at the end. */
    void clear() {
        if (shown) {
            err.print("\r\u001b[K");
            err.flush();
            shown = false;
        }
    }
}
