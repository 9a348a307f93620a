package io.github.nsisrules.drools.mutation;

/**
 * A rule or a function of a DRL file, as it stands there.
 *
 * @param folder the folder of its file, for example {@code shared}
 * @param file the name of its file
 * @param line the line of the file on which it begins
 * @param isRule false for a function
 * @param name the name of the rule or function
 * @param text its text from the first word to the last
 */
public record Block(String folder, String file, int line, boolean isRule, String name, String text) {

    /** Where the text that follows a marker begins. */
    int after(String marker) {
        int at = text.indexOf(marker);
        if (at < 0) {
            throw new IllegalStateException(this + " has no " + marker + ".\nMaybe it is laid out in a new way.");
        }
        return at + marker.length();
    }

    /** The name of the question that the rule reads. */
    public String question() {
        int start = after("\nwhen\n");
        return text.substring(start, text.indexOf('(', start)).trim();
    }

    /** Whether it calls a function. */
    public boolean calls(String function) {
        return isRule && text.contains(function + "(");
    }

    @Override
    public String toString() {
        return folder + "/" + file + " " + name;
    }
}
