package io.github.nsisrules.json;

import java.io.IOException;
import java.util.Arrays;

/** The bytes of one item of a batch: collected up to the limit of a document, beyond it only counted. */
final class ItemBytes {

    private static final int KEPT = 64 * 1024;

    private final ByteSource source;
    private byte[] bytes = new byte[KEPT];
    private int length;
    private Place start = Place.START;
    private boolean whole;

    ItemBytes(ByteSource source) {
        this.source = source;
    }

    /** Reads the rest of the line, and the line feed. */
    Reading line() throws IOException {
        begin();
        for (int next = source.read(); next != '\n' && next != ByteSource.END; next = source.read()) {
            add(next);
        }
        return reading();
    }

    /** Reads the JSON value that begins with the next byte. */
    Reading value() throws IOException {
        begin();
        int first = source.peek();
        if (first == '{' || first == '[' || first == '"') {
            nested();
        } else {
            do {
                add(source.read());
            } while (!isDelimiter(source.peek()));
        }
        return reading();
    }

    /** Whether the last value was read to its end. */
    boolean isWhole() {
        return whole;
    }

    private void nested() throws IOException {
        Nesting nesting = new Nesting();
        while (!nesting.isClosed() && !nesting.isBroken()) {
            int next = source.read();
            if (next == ByteSource.END) {
                break;
            }
            nesting.accept(next);
            add(next);
        }
        whole = nesting.isClosed();
    }

    private static boolean isDelimiter(int next) {
        return next == ByteSource.END || next == ',' || next == ']' || next == '}' || ByteSource.isWhitespace(next);
    }

    private void begin() {
        start = source.place();
        length = 0;
        whole = true;
        if (bytes.length > KEPT) {
            bytes = new byte[KEPT];
        }
    }

    private void add(int next) {
        if (length < Reading.LIMIT) {
            if (length == bytes.length) {
                bytes = Arrays.copyOf(bytes, Math.min(Reading.LIMIT, bytes.length * 2));
            }
            bytes[length] = (byte) next;
        }
        if (length <= Reading.LIMIT) {
            length++;
        }
    }

    private Reading reading() {
        return length > Reading.LIMIT ? SolutionJson.tooLarge() : Utf8.read(bytes, length, start);
    }
}
