package io.github.nsisrules.intake.read;

import io.github.nsisrules.intake.Reason;
import io.github.nsisrules.intake.UnreadableFileException;
import java.io.IOException;
import java.io.InputStream;
import java.util.Set;

/** What a file is, by its first bytes and whatever its name. */
public enum Content {
    /** A workbook of today's Excel. */
    WORKBOOK,
    /** JSON. */
    JSON,
    /** XML. */
    XML,
    /** Any other text, such as CSV. */
    TEXT;

    private static final int LOOKED_AT = 4096;

    /** Blanks, the bytes of byte order marks, and the zero bytes of UTF-16. */
    private static final Set<Byte> BEFORE_TEXT = Set.of(
            (byte) 0,
            (byte) ' ',
            (byte) '\t',
            (byte) '\r',
            (byte) '\n',
            (byte) 0xEF,
            (byte) 0xBB,
            (byte) 0xBF,
            (byte) 0xFE,
            (byte) 0xFF);

    /**
     * What a file is.
     *
     * @throws UnreadableFileException if it is empty, or a workbook of old Excel or under a password
     * @throws IOException if it cannot be read
     */
    public static Content of(InputFile file) throws IOException {
        byte[] beginning;
        try (InputStream stream = file.open()) {
            beginning = stream.readNBytes(LOOKED_AT);
        }
        if (begins(beginning, 'P', 'K', 3, 4)) {
            return WORKBOOK;
        }
        if (begins(beginning, 0xD0, 0xCF, 0x11, 0xE0)) {
            throw new UnreadableFileException(file.name(), Reason.of("read.old-workbook"));
        }
        for (byte next : beginning) {
            if (next == '{' || next == '[') {
                return JSON;
            }
            if (next == '<') {
                return XML;
            }
            if (!BEFORE_TEXT.contains(next)) {
                return TEXT;
            }
        }
        throw new UnreadableFileException(file.name(), Reason.of("read.empty"));
    }

    private static boolean begins(byte[] bytes, int... expected) {
        for (int i = 0; i < expected.length; i++) {
            if (i >= bytes.length || Byte.toUnsignedInt(bytes[i]) != expected[i]) {
                return false;
            }
        }
        return true;
    }
}
