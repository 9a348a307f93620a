package io.github.nsisrules.picture;

import java.util.List;

/** Writes the elements of a picture. Coordinates are whole numbers; whatever is text comes out as text. */
final class Svg {

    private final StringBuilder elements = new StringBuilder();

    /** The text of all elements so far. */
    String elements() {
        return elements.toString();
    }

    /** What follows belongs together, up to {@link #endGroup()}. */
    void group() {
        elements.append("<g>\n");
    }

    void endGroup() {
        elements.append("</g>\n");
    }

    /** A box with round corners. */
    void box(int x, int y, int width, int height, int round, String fill, Mark mark, String dashes) {
        elements.append("<rect");
        place(x, y).number("width", width).number("height", height).number("rx", round);
        word("fill", fill).stroke(mark.stroke(), mark.width(), dashes);
        elements.append("/>\n");
    }

    /** An area without a border. */
    void area(int x, int y, int width, int height, String fill) {
        elements.append("<rect");
        place(x, y).number("width", width).number("height", height).word("fill", fill);
        elements.append("/>\n");
    }

    /** A line along some points, each with x and y. */
    void line(Mark mark, int... points) {
        elements.append("<polyline");
        word("points", points(points)).word("fill", "none").stroke(mark.stroke(), mark.width(), mark.dashes());
        elements.append("/>\n");
    }

    /** A filled shape; hollow where it is only possible. */
    void shape(Mark mark, int... points) {
        elements.append("<polygon");
        word("points", points(points)).word("fill", mark == Mark.POSSIBLE ? "#ffffff" : mark.stroke());
        stroke(mark.stroke(), mark == Mark.POSSIBLE ? 2 : 1, "");
        elements.append("/>\n");
    }

    private static String points(int... points) {
        StringBuilder text = new StringBuilder();
        for (int p = 0; p < points.length; p += 2) {
            text.append(p == 0 ? "" : " ").append(points[p]).append(',').append(points[p + 1]);
        }
        return text.toString();
    }

    private void stroke(String colour, int width, String dashes) {
        word("stroke", colour).number("stroke-width", width);
        if (!dashes.isEmpty()) {
            word("stroke-dasharray", dashes);
        }
    }

    private Svg place(int x, int y) {
        return number("x", x).number("y", y);
    }

    private Svg number(String attribute, int value) {
        return word(attribute, Integer.toString(value));
    }

    private Svg word(String attribute, String value) {
        elements.append(' ').append(attribute).append("=\"").append(value).append('"');
        return this;
    }

    /** Lines of text below one another, the first on a baseline; the beginning of the first one may be bold. */
    void lines(int x, int baseline, int size, String ink, String bold, List<String> lines) {
        for (int l = 0; l < lines.size(); l++) {
            text(x, baseline + l * leading(size), size, ink, l == 0 ? bold : "", lines.get(l));
        }
    }

    /** A line of text that begins with some bold characters. */
    void text(int x, int baseline, int size, String ink, String bold, String text) {
        elements.append("<text");
        place(x, baseline).number("font-size", size).word("fill", ink);
        elements.append('>');
        if (!bold.isEmpty()) {
            elements.append("<tspan font-weight=\"bold\">")
                    .append(escaped(bold))
                    .append("</tspan>");
        }
        elements.append(escaped(text.substring(bold.length()))).append("</text>\n");
    }

    /** From one baseline to the next. */
    static int leading(int size) {
        return size + 4;
    }

    /** Any text as the content of an element or a quoted attribute; characters that XML cannot have become U+FFFD. */
    static String escaped(String text) {
        StringBuilder escaped = new StringBuilder();
        text.codePoints().forEach(c -> {
            switch (c) {
                case '&' -> escaped.append("&amp;");
                case '<' -> escaped.append("&lt;");
                case '>' -> escaped.append("&gt;");
                case '"' -> escaped.append("&quot;");
                case '\'' -> escaped.append("&#39;");
                default -> escaped.appendCodePoint(isHarmless(c) ? c : 0xFFFD);
            }
        });
        return escaped.toString();
    }

    /** Whether a character is allowed in XML and does nothing but stand there: no control, no change of direction. */
    private static boolean isHarmless(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.UNASSIGNED,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> false;
            default -> true;
        };
    }
}
