package io.github.nsisrules.picture;

import java.util.ArrayList;
import java.util.List;

/**
 * How wide a text is at most, whatever sans-serif font a reader has: the advance widths of DejaVu Sans Bold, which is among the
 * widest in use, in thousandths of the font size.
 */
final class TextWidth {

    private static final String[] CHARACTERS = {
        "'",
        "ijl",
        " ",
        "/\\|IJ",
        ",.·:;-",
        "f",
        "!()[]t",
        "r_–\"*",
        "?zcs",
        "Lxvyk",
        "aåeéTFEoøö",
        "$0123456789hnubdgpqSYZPC",
        "BRXAVÅK",
        "UGDHN",
        "OQØ&#+<=>^~→",
        "w",
        "M@…%",
        "mæÆW"
    };
    private static final int[] WIDTHS = {
        306, 343, 348, 372, 415, 435, 478, 523, 595, 665, 690, 735, 775, 840, 875, 925, 1005, 1105
    };

    private TextWidth() {}

    /** The width of a text in a font size, rounded up. */
    static int of(String text, int size) {
        long thousandths = text.codePoints().mapToLong(TextWidth::ofCharacter).sum();
        return (int) ((thousandths * size + 999) / 1000);
    }

    private static int ofCharacter(int character) {
        for (int group = 0; group < CHARACTERS.length; group++) {
            if (CHARACTERS[group].indexOf(character) >= 0) {
                return WIDTHS[group];
            }
        }
        // What is not in the list may be as wide as it is high, like Chinese characters.
        return 1105;
    }

    /** The lines of a text that are no wider than some width. Breaks at spaces, and within a word only if it must. */
    static List<String> wrap(String text, int size, int width) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : text.split(" ", -1)) {
            String rest = word;
            if (!line.isEmpty() && of(line + " " + rest, size) > width) {
                lines.add(line.toString());
                line.setLength(0);
            }
            while (line.isEmpty() && of(rest, size) > width && rest.codePointCount(0, rest.length()) > 1) {
                String start = cut(rest, size, width);
                lines.add(start);
                rest = rest.substring(start.length());
            }
            line.append(line.isEmpty() ? "" : " ").append(rest);
        }
        lines.add(line.toString());
        return lines;
    }

    /** The text, or as much of it as fits with an ellipsis. */
    static String clip(String text, int size, int width) {
        return of(text, size) <= width ? text : cut(text, size, width - of("…", size)) + "…";
    }

    private static String cut(String text, int size, int width) {
        int end = text.offsetByCodePoints(0, 1);
        while (end < text.length() && of(text.substring(0, text.offsetByCodePoints(end, 1)), size) <= width) {
            end = text.offsetByCodePoints(end, 1);
        }
        return text.substring(0, end);
    }
}
