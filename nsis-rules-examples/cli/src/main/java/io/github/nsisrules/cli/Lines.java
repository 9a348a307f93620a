package io.github.nsisrules.cli;

import io.github.nsisrules.report.wording.Harmless;
import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/** Lines that somebody types, as UTF-8. However long a line is, only its beginning is kept. */
final class Lines {

    /** The longest line that is read, in bytes; the longest thing to type is a reference of 500 characters. */
    static final int LONGEST = 4000;

    private static final char NOT_DECODED = '\uFFFD';

    private final InputStream in;

    Lines(InputStream in) {
        this.in = new BufferedInputStream(in);
    }

    /** A line, or why there is none. */
    sealed interface Line {}

    /** A line without blanks around it and without control characters. */
    record Text(String text) implements Line {}

    /** A line that is too long. */
    record TooLong() implements Line {}

    /** A line with control characters, or not in UTF-8. */
    record Unreadable() implements Line {}

    /** No more lines. */
    record End() implements Line {}

    /** Waits for the next line. */
    Line next() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        long length = 0;
        try {
            int read = in.read();
            if (read < 0) {
                return new End();
            }
            for (; read >= 0 && read != '\n'; read = in.read()) {
                length++;
                if (length <= LONGEST) {
                    bytes.write(read);
                }
            }
        } catch (IOException e) {
            return new End();
        }
        if (length > LONGEST) {
            return new TooLong();
        }
        String text = bytes.toString(StandardCharsets.UTF_8).replace('\t', ' ').strip();
        boolean readable = text.indexOf(NOT_DECODED) < 0 && Harmless.line(text).equals(text);
        return readable ? new Text(text) : new Unreadable();
    }
}
