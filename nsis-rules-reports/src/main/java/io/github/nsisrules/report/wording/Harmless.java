package io.github.nsisrules.report.wording;

/** Text from outside, made safe to show: no character of it can steer a terminal or forge a line. */
public final class Harmless {

    private Harmless() {}

    /** The text on one line: line feeds, control characters and half characters become U+FFFD. */
    public static String line(String text) {
        StringBuilder harmless = new StringBuilder(text.length());
        text.codePoints().forEach(c -> harmless.appendCodePoint(character(c)));
        return harmless.toString();
    }

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
