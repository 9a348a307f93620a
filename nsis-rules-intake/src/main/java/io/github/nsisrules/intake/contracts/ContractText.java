package io.github.nsisrules.intake.contracts;

import io.github.nsisrules.intake.InputFile;
import io.github.nsisrules.intake.Reason;
import io.github.nsisrules.intake.Source;
import io.github.nsisrules.intake.UnreadableFileException;
import io.github.nsisrules.intake.read.TextEncoding;
import java.io.IOException;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;

/** Plain text: a list of contracts, or one contract. */
final class ContractText {

    /** Characters of a paragraph, beyond which it is none. */
    static final int LONGEST_PARAGRAPH = 1024 * 1024;

    private static final String PARAGRAPH = "text";
    private static final int LONGEST_NAME = 150;

    private final InputFile file;
    private final Finder finder;

    /** Takes the paragraphs of a text. */
    private interface Paragraphs {
        void paragraph(String text, int line) throws IOException;
    }

    ContractText(InputFile file, Finder finder) {
        this.file = file;
        this.finder = finder;
    }

    /** A paragraph, or a line where no line is empty, for each contract; its first line is its name. */
    void list() throws IOException {
        boolean[] apart = new boolean[1];
        read(false, (text, line) -> apart[0] |= text.isBlank());
        read(apart[0], (text, line) -> {
            if (!text.isBlank()) {
                row(text.strip(), line);
            }
        });
    }

    private void row(String text, int line) throws IOException {
        int end = text.indexOf('\n');
        String first = (end < 0 ? text : text.substring(0, end)).strip();
        CandidateSearch search = finder.search();
        search.name(first, source(line, first));
        if (end >= 0) {
            search.text(text.substring(end), source(line, text));
        }
        String name = first.length() <= LONGEST_NAME ? first : first.substring(0, LONGEST_NAME) + "…";
        finder.row(search, name, source(line, first), null);
    }

    /** All paragraphs belong to one contract, which has the name of its file. */
    void contract() throws IOException {
        CandidateSearch search = finder.search();
        String name = file.name().replaceFirst("\\.[A-Za-z0-9]{1,5}$", "").replace('_', ' ');
        search.name(name, source(1, file.name()));
        read(true, (text, line) -> search.text(text, source(line, text)));
        finder.row(search, name, source(1, file.name()), null);
    }

    private Source source(int line, String text) {
        return new Source(file.name(), null, line, PARAGRAPH, text);
    }

    /**
     * Reads the text in parts.
     *
     * @param paragraphs whether lines that no empty line separates belong together; otherwise each line is a part
     */
    private void read(boolean paragraphs, Paragraphs taker) throws IOException {
        StringBuilder part = new StringBuilder();
        int line = 1;
        int begin = 1;
        boolean empty = true;
        try (Reader reader = TextEncoding.open(file)) {
            int before = 0;
            for (int c = reader.read(); c >= 0; c = reader.read()) {
                boolean secondHalf = before == '\r' && c == '\n';
                before = c;
                if (secondHalf) {
                    continue;
                }
                if (c != '\n' && c != '\r') {
                    part.append((char) c);
                    empty &= Character.isWhitespace(c);
                    check(part, line);
                    continue;
                }
                line++;
                if (paragraphs && !empty) {
                    part.append('\n');
                } else {
                    taker.paragraph(part.toString(), begin);
                    part.setLength(0);
                    begin = line;
                }
                empty = true;
            }
        } catch (CharacterCodingException e) {
            throw new UnreadableFileException(file.name(), Reason.of("read.truncated", String.valueOf(line)));
        }
        if (!part.isEmpty()) {
            taker.paragraph(part.toString(), begin);
        }
    }

    private void check(StringBuilder part, int line) throws IOException {
        if (part.length() > LONGEST_PARAGRAPH) {
            throw new UnreadableFileException(
                    file.name(),
                    Reason.of("contracts.problem.paragraph", String.valueOf(line), String.valueOf(LONGEST_PARAGRAPH)));
        }
    }
}
