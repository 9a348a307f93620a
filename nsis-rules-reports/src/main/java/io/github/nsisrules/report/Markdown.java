package io.github.nsisrules.report;

import static java.util.stream.Collectors.joining;

import java.util.List;

/**
 * Writes Markdown. Whatever text it is given comes out as that text: every character that Markdown or HTML could take for
 * something else is escaped, and no text begins a line.
 */
final class Markdown {

    /** All of ASCII that means something inside a line; a backslash before it takes the meaning away. */
    private static final String MEANINGFUL = "\\`*_{}[]<>#|~&!$:@^";

    private final StringBuilder page = new StringBuilder();

    void heading(int depth, String text) {
        page.append("#".repeat(depth)).append(' ').append(escaped(text)).append("\n\n");
    }

    void paragraph(String text) {
        page.append(first(escaped(text))).append("\n\n");
    }

    void strong(String text) {
        page.append(bold(text)).append("\n\n");
    }

    void quote(String text) {
        page.append("> ").append(first(escaped(text))).append("\n\n");
    }

    /**
     * An item of a list.
     *
     * @param depth 0, or 1 for one below another
     * @param box a check box, or nothing
     * @param strong what stands first, in bold; empty for nothing
     */
    void item(int depth, String box, String strong, String text) {
        String rest = escaped(text);
        page.append("  ".repeat(depth)).append("- ").append(box);
        page.append(strong.isEmpty() ? first(rest) : bold(strong) + rest).append('\n');
    }

    /** A paragraph that belongs to the item before it. */
    void under(String text) {
        page.append("\n  ").append(first(escaped(text))).append('\n');
    }

    void blank() {
        page.append('\n');
    }

    void table(List<String> head, List<List<String>> rows) {
        line(head);
        page.append(head.stream().map(column -> "---").collect(joining(" | ", "| ", " |\n")));
        rows.forEach(this::line);
        page.append('\n');
    }

    private void line(List<String> cells) {
        page.append(cells.stream().map(Markdown::escaped).collect(joining(" | ", "| ", " |\n")));
    }

    private static String bold(String text) {
        // Spaces at its ends would undo the bold.
        String escaped = escaped(text.strip());
        return escaped.isEmpty() ? "" : "**" + escaped + "**";
    }

    /** Text inside a line. */
    static String escaped(String text) {
        StringBuilder escaped = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if ((MEANINGFUL.indexOf(c) >= 0 && !isPlainColon(text, i)) || isDotOfAddress(text, i)) {
                escaped.append('\\');
            }
            escaped.append(c);
        }
        return escaped.toString();
    }

    /** A colon is a part of an address only before a slash. */
    private static boolean isPlainColon(String text, int at) {
        return text.charAt(at) == ':' && !text.startsWith("://", at);
    }

    private static boolean isDotOfAddress(String text, int at) {
        return text.charAt(at) == '.' && at >= 3 && text.regionMatches(true, at - 3, "www", 0, 3);
    }

    /** Text at the beginning of a line, where a sign or a number could begin a list or a heading. */
    private static String first(String escaped) {
        String text = escaped.strip();
        if (text.isEmpty()) {
            return text;
        }
        if ("-+=".indexOf(text.charAt(0)) >= 0) {
            return "\\" + text;
        }
        int digits = 0;
        while (digits < text.length() && Character.isDigit(text.charAt(digits))) {
            digits++;
        }
        return digits > 0 && digits < text.length() && ".)".indexOf(text.charAt(digits)) >= 0
                ? text.substring(0, digits) + "\\" + text.substring(digits)
                : text;
    }

    @Override
    public String toString() {
        return page.toString().strip() + "\n";
    }
}
