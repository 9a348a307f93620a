package io.github.nsisrules.intake.contracts;

import io.github.nsisrules.intake.InputFile;
import io.github.nsisrules.intake.read.TextEncoding;
import java.io.IOException;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;
import java.util.List;

/**
 * The first lines of a text, by which a table is told from prose before anybody reads it as one.
 *
 * @param lines the lines that are not blank
 */
record FirstLines(List<String> lines) {

    private static final int LINES = 20;
    private static final int LOOKED_AT = 64 * 1024;
    private static final List<Character> DELIMITERS = List.of(';', '\t', ',');

    static FirstLines of(InputFile file) throws IOException {
        String beginning = beginning(file);
        List<String> lines =
                beginning.lines().filter(line -> !line.isBlank()).limit(LINES).toList();
        // The last line may have been cut.
        boolean cut = lines.size() > 1 && lines.size() < LINES && beginning.length() >= LOOKED_AT;
        return new FirstLines(cut ? lines.subList(0, lines.size() - 1) : lines);
    }

    /**
     * Whether all lines have the same number of one delimiter, as a table without headings has. Prose has commas too, but not the
     * same number in each line.
     */
    boolean areEven() {
        return DELIMITERS.stream().anyMatch(delimiter -> {
            List<Long> counts = lines.stream()
                    .map(line -> count(line, delimiter))
                    .distinct()
                    .toList();
            boolean even = counts.size() == 1 && counts.get(0) > 0;
            return even && (lines.size() > 1 || delimiter != ',');
        });
    }

    private static long count(String line, char delimiter) {
        long count = 0;
        boolean quoted = false;
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            quoted ^= c == '"';
            count += c == delimiter && !quoted ? 1 : 0;
        }
        return count;
    }

    private static String beginning(InputFile file) throws IOException {
        char[] part = new char[LOOKED_AT];
        int length = 0;
        try (Reader reader = TextEncoding.open(file)) {
            for (int count = 0;
                    count >= 0 && length < part.length;
                    count = reader.read(part, length, part.length - length)) {
                length += count;
            }
        } catch (CharacterCodingException e) {
            // Whoever reads the whole file says so.
            return "";
        }
        return new String(part, 0, length);
    }
}
