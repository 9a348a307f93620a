package io.github.nsisrules.cli;

import io.github.nsisrules.cli.text.Look;

/**
 * Which of the streams are terminals. Only the launcher can tell: Java knows of a console, but not of which stream, and
 * newer versions have one where there is no terminal at all. Without the launcher nothing counts as a terminal.
 *
 * @param out whether standard output is one
 * @param err whether standard error is one
 * @param columns the width of the one that is standard output
 * @param noColour whether the user asked for no colour ({@code NO_COLOR})
 */
record Terminal(boolean out, boolean err, int columns, boolean noColour) {

    static final Terminal NONE = new Terminal(false, false, Look.PLAIN.columns(), false);

    static Terminal asToldByLauncher() {
        int columns = Integer.getInteger("nsis.columns", 0);
        String noColour = System.getenv("NO_COLOR");
        return new Terminal(
                Boolean.getBoolean("nsis.out.terminal"),
                Boolean.getBoolean("nsis.err.terminal"),
                columns > 0 ? columns : Look.PLAIN.columns(),
                noColour != null && !noColour.isEmpty());
    }

    Look look() {
        return out ? new Look(columns, !noColour) : Look.PLAIN;
    }

    boolean colour() {
        return look().colour();
    }
}
