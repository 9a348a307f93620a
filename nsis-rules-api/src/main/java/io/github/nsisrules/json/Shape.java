package io.github.nsisrules.json;

import java.io.IOException;

/** The shapes that a batch may have. */
enum Shape {
    /** One array with the items as entries. */
    ARRAY,
    /** JSON Lines: one item on each line. */
    LINES,
    /** One object over several lines, or several such objects one after the other. */
    DOCUMENTS;

    /**
     * Recognises the shape from what lies ahead, at most the size of one document. The first byte ahead is no whitespace.
     */
    static Shape of(ByteSource source) throws IOException {
        int first = source.peek();
        if (first == '[') {
            return ARRAY;
        }
        if (first != '{') {
            return LINES;
        }
        Nesting nesting = new Nesting();
        int length = 0;
        int firstLineEnd = -1;
        while (length < Reading.LIMIT && !nesting.isClosed() && !nesting.isBroken()) {
            int next = source.peek(length);
            if (next == ByteSource.END) {
                break;
            }
            if (next == '\n' && firstLineEnd < 0) {
                firstLineEnd = length;
            }
            nesting.accept(next);
            length++;
        }
        if (firstLineEnd < 0) {
            return LINES;
        }
        if (nesting.isClosed() && Reading.of(source.ahead(length), Place.START).isWellFormed()) {
            return DOCUMENTS;
        }
        // Something is wrong with the first item. If a later line begins an item of its own, then only a line is lost.
        return isItemBegun(source, firstLineEnd) ? LINES : DOCUMENTS;
    }

    /**
     * Whether a line after the first begins with a brace and a field, which is how lines of JSON Lines begin and hardly any
     * line of an indented document.
     */
    private static boolean isItemBegun(ByteSource source, int firstLineEnd) throws IOException {
        int previous = '\n';
        for (int i = firstLineEnd + 1; i < Reading.LIMIT; i++) {
            int next = source.peek(i);
            if (next == ByteSource.END) {
                return false;
            }
            if (previous == '\n' && next == '{') {
                int name = i + 1;
                while (source.peek(name) == ' ' && name < Reading.LIMIT) {
                    name++;
                }
                if (source.peek(name) == '"') {
                    return true;
                }
            }
            previous = next;
        }
        return false;
    }
}
