package io.github.nsisrules.intake.read;

import java.io.IOException;
import java.io.Reader;

/**
 * Writes a quotation mark within a quoted cell as CSV asks, doubled, where a writer put a backslash before it. KITOS' own GDPR
 * report is written so. A backslash that only happens to stand before a closing quotation mark stays one.
 */
final class QuoteRepair extends Reader {

    private static final int END = -1;

    private final Reader text;
    private final char delimiter;
    private final int[] ahead = new int[3];
    private int aheadCount;
    private int line = 1;
    private int quotedSince;
    private boolean quoted;
    private boolean doubled;

    QuoteRepair(Reader text, char delimiter) {
        this.text = text;
        this.delimiter = delimiter;
    }

    @Override
    public int read() throws IOException {
        if (doubled) {
            doubled = false;
            return '"';
        }
        int c = take();
        if (c == '\n') {
            line++;
        }
        if (c == '"') {
            if (quoted && peek(0) == '"') {
                take();
                doubled = true;
                return '"';
            }
            quoted = !quoted;
            quotedSince = line;
        } else if (c == '\\' && quoted && peek(0) == '"' && isInner()) {
            take();
            doubled = true;
            return '"';
        } else if (c == END && quoted) {
            throw new OpenQuoteException(quotedSince);
        }
        return c;
    }

    /** Whether the quotation mark ahead, which follows a backslash, belongs to the text of the cell. */
    private boolean isInner() throws IOException {
        int next = peek(1);
        if (next == '"') {
            // It ends the cell, or it is a backslash and a doubled quotation mark, and the cell goes on.
            return isEndOfCell(peek(2));
        }
        return !isEndOfCell(next);
    }

    private boolean isEndOfCell(int next) {
        return next == delimiter || next == '\r' || next == '\n' || next == END;
    }

    private int take() throws IOException {
        if (aheadCount == 0) {
            return text.read();
        }
        int c = ahead[0];
        System.arraycopy(ahead, 1, ahead, 0, --aheadCount);
        return c;
    }

    private int peek(int offset) throws IOException {
        while (aheadCount <= offset) {
            ahead[aheadCount++] = text.read();
        }
        return ahead[offset];
    }

    @Override
    public int read(char[] target, int offset, int length) throws IOException {
        int count = 0;
        while (count < length) {
            int c = read();
            if (c == END) {
                return count == 0 ? END : count;
            }
            target[offset + count++] = (char) c;
        }
        return count;
    }

    @Override
    public void close() throws IOException {
        text.close();
    }

    /** The text ends within quotation marks. */
    static final class OpenQuoteException extends IOException {
        private static final long serialVersionUID = 1L;

        private final int line;

        OpenQuoteException(int line) {
            this.line = line;
        }

        /** The line on which the quotation mark stands that is never closed. */
        int line() {
            return line;
        }
    }
}
