package io.github.nsisrules.cli;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/**
 * Input that sends off what has been answered before it waits for more. So answers are written in large pieces while there
 * is input, and yet whoever sends one description at a time gets each answer at once.
 */
final class FlushBeforeWaiting extends FilterInputStream {

    private final Output output;

    FlushBeforeWaiting(InputStream in, Output output) {
        super(in);
        this.output = output;
    }

    @Override
    public int read() throws IOException {
        flushIfNothingIsThere();
        return super.read();
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
        flushIfNothingIsThere();
        return super.read(bytes, offset, length);
    }

    private void flushIfNothingIsThere() throws IOException {
        if (in.available() == 0) {
            output.flush();
        }
    }
}
