package io.github.nsisrules.intake.contracts;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * The words of a text, folded: without case, accents and punctuation, and with one spelling for each Danish letter ({@code
 * æ} is {@code ae}, {@code ø} is {@code oe}, {@code å} is {@code aa}). Each word knows where it stands.
 *
 * @param text the text
 * @param words its words
 */
record Words(String text, List<Word> words) {

    /**
     * One word.
     *
     * @param folded how it is compared; never empty
     * @param start where it begins in the text
     * @param end where it ends
     * @param joined whether it hangs on the word before it, without a blank between them
     */
    record Word(String folded, int start, int end, boolean joined) {}

    /** A text without the case and accents of its letters; other characters stay. */
    static String fold(String text) {
        // Most words are plain, and there are many.
        if (text.chars().allMatch(c -> c < 0x80)) {
            return text.toLowerCase(Locale.ROOT);
        }
        StringBuilder folded = new StringBuilder(text.length() + 8);
        String plain = Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        plain.codePoints().forEach(c -> {
            switch (c) {
                case 'æ', 'ä' -> folded.append("ae");
                case 'ø', 'ö' -> folded.append("oe");
                case 'å' -> folded.append("aa");
                default -> folded.appendCodePoint(c);
            }
        });
        String decomposed = Normalizer.normalize(folded, Normalizer.Form.NFD);
        StringBuilder bare = new StringBuilder(decomposed.length());
        decomposed
                .codePoints()
                .filter(c -> Character.getType(c) != Character.NON_SPACING_MARK)
                .forEach(bare::appendCodePoint);
        return bare.toString();
    }

    static Words of(String text) {
        List<Word> words = new ArrayList<>();
        int i = 0;
        boolean blank = true;
        while (i < text.length()) {
            int c = text.codePointAt(i);
            if (!isOfWord(c)) {
                blank |= Character.isWhitespace(c) || Character.isSpaceChar(c);
                i += Character.charCount(c);
                continue;
            }
            int start = i;
            while (i < text.length() && isOfWord(text.codePointAt(i))) {
                i += Character.charCount(text.codePointAt(i));
            }
            String folded = fold(text.substring(start, i));
            if (!folded.isEmpty()) {
                words.add(new Word(folded, start, i, !blank));
                blank = false;
            }
        }
        return new Words(text, words);
    }

    private static boolean isOfWord(int c) {
        return Character.isLetterOrDigit(c) || Character.getType(c) == Character.NON_SPACING_MARK;
    }

    /** What stands in the text from one word to another, both included. */
    String between(int first, int last) {
        return text.substring(words.get(first).start(), words.get(last).end());
    }

    /** All words without anything between them. */
    String key() {
        StringBuilder key = new StringBuilder();
        words.forEach(word -> key.append(word.folded()));
        return key.toString();
    }
}
