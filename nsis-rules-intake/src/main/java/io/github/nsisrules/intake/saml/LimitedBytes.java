package io.github.nsisrules.intake.saml;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** A stream that refuses to give more than so many bytes. */
final class LimitedBytes extends FilterInputStream {

    private final long limit;
    private long left;

    LimitedBytes(InputStream in, long limit) {
        super(in);
        this.limit = limit;
        this.left = limit;
    }

    @Override
    public int read() throws IOException {
        int next = super.read();
        return next < 0 ? next : counted(1, next);
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
        int count = super.read(bytes, offset, length);
        return count <= 0 ? count : counted(count, count);
    }

    private int counted(int count, int result) {
        left -= count;
        if (left < 0) {
            throw MetadataTrouble.of("large", String.valueOf(limit / (1024 * 1024)));
        }
        return result;
    }
}
