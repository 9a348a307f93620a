package io.github.nsisrules.cli.text;

/** How a piece of text looks on a terminal with colour; without colour all look the same. */
enum Style {
    PLAIN(""),
    STRONG("1"),
    HEADING("1;36"),
    GOOD("1;32"),
    ATTENTION("1;33"),
    ALARM("1;31"),
    FAINT("2");

    private final String code;

    Style(String code) {
        this.code = code;
    }

    /** The escape sequence that changes the look from any other style to this one. */
    String sequence() {
        return this == PLAIN ? "\u001b[0m" : "\u001b[0;" + code + "m";
    }
}
