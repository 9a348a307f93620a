package io.github.nsisrules.json;

import io.github.nsisrules.facts.Problem;

/**
 * A place in a text or a stream, as a person counts: from 1, columns in characters.
 *
 * @param line the line, ended by a line feed
 * @param column the column
 */
record Place(int line, int column) {

    private static final int EXCERPT = 15;

    static final Place START = new Place(1, 1);

    /** The place of an offset in a text that begins at this place. */
    Place plus(String text, int offset) {
        int lineStart = text.lastIndexOf('\n', offset - 1) + 1;
        int columns = text.codePointCount(lineStart, offset);
        if (lineStart == 0) {
            return new Place(line, column + columns);
        }
        int lines = (int)
                text.substring(0, lineStart).chars().filter(c -> c == '\n').count();
        return new Place(line + lines, 1 + columns);
    }

    /** A few characters around an offset, for a message. */
    static String excerpt(String text, int offset) {
        int from = Math.max(text.lastIndexOf('\n', offset - 1) + 1, offset - EXCERPT);
        int lineEnd = text.indexOf('\n', offset);
        int to = Math.min(lineEnd < 0 ? text.length() : lineEnd, offset + EXCERPT);
        return Problem.quoted(text.substring(from, Math.max(from, to)).strip());
    }
}
