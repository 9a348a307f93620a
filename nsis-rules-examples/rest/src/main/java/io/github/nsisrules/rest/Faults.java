package io.github.nsisrules.rest;

import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Faults of a service, for its log: what failed and where, with a number that the caller gets too. The messages of exceptions
 * are left out, because they may quote what the caller wrote.
 */
public final class Faults {

    private static final Logger LOG = LoggerFactory.getLogger(Faults.class);
    private static final int FRAMES = 12;

    private Faults() {}

    /** Logs a fault and refuses the request. */
    public static Refusal refusal(Throwable fault) {
        String number = UUID.randomUUID().toString();
        LOG.error("Fault {}: {}", number, withoutMessages(fault));
        return Refusal.of(Refusal.Kind.FAULT, number);
    }

    private static String withoutMessages(Throwable fault) {
        StringBuilder text = new StringBuilder();
        Throwable at = fault;
        for (int depth = 0; at != null && depth < 5; depth++) {
            text.append(depth == 0 ? "" : "\ncaused by ").append(at.getClass().getName());
            StackTraceElement[] frames = at.getStackTrace();
            for (int i = 0; i < Math.min(FRAMES, frames.length); i++) {
                text.append("\n  at ").append(frames[i]);
            }
            at = at.getCause();
        }
        return text.toString();
    }
}
