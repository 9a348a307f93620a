package io.github.nsisrules.rest;

import java.time.Duration;

/**
 * How much a service takes on. Whatever goes beyond is refused, never cut.
 *
 * @param body bytes of the description of one solution; the library itself takes at most 1 MiB
 * @param batch bytes of a batch
 * @param solutions how many solutions a batch may have
 * @param time from the first byte of the body to the finished answer
 * @param working how many requests are worked on at the same time
 * @param waiting how many more may wait for their turn
 */
public record ServiceLimits(int body, int batch, int solutions, Duration time, int working, int waiting) {

    /** 1 MiB, 8 MiB, 100 solutions, 10 seconds, 2 at a time, 32 waiting. */
    public static final ServiceLimits DEFAULT = new ServiceLimits(1 << 20, 8 << 20, 100, Duration.ofSeconds(10), 2, 32);

    /**
     * Checks that each lets something through.
     *
     * @throws IllegalArgumentException if one does not
     */
    public ServiceLimits {
        positive("body", body);
        positive("batch", batch);
        positive("solutions", solutions);
        positive("working", working);
        if (waiting < 0) {
            throw new IllegalArgumentException(
                    "The limit 'waiting' is " + waiting + ".\nMaybe 0 is meant: then nobody waits.");
        }
        if (time.isNegative() || time.isZero()) {
            throw new IllegalArgumentException(
                    "The limit 'time' is " + time + ", and no request could be answered.\nMaybe 10s is meant.");
        }
    }

    private static void positive(String name, int value) {
        if (value <= 0) {
            throw new IllegalArgumentException("The limit '" + name + "' is " + value
                    + ", and no request could be answered.\nMaybe leave it out: "
                    + "there is a default.");
        }
    }
}
