package io.github.nsisrules.cli.text;

import io.github.nsisrules.report.wording.Harmless;
import java.util.ArrayList;
import java.util.List;

/**
 * Lines of text, wrapped at the width of a terminal. Whatever is written, only the page itself writes escape sequences:
 * control characters become U+FFFD, so that no name or message can steer the terminal. A no-break space keeps two words
 * on one line and is written as an ordinary space.
 */
final class Page {

    private static final int NO_BREAK_SPACE = '\u00a0';
    private static final String LINES = "═│├└─";
    private static final String LINES_IN_ASCII = "=|+`-";

    private final Look look;
    private final StringBuilder written = new StringBuilder();

    Page(Look look) {
        this.look = look;
    }

    Page blank() {
        written.append('\n');
        return this;
    }

    /** A line across the page. */
    Page line(String character) {
        write(List.of(), cells(Span.faint(character.repeat(look.columns()))));
        return this;
    }

    /** A paragraph, all its lines indented. A line feed in the text begins a new line. */
    Page paragraph(int indent, Span... spans) {
        return hanging(indent, Span.plain(""), indent, spans);
    }

    /**
     * A paragraph that begins with a lead, such as a number, and whose text stands to the right of it.
     *
     * @param indent the column of the lead
     * @param textIndent the column of the text
     */
    Page hanging(int indent, Span lead, int textIndent, Span... spans) {
        List<Cell> start = cells(Span.plain(" ".repeat(indent)), lead);
        while (start.size() < textIndent) {
            start.add(new Cell(' ', Style.PLAIN));
        }
        List<Cell> blank = cells(Span.plain(" ".repeat(textIndent)));
        wrapped(start, blank, textIndent, cells(spans));
        return this;
    }

    /**
     * A paragraph beside the branches of a tree.
     *
     * @param first what stands before its first line
     * @param others what stands before each other line, just as wide
     */
    Page branch(String first, String others, Span... spans) {
        wrapped(cells(Span.faint(first)), cells(Span.faint(others)), first.length(), cells(spans));
        return this;
    }

    private void wrapped(List<Cell> first, List<Cell> others, int indent, List<Cell> text) {
        List<Cell> start = first;
        int width = Math.max(look.columns() - indent, 20);
        int from = 0;
        do {
            int to = endOfLine(text, from, width);
            write(start, text.subList(from, to));
            start = others;
            from = to;
            if (from < text.size() && text.get(from).character() == '\n') {
                from++;
            }
            while (from < text.size() && text.get(from).character() == ' ') {
                from++;
            }
        } while (from < text.size());
    }

    /** All that was written, with a line feed after each line. */
    @Override
    public String toString() {
        return written.toString();
    }

    private static int endOfLine(List<Cell> text, int from, int width) {
        int lastSpace = -1;
        for (int i = from; i < text.size(); i++) {
            int character = text.get(i).character();
            if (character == '\n') {
                return i;
            }
            if (character == ' ') {
                lastSpace = i;
            }
            if (i - from >= width) {
                return lastSpace > from ? lastSpace : i;
            }
        }
        return text.size();
    }

    private void write(List<Cell> start, List<Cell> text) {
        int lineStart = written.length();
        Style style = Style.PLAIN;
        List<Cell> line = new ArrayList<>(start);
        line.addAll(text);
        for (Cell cell : line) {
            if (look.colour() && cell.style() != style) {
                written.append(cell.style().sequence());
                style = cell.style();
            }
            written.appendCodePoint(drawn(cell.character()));
        }
        if (style != Style.PLAIN) {
            written.append(Style.PLAIN.sequence());
        }
        while (written.length() > lineStart && written.charAt(written.length() - 1) == ' ') {
            written.setLength(written.length() - 1);
        }
        written.append('\n');
    }

    private int drawn(int character) {
        if (character == NO_BREAK_SPACE) {
            return ' ';
        }
        int line = look.ascii() ? LINES.indexOf(character) : -1;
        return line < 0 ? character : LINES_IN_ASCII.charAt(line);
    }

    private static List<Cell> cells(Span... spans) {
        List<Cell> cells = new ArrayList<>();
        for (Span span : spans) {
            span.text()
                    .codePoints()
                    .forEach(c -> cells.add(new Cell(c == '\n' ? c : Harmless.character(c), span.style())));
        }
        return cells;
    }

    private record Cell(int character, Style style) {}
}
