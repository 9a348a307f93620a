package io.github.nsisrules.intake;

import io.github.nsisrules.stability.Experimental;
import org.jspecify.annotations.Nullable;

/**
 * Where something was read.
 *
 * @param file the name of the file, as the caller gave it
 * @param sheet the sheet of a workbook; {@code null} for other files
 * @param row the row of a table or the entry of a list, from 1 as a person counts, headings included; {@code null} if the
 *     file has no rows
 * @param field the heading of the column, or the path of the field in the entry, for example {@code
 *     gdpr.dataSensitivityLevels}
 * @param text what stands there, as it stands; the first {@value #LONGEST_TEXT} characters of it. {@code null} if nothing
 *     does
 */
@Experimental
public record Source(
        String file,
        @Nullable String sheet,
        @Nullable Integer row,
        String field,
        @Nullable String text) {

    /** How many characters of a text are kept. */
    public static final int LONGEST_TEXT = 1000;

    /** Longer names of files, sheets and fields are cut as well. */
    static final int LONGEST_NAME = 500;

    /** Cuts what is too long. */
    public Source {
        file = cut(file, LONGEST_NAME);
        sheet = sheet == null ? null : cut(sheet, LONGEST_NAME);
        field = cut(field, LONGEST_NAME);
        text = text == null ? null : cut(text, LONGEST_TEXT);
        if (row != null && row < 1) {
            throw new IllegalArgumentException(
                    "The row is " + row + ", but rows count from 1.\nMaybe an index was given instead.");
        }
    }

    /** The text with U+FFFD in the place of half characters, which could not be written as UTF-8. */
    static String whole(String text) {
        return cut(text, Integer.MAX_VALUE);
    }

    /** The text without half characters, and no longer than the limit. */
    static String cut(String text, int limit) {
        StringBuilder whole = new StringBuilder(Math.min(text.length(), limit));
        text.codePoints()
                .limit(limit)
                .map(c -> c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE ? 0xFFFD : c)
                .forEach(whole::appendCodePoint);
        return whole.length() == text.length() && whole.toString().equals(text) ? text : whole.toString();
    }
}
