package io.github.nsisrules.intake.read;

import java.io.IOException;
import java.io.Reader;

/**
 * Writes a quotation mark within a quoted cell as CSV asks, doubled, where a writer put a backslash before it. KITOS' own GDPR
 * report is written so: there all cells are in quotation marks, also the first, which tells that file from others. A backslash
 * that only happens to stand before a closing quotation mark stays one.
 */
final class QuoteRepair extends Reader {

    private static final int END = -1;

    private final Reader text;
    private final char delimiter;
    private final int[] ahead = new int[4];
    private int aheadCount;
    private int line = 1;
    private int quotedSince;
    private final boolean whole;
    private boolean repairs;
    private boolean begun;
    private boolean beginsCell = true;
    private boolean quoted;
    private boolean doubled;

    /**
     * @param repairs whether anything is repaired
     * @param whole whether this is all of the text, in which all quotation marks must be closed
     */
    QuoteRepair(Reader text, char delimiter, boolean repairs, boolean whole) {
        this.whole = whole;
        this.text = text;
        this.delimiter = delimiter;
        this.repairs = repairs;
    }

    @Override
    public int read() throws IOException {
        if (doubled) {
            doubled = false;
            return '"';
        }
        int c = take();
        repairs &= begun || c == '"';
        begun = true;
        boolean first = beginsCell;
        beginsCell = !quoted && (c == delimiter || c == '\n' || c == '\r');
        if (c == '\n') {
            line++;
        }
        if (c == '"') {
            if (quoted && peek(0) == '"') {
                take();
                doubled = true;
                return '"';
            }
            // Elsewhere in a cell without quotation marks it is a mark like any other, such as the one for inches.
            if (quoted || first) {
                quoted = !quoted;
                quotedSince = line;
            }
        } else if (c == '\\' && repairs && quoted && peek(0) == '"' && isInner()) {
            take();
            doubled = true;
            return '"';
        } else if (c == END && quoted && whole) {
            throw new OpenQuoteException(quotedSince);
        }
        return c;
    }

    /** Whether the quotation mark ahead, which follows a backslash, belongs to the text of the cell. */
    private boolean isInner() throws IOException {
        // Two of them end the cell, or are a backslash and a doubled quotation mark, and the cell goes on.
        return peek(1) == '"' ? isEndOfCell(2) : !isEndOfCell(1);
    }

    /** Whether a cell ends before what is ahead. The next one begins with a quotation mark. */
    private boolean isEndOfCell(int offset) throws IOException {
        int next = peek(offset);
        return next == '\r' || next == '\n' || next == END || (next == delimiter && peek(offset + 1) == '"');
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
