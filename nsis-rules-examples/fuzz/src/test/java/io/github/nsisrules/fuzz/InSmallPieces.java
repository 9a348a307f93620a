package io.github.nsisrules.fuzz;

import java.io.ByteArrayInputStream;

/** Bytes that arrive a few at a time, as over a network. */
final class InSmallPieces extends ByteArrayInputStream {

    InSmallPieces(byte[] bytes) {
        super(bytes);
    }

    @Override
    public synchronized int read(byte[] buffer, int from, int length) {
        return super.read(buffer, from, Math.min(length, 3));
    }
}
