package io.github.nsisrules.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** Standard output. A failure to write is told apart from all other failures: it is often no failure at all. */
final class Output extends OutputStream {

    private final OutputStream stream;

    Output(OutputStream stream) {
        this.stream = new BufferedOutputStream(stream, 1 << 16);
    }

    void print(String text) {
        write(text.getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public void write(int b) {
        attempt(() -> stream.write(b));
    }

    @Override
    public void write(byte[] bytes) {
        write(bytes, 0, bytes.length);
    }

    @Override
    public void write(byte[] bytes, int offset, int length) {
        attempt(() -> stream.write(bytes, offset, length));
    }

    @Override
    public void flush() {
        attempt(stream::flush);
    }

    private static void attempt(Writing writing) {
        try {
            writing.write();
        } catch (IOException e) {
            throw new Failure(e);
        }
    }

    private interface Writing {
        void write() throws IOException;
    }

    /** Standard output could not be written. */
    static final class Failure extends UncheckedIOException {

        private static final long serialVersionUID = 1L;

        private final String reason;

        Failure(IOException cause) {
            super(cause);
            this.reason = String.valueOf(cause.getMessage());
        }

        String reason() {
            return reason;
        }
    }
}
