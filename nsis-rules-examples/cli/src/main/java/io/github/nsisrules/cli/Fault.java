package io.github.nsisrules.cli;

import io.github.nsisrules.report.wording.Harmless;
import java.io.PrintWriter;

/** Tells of what must not happen: in one line, with how to report it. */
final class Fault {

    /** Set to any value to see where a fault arose. */
    static final String TRACE = "NSIS_TRACE";

    private final Surroundings surroundings;

    Fault(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    int tell(Throwable fault) {
        PrintWriter err = surroundings.err();
        if (fault instanceof Output.Failure failure) {
            if (isReaderGone(failure)) {
                return ExitCode.ANSWERED.number();
            }
            err.println("nsis: the answer could not be written: " + Harmless.line(failure.reason()));
            return ExitCode.FAULT.number();
        }
        err.println("nsis: a fault of nsis itself, not of your input: " + Harmless.line(fault.toString())
                + " - please report it to the project, with what " + TRACE + "=1 nsis ... prints.");
        if (System.getenv(TRACE) != null) {
            fault.printStackTrace(err);
        }
        return ExitCode.FAULT.number();
    }

    /**
     * Whether the reader of a pipe has gone, as {@code head} does when it has seen enough. The reason is told in the user's
     * language, so the stream counts too: writing to a pipe or socket fails for no other reason.
     */
    private boolean isReaderGone(Output.Failure failure) {
        return surroundings.outIsPipe().getAsBoolean() || failure.reason().contains("Broken pipe");
    }
}
