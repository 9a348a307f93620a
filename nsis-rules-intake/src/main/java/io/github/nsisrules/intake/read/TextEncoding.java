package io.github.nsisrules.intake.read;

import io.github.nsisrules.intake.InputFile;
import io.github.nsisrules.intake.Reason;
import io.github.nsisrules.intake.UnreadableFileException;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * The encoding of a text, told by trying: UTF-16 by its zero bytes or mark, then strict UTF-8, then strict Windows-1252, as Danish
 * Excel saves it.
 */
public final class TextEncoding {

    private static final List<Charset> TRIED = List.of(StandardCharsets.UTF_8, Charset.forName("windows-1252"));

    private TextEncoding() {}

    /** Opens a file as text, without a byte order mark. */
    public static Reader open(InputFile file) throws IOException {
        Reader reader = reader(file, of(file));
        reader.mark(1);
        if (reader.read() != '\uFEFF') {
            reader.reset();
        }
        return reader;
    }

    private static Charset of(InputFile file) throws IOException {
        byte[] first;
        try (InputStream stream = file.open()) {
            first = stream.readNBytes(2);
        }
        if (first.length == 2) {
            int mark = (Byte.toUnsignedInt(first[0]) << 8) | Byte.toUnsignedInt(first[1]);
            if (mark == 0xFFFE || (first[0] != 0 && first[1] == 0)) {
                return StandardCharsets.UTF_16LE;
            }
            if (mark == 0xFEFF || (first[0] == 0 && first[1] != 0)) {
                return StandardCharsets.UTF_16BE;
            }
        }
        for (Charset charset : TRIED) {
            if (isAll(charset, file)) {
                return charset;
            }
        }
        throw new UnreadableFileException(file.name(), Reason.of("read.no-text"));
    }

    private static boolean isAll(Charset charset, InputFile file) throws IOException {
        char[] part = new char[8192];
        try (Reader reader = reader(file, charset)) {
            for (int length = reader.read(part); length >= 0; length = reader.read(part)) {
                for (int i = 0; i < length; i++) {
                    if (part[i] == 0) {
                        return false;
                    }
                }
            }
            return true;
        } catch (CharacterCodingException e) {
            return false;
        }
    }

    private static Reader reader(InputFile file, Charset charset) throws IOException {
        return new BufferedReader(new InputStreamReader(
                file.open(),
                charset.newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT)));
    }
}
