package io.github.nsisrules.json;

import io.github.nsisrules.facts.Problem;
import io.github.nsisrules.facts.ProblemCode;
import io.github.nsisrules.facts.TuSolution;
import io.github.nsisrules.stability.Stable;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;

/**
 * Reads many solutions from a stream, one after the other, in memory that does not depend on how many there are. The stream
 * is UTF-8 and has one of these shapes, recognised by its content:
 *
 * <ul>
 *   <li>JSON Lines: one object on each line; blank lines are skipped. Each line stands alone, whatever is wrong with others.
 *   <li>One array of objects. An entry that is JSON, but no valid solution, does not stop the rest. A syntax error does,
 *       because it hides where the next entry begins; {@link ProblemCode#REST_NOT_READ} then says so.
 *   <li>One object over several lines, or several one after the other, as an array without brackets and commas.
 * </ul>
 *
 * <p>Every item, valid or not, is numbered from 1 and read as {@link SolutionJson} reads it. An empty array has no items;
 * an empty stream has one invalid item.
 *
 * <pre>{@code
 * try (SolutionBatch batch = SolutionBatch.of(stream)) {
 *     while (batch.hasNext()) {
 *         SolutionBatch.Item item = batch.next();
 *         if (item instanceof SolutionBatch.Read read) {
 *             classify(read.solution());
 *         } else if (item instanceof SolutionBatch.Invalid invalid) {
 *             report(invalid.number(), invalid.problems());
 *         }
 *     }
 * }
 * }</pre>
 *
 * <p>{@link #hasNext()} and {@link #next()} throw {@link UncheckedIOException} if the stream cannot be read, and then again
 * and again, even if the stream goes on: nobody knows what is missing in between. Not safe for use by several threads at once.
 */
@Stable
public final class SolutionBatch implements Iterator<SolutionBatch.Item>, Closeable {

    /** One item of a batch. */
    public sealed interface Item {
        /** The item's number, from 1. */
        int number();
    }

    /**
     * A valid item.
     *
     * @param number the item's number, from 1
     * @param solution the solution
     */
    public record Read(int number, TuSolution solution) implements Item {}

    /**
     * An invalid item.
     *
     * @param number the item's number, from 1
     * @param problems what is wrong, never empty; lines and columns count from the beginning of the stream
     * @param id the id that the item states; {@code null} if it states none that is valid, or none was reached
     */
    public record Invalid(
            int number, List<Problem> problems, @Nullable String id) implements Item {
        /** Copies the problems. */
        public Invalid {
            problems = List.copyOf(problems);
        }
    }

    private final ByteSource source;
    private final ItemBytes item;
    private @Nullable Shape shape;
    private int count;
    private boolean ended;
    private @Nullable Item next;
    private @Nullable IOException failure;

    private SolutionBatch(InputStream utf8) {
        source = new ByteSource(utf8);
        item = new ItemBytes(source);
    }

    /** Starts to read a stream. Nothing is read yet; {@link #close()} closes the stream. */
    public static SolutionBatch of(InputStream utf8) {
        return new SolutionBatch(utf8);
    }

    /** Whether there is another item. */
    @Override
    public boolean hasNext() {
        if (failure != null) {
            throw new UncheckedIOException(failure);
        }
        if (next == null && !ended) {
            try {
                next = fetch();
            } catch (IOException e) {
                failure = e;
                throw new UncheckedIOException(e);
            }
        }
        return next != null;
    }

    /**
     * The next item.
     *
     * @throws NoSuchElementException if there is none
     */
    @Override
    public Item next() {
        if (!hasNext() || next == null) {
            throw new NoSuchElementException("The batch has no more items.\nMaybe ask hasNext() first.");
        }
        Item found = next;
        next = null;
        return found;
    }

    /** Closes the stream. */
    @Override
    public void close() throws IOException {
        source.close();
    }

    private @Nullable Item fetch() throws IOException {
        if (shape == null) {
            byte[] beginning = {(byte) source.peek(), (byte) source.peek(1)};
            if (source.peek(1) != ByteSource.END && Utf8.isUtf16(beginning, 2)) {
                return last(Utf8.read(beginning, 2, source.place()));
            }
            source.skipByteOrderMark();
            source.skipWhitespace();
            if (source.peek() == ByteSource.END) {
                return last(Reading.failed(ProblemCode.NOTHING_TO_READ));
            }
            shape = Shape.of(source);
            if (shape == Shape.ARRAY) {
                source.read();
            }
        }
        return switch (shape) {
            case ARRAY -> entry();
            case LINES -> line();
            case DOCUMENTS -> document();
        };
    }

    private @Nullable Item line() throws IOException {
        source.skipWhitespace();
        return source.peek() == ByteSource.END ? end() : item(item.line());
    }

    private @Nullable Item document() throws IOException {
        source.skipWhitespace();
        return source.peek() == ByteSource.END ? end() : value();
    }

    private @Nullable Item entry() throws IOException {
        source.skipWhitespace();
        if (source.peek() == ']') {
            source.read();
            source.skipWhitespace();
            return source.peek() == ByteSource.END ? end() : syntaxError();
        }
        if (count > 0) {
            if (source.peek() != ',') {
                return syntaxError();
            }
            source.read();
            source.skipWhitespace();
        }
        boolean begins = source.peek() != ',' && source.peek() != ']' && source.peek() != ByteSource.END;
        return begins ? value() : syntaxError();
    }

    private Item value() throws IOException {
        Reading reading = item.value();
        return item.isWhole() && reading.isWellFormed() ? item(reading) : last(reading);
    }

    private @Nullable Item end() {
        ended = true;
        return null;
    }

    private Item syntaxError() throws IOException {
        Place place = source.place();
        return last(Reading.failed(
                ProblemCode.NOT_JSON, String.valueOf(place.line()), String.valueOf(place.column()), source.excerpt()));
    }

    /** An item after which it is not clear where the next one begins. */
    private Item last(Reading reading) throws IOException {
        ended = true;
        source.skipWhitespace();
        if (source.peek() == ByteSource.END) {
            return item(reading);
        }
        List<Problem> problems = new ArrayList<>(reading.problems());
        Place place = source.place();
        problems.add(Problem.of(
                ProblemCode.REST_NOT_READ, "", String.valueOf(place.line()), String.valueOf(place.column())));
        return item(new Reading(null, problems, reading.id()));
    }

    private Item item(Reading reading) {
        count++;
        TuSolution solution = reading.solution();
        return solution == null ? new Invalid(count, reading.problems(), reading.id()) : new Read(count, solution);
    }
}
