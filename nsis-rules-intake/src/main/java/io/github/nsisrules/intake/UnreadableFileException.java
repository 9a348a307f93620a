package io.github.nsisrules.intake;

import io.github.nsisrules.stability.Experimental;
import io.github.nsisrules.text.Language;
import java.io.IOException;

/** A file cannot be read: it is none of those that are known, broken, or larger than the reader accepts. */
@Experimental
public final class UnreadableFileException extends IOException {

    private static final long serialVersionUID = 1L;

    private final String file;
    private final transient Reason reason;

    /** A file that cannot be read, and why. */
    public UnreadableFileException(String file, Reason reason) {
        super(file + ": " + reason.text(Language.EN));
        this.file = file;
        this.reason = reason;
    }

    /** The name of the file, as the caller gave it. */
    public String file() {
        return file;
    }

    /** Why it cannot be read, and what to do. */
    public Reason reason() {
        return reason;
    }
}
