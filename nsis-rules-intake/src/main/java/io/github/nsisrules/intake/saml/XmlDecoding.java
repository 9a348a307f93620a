package io.github.nsisrules.intake.saml;

import io.github.nsisrules.facts.Problem;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * XML as text, in the encoding that it begins with or names, strictly: bytes that are none of that encoding are an error. Left
 * to itself the parser of the JDK writes about them to standard error.
 */
final class XmlDecoding {

    private static final int DECLARATION = 512;
    private static final int LONGEST_PIECE = 1024 * 1024;
    private static final Pattern NAMED =
            Pattern.compile("^<\\?xml\\s[^>]*?encoding\\s*=\\s*(?:\"([^\"]*)\"|'([^']*)')", Pattern.DOTALL);

    private XmlDecoding() {}

    /**
     * The text.
     *
     * @param bytes able to go back to its beginning
     */
    static Reader text(InputStream bytes) throws IOException {
        bytes.mark(DECLARATION);
        byte[] first = bytes.readNBytes(DECLARATION);
        bytes.reset();
        if (first.length == 0) {
            throw MetadataTrouble.of("empty");
        }
        if (begins(first, 0xEF, 0xBB, 0xBF)) {
            bytes.skipNBytes(3);
            return strict(bytes, StandardCharsets.UTF_8);
        } else if (begins(first, 0xFE, 0xFF)) {
            bytes.skipNBytes(2);
            return strict(bytes, StandardCharsets.UTF_16BE);
        } else if (begins(first, 0xFF, 0xFE)) {
            bytes.skipNBytes(2);
            return strict(bytes, StandardCharsets.UTF_16LE);
        } else if (begins(first, 0, '<')) {
            return strict(bytes, StandardCharsets.UTF_16BE);
        } else if (begins(first, '<', 0)) {
            return strict(bytes, StandardCharsets.UTF_16LE);
        }
        return strict(bytes, named(new String(first, StandardCharsets.ISO_8859_1)));
    }

    private static Charset named(String first) {
        Matcher named = NAMED.matcher(first);
        if (!named.find()) {
            return StandardCharsets.UTF_8;
        }
        String name = named.group(1) == null ? named.group(2) : named.group(1);
        try {
            Charset charset = Charset.forName(name);
            // The name was read byte by byte, so a file that names an encoding of two bytes or four is not in it.
            if (charset.name().startsWith("UTF-16") || charset.name().startsWith("UTF-32")) {
                throw MetadataTrouble.of("encoding", charset.name());
            }
            return charset;
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            throw MetadataTrouble.of("encoding.unknown", Problem.quoted(name));
        }
    }

    private static Reader strict(InputStream bytes, Charset charset) {
        return new StrictReader(bytes, charset);
    }

    /** Refuses bytes of another encoding, and texts and values without end, which the parser would gather in memory. */
    private static final class StrictReader extends InputStreamReader {

        private final Charset charset;
        private int sinceElement;

        StrictReader(InputStream bytes, Charset charset) {
            super(
                    bytes,
                    charset.newDecoder()
                            .onMalformedInput(CodingErrorAction.REPORT)
                            .onUnmappableCharacter(CodingErrorAction.REPORT));
            this.charset = charset;
        }

        @Override
        public int read(char[] characters, int offset, int length) throws IOException {
            int count;
            try {
                count = super.read(characters, offset, length);
            } catch (CharacterCodingException e) {
                throw MetadataTrouble.of("encoding", charset.name());
            }
            for (int i = offset; i < offset + count; i++) {
                sinceElement = characters[i] == '<' ? 0 : sinceElement + 1;
            }
            if (sinceElement > LONGEST_PIECE) {
                throw MetadataTrouble.of("piece", String.valueOf(LONGEST_PIECE));
            }
            return count;
        }
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
