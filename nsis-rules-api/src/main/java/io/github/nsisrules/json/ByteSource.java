package io.github.nsisrules.json;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** A stream of UTF-8 with a look ahead, which knows its place. Holds no more than somebody looked ahead. */
final class ByteSource implements Closeable {

    static final int END = -1;

    private static final int CHUNK = 64 * 1024;
    private static final int EXCERPT = 15;

    private final InputStream in;
    private byte[] buffer = new byte[CHUNK];
    private int at;
    private int end;
    private int line = 1;
    private int column = 1;

    ByteSource(InputStream in) {
        this.in = in;
    }

    /** The next byte, which stays; {@link #END} at the end. */
    int peek() throws IOException {
        return peek(0);
    }

    /** A byte further ahead, which stays; {@link #END} beyond the end. */
    int peek(int ahead) throws IOException {
        while (at + ahead >= end) {
            if (!fill()) {
                return END;
            }
        }
        return Byte.toUnsignedInt(buffer[at + ahead]);
    }

    /** Takes the next byte; {@link #END} at the end. */
    int read() throws IOException {
        int next = peek();
        if (next == END) {
            return END;
        }
        at++;
        if (next == '\n') {
            line++;
            column = 1;
        } else if ((next & 0xC0) != 0x80) {
            // A byte that continues a character takes no column.
            column++;
        }
        return next;
    }

    void skipWhitespace() throws IOException {
        while (isWhitespace(peek())) {
            read();
        }
    }

    /** Takes the byte order mark, if the stream begins with it. */
    void skipByteOrderMark() throws IOException {
        if (peek() == 0xEF && peek(1) == 0xBB && peek(2) == 0xBF) {
            at += 3;
        }
    }

    /** The place of the next byte. */
    Place place() {
        return new Place(line, column);
    }

    /** Bytes ahead, as text. */
    String ahead(int length) throws IOException {
        if (length > 0) {
            peek(length - 1);
        }
        return new String(buffer, at, Math.min(length, end - at), StandardCharsets.UTF_8);
    }

    /** A few characters ahead, of the same line, for a message. */
    String excerpt() throws IOException {
        return Place.excerpt(ahead(EXCERPT), 0);
    }

    static boolean isWhitespace(int next) {
        return next == ' ' || next == '\t' || next == '\n' || next == '\r';
    }

    private boolean fill() throws IOException {
        if (at > 0) {
            System.arraycopy(buffer, at, buffer, 0, end - at);
            end -= at;
            at = 0;
        }
        if (end == buffer.length) {
            buffer = Arrays.copyOf(buffer, buffer.length * 2);
        }
        int count = in.read(buffer, end, buffer.length - end);
        if (count > 0) {
            end += count;
        }
        return count >= 0;
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
