package io.github.nsisrules.drools;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.Supplier;

/** Counts what should not be, and keeps the first few for the reader. */
final class Witnesses {

    private static final int KEPT = 5;
    private final LongAdder count = new LongAdder();
    private final Queue<String> first = new ConcurrentLinkedQueue<>();

    void addIf(boolean found, Supplier<String> witness) {
        if (found) {
            count.increment();
            if (first.size() < KEPT) {
                first.add(witness.get());
            }
        }
    }

    void assertNone(String what) {
        assertThat(count.sum())
                .as("%s; the first:%n%s", what, String.join("\n", first))
                .isZero();
    }
}
