package io.github.nsisrules.cli.text;

/** A piece of text in one style. */
record Span(Style style, String text) {

    static Span plain(String text) {
        return new Span(Style.PLAIN, text);
    }

    static Span strong(String text) {
        return new Span(Style.STRONG, text);
    }

    /** The number of an item in a list, so that the numbers of up to 99 items end in one column. */
    static Span number(int number) {
        return plain((number < 10 ? " " : "") + number + ".");
    }

    static Span faint(String text) {
        return new Span(Style.FAINT, text);
    }
}
