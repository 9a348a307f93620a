package io.github.nsisrules.intake;

import io.github.nsisrules.facts.InvalidSolutionException;
import io.github.nsisrules.facts.Problem;
import io.github.nsisrules.facts.ProblemCode;
import io.github.nsisrules.stability.Experimental;
import java.io.BufferedReader;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Reads many drafts from JSON Lines in UTF-8, one after the other, in memory that does not depend on how many there are. Each
 * line stands alone, whatever is wrong with others; blank lines are skipped. Not safe for use by several threads at once.
 */
@Experimental
public final class DraftBatch implements Iterator<DraftBatch.Item>, Closeable {

    /** How many characters a line may have. */
    static final int LONGEST_LINE = 1024 * 1024;

    /** One line of a batch. */
    public sealed interface Item {
        /** The line's number, from 1. */
        int line();
    }

    /** A valid draft. */
    public record Read(int line, SolutionDraft draft) implements Item {}

    /** An invalid line, with everything that is wrong with it. */
    public record Invalid(int line, List<Problem> problems) implements Item {
        /** Copies the problems. */
        public Invalid {
            problems = List.copyOf(problems);
        }
    }

    private final BufferedReader reader;
    private int line;
    private @Nullable Item next;

    private DraftBatch(InputStream utf8) {
        reader = new BufferedReader(new InputStreamReader(utf8, StandardCharsets.UTF_8));
    }

    /** Starts to read a stream; {@link #close()} closes it. */
    public static DraftBatch of(InputStream utf8) {
        return new DraftBatch(utf8);
    }

    /**
     * Whether a text begins as drafts do, so that a reader of solutions can tell them apart.
     *
     * @param beginning the first characters of a file, at least 40 if it has them
     */
    public static boolean begins(String beginning) {
        String text = beginning.startsWith("\uFEFF") ? beginning.substring(1) : beginning;
        return text.stripLeading().replaceFirst("^\\{\\s*", "{").startsWith("{\"" + DraftJson.VERSION_FIELD + "\"");
    }

    /**
     * Whether there is another line.
     *
     * @throws UncheckedIOException if the stream cannot be read
     */
    @Override
    public boolean hasNext() {
        try {
            while (next == null) {
                StringBuilder text = new StringBuilder();
                if (!readLine(text)) {
                    return false;
                }
                line++;
                String json = line == 1 && text.indexOf("\uFEFF") == 0 ? text.substring(1) : text.toString();
                if (!json.isBlank()) {
                    next = item(json);
                }
            }
            return true;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * The next line.
     *
     * @throws NoSuchElementException if there is none
     */
    @Override
    public Item next() {
        if (!hasNext()) {
            throw new NoSuchElementException("The batch has no more items.\nMaybe ask hasNext() first.");
        }
        Item item = Objects.requireNonNull(next);
        next = null;
        return item;
    }

    /** Closes the stream. */
    @Override
    public void close() throws IOException {
        reader.close();
    }

    private Item item(String json) {
        if (json.length() > LONGEST_LINE) {
            return new Invalid(line, List.of(Problem.of(ProblemCode.TOO_LARGE, "", String.valueOf(LONGEST_LINE))));
        }
        try {
            return new Read(line, DraftJson.parse(json));
        } catch (InvalidSolutionException e) {
            return new Invalid(line, e.problems());
        }
    }

    /** Reads to the end of the line and keeps no more of it than shows that it is too long; whether there was anything. */
    private boolean readLine(StringBuilder text) throws IOException {
        int c = reader.read();
        if (c < 0) {
            return false;
        }
        for (; c >= 0 && c != '\n'; c = reader.read()) {
            if (text.length() <= LONGEST_LINE) {
                text.append((char) c);
            }
        }
        return true;
    }
}
