package io.github.nsisrules.cli;

import io.github.nsisrules.cli.text.Look;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Which of the streams are terminals. Only the launcher can tell: Java knows of a console, but not of which stream, and
 * newer versions have one where there is no terminal at all. Without the launcher nothing counts as a terminal.
 *
 * @param out whether standard output is one
 * @param err whether standard error is one
 * @param columns the width of the one that is standard output
 * @param noColour whether the user asked for no colour ({@code NO_COLOR})
 * @param ascii whether the one that is standard output cannot draw lines: it is a dumb one, or its locale is not in UTF-8
 */
record Terminal(boolean out, boolean err, int columns, boolean noColour, boolean ascii) {

    static final Terminal NONE = new Terminal(false, false, Look.PLAIN.columns(), false, false);

    static Terminal asToldByLauncher() {
        int columns = Integer.getInteger("nsis.columns", 0);
        String noColour = System.getenv("NO_COLOR");
        return new Terminal(
                Boolean.getBoolean("nsis.out.terminal"),
                Boolean.getBoolean("nsis.err.terminal"),
                columns > 0 ? columns : Look.PLAIN.columns(),
                noColour != null && !noColour.isEmpty(),
                "dumb".equals(System.getenv("TERM")) || !isUtf8(locale(System.getenv())));
    }

    /** The locale of characters, in the order in which POSIX looks for it; empty if there is none. */
    static String locale(Map<String, String> environment) {
        return Stream.of("LC_ALL", "LC_CTYPE", "LANG")
                .map(name -> environment.getOrDefault(name, ""))
                .filter(locale -> !locale.isEmpty())
                .findFirst()
                .orElse("");
    }

    /** Whether a locale such as {@code da_DK.UTF-8} is in UTF-8; one that names no characters is given the benefit of doubt. */
    static boolean isUtf8(String locale) {
        int dot = locale.indexOf('.');
        String characters = dot < 0 ? "utf8" : locale.substring(dot + 1).toLowerCase(Locale.ROOT);
        return characters.startsWith("utf-8") || characters.startsWith("utf8");
    }

    Look look() {
        return out ? new Look(columns, !noColour, ascii) : Look.PLAIN;
    }

    boolean colour() {
        return look().colour();
    }
}
