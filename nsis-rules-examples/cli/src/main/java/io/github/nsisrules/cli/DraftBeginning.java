package io.github.nsisrules.cli;

import io.github.nsisrules.intake.DraftBatch;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;

/**
 * Tells drafts from solutions by how they begin, and reads no further than it must: who sends one description at a time waits
 * for its answer.
 *
 * @param isOfDrafts whether the stream holds drafts
 * @param stream the whole stream
 */
record DraftBeginning(boolean isOfDrafts, InputStream stream) {

    private static final int LONGEST = 200;

    static DraftBeginning of(InputStream stream) throws IOException {
        byte[] bytes = new byte[LONGEST];
        int length = 0;
        for (int next = 0; length < LONGEST && next >= 0 && !isEnough(bytes, length); ) {
            next = stream.read();
            if (next >= 0) {
                bytes[length++] = (byte) next;
            }
        }
        boolean drafts = DraftBatch.begins(new String(bytes, 0, length, StandardCharsets.UTF_8));
        return new DraftBeginning(drafts, new SequenceInputStream(new ByteArrayInputStream(bytes, 0, length), stream));
    }

    /** Whether the name of the first field is there, or something that no draft begins with. */
    private static boolean isEnough(byte[] bytes, int length) {
        if (length == 0) {
            return false;
        }
        int quotes = 0;
        for (int i = 0; i < length; i++) {
            quotes += bytes[i] == '"' ? 1 : 0;
        }
        char last = (char) (bytes[length - 1] & 0xFF);
        boolean begins = last == '{' || last == '"' || Character.isWhitespace(last) || last > '~';
        return quotes == 2 || (quotes == 0 && !begins);
    }
}
