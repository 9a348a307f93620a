package io.github.nsisrules.json;

import io.github.nsisrules.facts.ProblemCode;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** Documents in bytes: strict UTF-8, with or without a byte order mark. */
final class Utf8 {

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private Utf8() {}

    /** Reads a document of at most {@link Reading#LIMIT} bytes. */
    static Reading read(byte[] bytes, int length, Place start) {
        if (isUtf16(bytes, length)) {
            return notUtf8(bytes[0], start.line(), "UTF-16");
        }
        ByteBuffer in = ByteBuffer.wrap(bytes, 0, length);
        CharBuffer out = CharBuffer.allocate(length);
        CoderResult result = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT)
                .decode(in, out, true);
        out.flip();
        if (result.isError()) {
            Place place = start.plus(out.toString(), out.length());
            return notUtf8(bytes[in.position()], place.line(), "Windows-1252, ISO-8859-1");
        }
        return Reading.of(withoutMark(out.toString()), start);
    }

    static String withoutMark(String text) {
        return !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK ? text.substring(1) : text;
    }

    /** UTF-16 begins with its byte order mark, or with a zero byte beside the first character. */
    static boolean isUtf16(byte[] bytes, int length) {
        if (length < 2) {
            return false;
        }
        int first = Byte.toUnsignedInt(bytes[0]);
        int second = Byte.toUnsignedInt(bytes[1]);
        return (first == 0xFE && second == 0xFF) || (first == 0xFF && second == 0xFE) || (first == 0) != (second == 0);
    }

    private static Reading notUtf8(byte found, int line, String maybe) {
        String hexadecimal = String.format(Locale.ROOT, "0x%02X", found);
        return Reading.failed(ProblemCode.NOT_UTF8, hexadecimal, String.valueOf(line), maybe);
    }
}
