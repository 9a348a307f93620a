package io.github.nsisrules.rest;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;

/**
 * The body of a request, not read yet.
 *
 * @param stream its bytes
 * @param declared how many bytes the caller says there are; negative if he does not say, as with chunked bodies
 */
public record Body(InputStream stream, long declared) {

    /** Reads it to its end, if it has at most so many bytes and they come in time. The stream stays open. */
    byte[] read(int limit, Deadline deadline) {
        if (declared > limit) {
            throw tooLarge(limit);
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(declared < 0 ? 4096 : (int) declared);
        byte[] chunk = new byte[8192];
        try {
            for (int count = stream.read(chunk); count >= 0; count = stream.read(chunk)) {
                if (bytes.size() + count > limit) {
                    throw tooLarge(limit);
                }
                if (deadline.isOver()) {
                    throw Refusal.of(Refusal.Kind.BODY_TOO_SLOW, deadline.limit());
                }
                bytes.write(chunk, 0, count);
            }
        } catch (InterruptedIOException e) {
            // Which a read that times out is, too.
            throw Refusal.of(Refusal.Kind.BODY_TOO_SLOW, deadline.limit());
        } catch (IOException e) {
            throw Refusal.of(Refusal.Kind.BROKEN_REQUEST);
        }
        return bytes.toByteArray();
    }

    private static Refusal tooLarge(int limit) {
        return Refusal.of(Refusal.Kind.BODY_TOO_LARGE, String.valueOf(limit));
    }
}
