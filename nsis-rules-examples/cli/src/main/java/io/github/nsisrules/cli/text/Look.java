package io.github.nsisrules.cli.text;

/**
 * What a page may use of a terminal.
 *
 * @param columns the width to fill, {@link #NARROWEST} to {@link #WIDEST}
 * @param colour whether styles become escape sequences
 * @param ascii whether lines and branches are drawn in ASCII
 */
public record Look(int columns, boolean colour, boolean ascii) {

    /** Below this, lines are not made shorter, whatever the terminal says. */
    public static final int NARROWEST = 40;
    /** Longer lines are hard to read. */
    public static final int WIDEST = 100;
    /** For files and pipes, and where the terminal does not tell its width. */
    public static final Look PLAIN = new Look(80, false);

    /** One that can draw lines. */
    public Look(int columns, boolean colour) {
        this(columns, colour, false);
    }

    /** Brings the width within its limits. */
    public Look {
        columns = Math.max(NARROWEST, Math.min(WIDEST, columns));
    }
}
