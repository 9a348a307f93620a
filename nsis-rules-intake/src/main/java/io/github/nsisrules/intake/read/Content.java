package io.github.nsisrules.intake.read;

import io.github.nsisrules.intake.InputFile;
import io.github.nsisrules.intake.Reason;
import io.github.nsisrules.intake.UnreadableFileException;
import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

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
            Content told = told(next);
            if (told != null) {
                return told;
            }
        }
        throw new UnreadableFileException(file.name(), Reason.of("read.empty"));
    }

    /** What a byte tells that stands first; {@code null} for white space and for what marks an encoding. */
    private static @Nullable Content told(byte first) {
        return switch (first) {
            case '{', '[' -> JSON;
            case '<' -> XML;
            case 0, ' ', '\t', '\r', '\n', (byte) 0xEF, (byte) 0xBB, (byte) 0xBF, (byte) 0xFE, (byte) 0xFF -> null;
            default -> TEXT;
        };
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
