package io.github.nsisrules.cli;

import io.github.nsisrules.cli.text.Harmless;
import java.io.PrintWriter;

/** Tells of what must not happen: in one line, with how to report it. */
final class Fault {

    /** Set to any value to see where a fault arose. */
    static final String TRACE = "NSIS_TRACE";

    private final PrintWriter err;

    Fault(PrintWriter err) {
        this.err = err;
    }

    int tell(Throwable fault) {
        if (fault instanceof Output.Failure failure) {
            if (failure.isReaderGone()) {
                return ExitCode.ANSWERED.number();
            }
            err.println("nsis: the answer could not be written: "
                    + Harmless.line(failure.reason()));
            return ExitCode.FAULT.number();
        }
        err.println("nsis: a fault of nsis itself, not of your input: " + Harmless.line(fault.toString())
                + " - please report it to the project, with what " + TRACE + "=1 nsis ... prints.");
        if (System.getenv(TRACE) != null) {
            fault.printStackTrace(err);
        }
        return ExitCode.FAULT.number();
    }
}
