package io.github.nsisrules.drools.mutation;

/**
 * A rule or function with one thing changed.
 *
 * @param block what is changed
 * @param operator how
 * @param from where in the text of the block the change begins
 * @param to where it ends
 * @param after what stands there instead
 * @param kind what kind of thing is changed, in a word, for example {@code Party}; empty if there is but one kind
 */
public record Mutant(Block block, Operator operator, int from, int to, String after, String kind) {

    /** What stood there. */
    public String before() {
        return block.text().substring(from, to);
    }

    /** The text of the block with the change. */
    public String text() {
        return block.text().substring(0, from) + after + block.text().substring(to);
    }

    /** The line of the file on which the change begins. */
    public int line() {
        return block.line()
                + (int) block.text()
                        .substring(0, from)
                        .chars()
                        .filter(c -> c == '\n')
                        .count();
    }

    /** The mutant in one line. */
    @Override
    public String toString() {
        return block.folder() + "/" + block.file() + ":" + line() + " " + block.name() + ", " + operator.title()
                + change();
    }

    private String change() {
        if (operator == Operator.DELETE_RULE) {
            return "";
        }
        String before = oneLine(before());
        String instead = oneLine(after);
        return before.isEmpty() || instead.isEmpty()
                ? ": `" + before + instead + "`"
                : ": `" + before + "` to `" + instead + "`";
    }

    private static String oneLine(String text) {
        return text.replaceAll("\\s+", " ").trim();
    }
}
