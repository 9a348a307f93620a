package io.github.nsisrules.report.wording;

import io.github.nsisrules.stability.Experimental;

/** Text from outside, made safe to show: no character of it can steer a terminal or forge a line. */
@Experimental
public final class Harmless {

    /** What makes a spreadsheet read a cell as a formula, also in the wide forms of East Asian keyboards. */
    private static final String STARTS_A_FORMULA = "=+-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20";

    private Harmless() {}

    /** The text on one line: line feeds, control characters and half characters become U+FFFD. */
    public static String line(String text) {
        StringBuilder harmless = new StringBuilder(text.length());
        text.codePoints().forEach(c -> harmless.appendCodePoint(character(c)));
        return harmless.toString();
    }

    /** The text as a cell of a CSV file: one that begins as a formula does, after any blanks, gets an apostrophe before it. */
    public static String cell(String text) {
        String begins = text.stripLeading();
        boolean formula = startsFormula(text) || startsFormula(begins);
        return formula ? "'" + text : text;
    }

    private static boolean startsFormula(String text) {
        return !text.isEmpty() && STARTS_A_FORMULA.indexOf(text.charAt(0)) >= 0;
    }

    /** A character as {@link #line} shows it. */
    public static int character(int character) {
        // What Unicode keeps from ever being a character, neither XML nor any font has.
        if ((character & 0xFFFE) == 0xFFFE || (character >= 0xFDD0 && character <= 0xFDEF)) {
            return '\uFFFD';
        }
        return switch (Character.getType(character)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> '\uFFFD';
            default -> character;
        };
    }
}
