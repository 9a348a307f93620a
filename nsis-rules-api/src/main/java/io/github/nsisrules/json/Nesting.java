package io.github.nsisrules.json;

/** Follows the brackets and quotation marks of a JSON value, byte by byte, to see where it ends. */
final class Nesting {

    private int depth;
    private boolean inText;
    private boolean escaped;
    private boolean closed;
    private boolean broken;

    void accept(int next) {
        if (inText) {
            acceptInText(next);
            return;
        }
        switch (next) {
            case '"' -> inText = true;
            case '{', '[' -> depth++;
            case '}', ']' -> {
                depth--;
                closed = depth <= 0;
            }
            default -> {}
        }
    }

    private void acceptInText(int next) {
        if (escaped) {
            escaped = false;
        } else if (next == '\\') {
            escaped = true;
        } else if (next == '"') {
            inText = false;
            closed = depth == 0;
        }
        // No text goes over the end of a line: a quotation mark is missing.
        broken |= next == '\n';
    }

    /** Whether the value has ended. */
    boolean isClosed() {
        return closed;
    }

    /** Whether the value is certainly not JSON, so that its end cannot be told. */
    boolean isBroken() {
        return broken;
    }
}
