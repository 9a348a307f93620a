package io.github.nsisrules.rest;

import java.time.Duration;

/** Until when one request must be answered. */
final class Deadline {

    private final Duration limit;
    private final long begin = System.nanoTime();

    /** From now on. */
    Deadline(Duration limit) {
        this.limit = limit;
    }

    long nanosLeft() {
        return limit.toNanos() - (System.nanoTime() - begin);
    }

    boolean isOver() {
        return nanosLeft() <= 0;
    }

    /** In seconds, for a message. */
    String limit() {
        return String.valueOf(Math.max(1, limit.toSeconds()));
    }
}
