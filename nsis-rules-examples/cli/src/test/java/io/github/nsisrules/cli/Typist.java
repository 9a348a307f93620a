package io.github.nsisrules.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Somebody who reads what is asked last and types what she has to say to it. */
final class Typist extends InputStream {

    private final ByteArrayOutputStream screen = new ByteArrayOutputStream();
    private final Map<String, Deque<String>> lines = new LinkedHashMap<>();
    private ByteArrayInputStream line = new ByteArrayInputStream(new byte[0]);

    /** Says, where a question holds these words last, these lines one after another. */
    Typist says(String question, String... typed) {
        lines.put(question, new ArrayDeque<>(List.of(typed)));
        return this;
    }

    ByteArrayOutputStream screen() {
        return screen;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0];
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
        if (line.available() == 0) {
            String seen = screen.toString(StandardCharsets.UTF_8);
            String asked = lines.keySet().stream()
                    .filter(seen::contains)
                    .max(Comparator.comparing(seen::lastIndexOf))
                    .orElseThrow(() -> new AssertionError("Nothing to say to: " + seen));
            String typed = Objects.requireNonNull(lines.get(asked)).pollFirst();
            if (typed == null) {
                throw new AssertionError("No more to say to '" + asked + "': " + seen);
            }
            line = new ByteArrayInputStream((typed + "\n").getBytes(StandardCharsets.UTF_8));
        }
        return line.read(bytes, offset, length);
    }
}
