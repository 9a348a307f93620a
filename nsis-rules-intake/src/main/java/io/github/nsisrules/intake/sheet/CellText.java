package io.github.nsisrules.intake.sheet;

/** Texts as cells hold them, so that what was written can be compared with what is read back from any program. */
final class CellText {

    /** How many characters a cell may hold. */
    static final int LONGEST = 32_000;

    private CellText() {}

    /**
     * The text without what XML or a spreadsheet does not keep: control characters and what is no character become U+FFFD,
     * blanks become one space, and there are none around it.
     */
    static String of(String text) {
        StringBuilder kept = new StringBuilder(Math.min(text.length(), LONGEST));
        boolean blank = false;
        for (int i = 0; i < text.length() && kept.length() < LONGEST; ) {
            int c = text.codePointAt(i);
            i += Character.charCount(c);
            if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
                blank = !kept.isEmpty();
                continue;
            }
            if (blank) {
                kept.append(' ');
                blank = false;
            }
            kept.appendCodePoint(isCharacter(c) ? c : 0xFFFD);
        }
        return kept.toString();
    }

    private static boolean isCharacter(int c) {
        int type = Character.getType(c);
        return (c & 0xFFFE) != 0xFFFE
                && !(c >= 0xFDD0 && c <= 0xFDEF)
                && type != Character.CONTROL
                && type != Character.SURROGATE;
    }
}
