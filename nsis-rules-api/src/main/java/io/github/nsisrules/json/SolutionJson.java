package io.github.nsisrules.json;

import io.github.nsisrules.facts.InvalidSolutionException;
import io.github.nsisrules.facts.ProblemCode;
import io.github.nsisrules.facts.TuSolution;
import io.github.nsisrules.stability.Stable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/**
 * Reads the description of one solution from JSON and writes it. Reading is strict: a field or value that is not known is
 * an error and nothing is guessed or converted. A fact that is absent or {@code null} is unknown. {@link
 * Schemas#solution()} describes the same documents, and {@link SolutionBatch} reads many.
 *
 * <pre>{@code
 * SolutionJson.parse("""
 *         {"id": "p-1", "name": "Parking permits", "useCases": [{"id": "citizens", "audience": "CITIZENS"}]}""");
 *
 * SolutionJson.parse("{}"); // InvalidSolutionException: id, name and useCases are missing
 * }</pre>
 *
 * <p>A document has at most 1 MiB. Of the problems of a document the first 100 are listed, in its order, those of an object
 * as a whole after those of its parts; of a document that breaks off, all that was found before. Safe for use by many
 * threads.
 */
@Stable
public final class SolutionJson {

    private SolutionJson() {}

    /**
     * Reads a solution from a text.
     *
     * @throws InvalidSolutionException with everything that is wrong with it
     */
    public static TuSolution parse(String json) {
        if (json.length() > Reading.LIMIT || json.getBytes(StandardCharsets.UTF_8).length > Reading.LIMIT) {
            throw new InvalidSolutionException(tooLarge().problems());
        }
        return solution(Reading.of(Utf8.withoutMark(json), Place.START));
    }

    /**
     * Reads a solution from a stream of UTF-8, to its end. Does not close it.
     *
     * @throws InvalidSolutionException with everything that is wrong with it
     * @throws IOException if the stream cannot be read
     */
    public static TuSolution parse(InputStream utf8) throws IOException {
        byte[] bytes = utf8.readNBytes(Reading.LIMIT + 1);
        if (bytes.length > Reading.LIMIT) {
            throw new InvalidSolutionException(tooLarge().problems());
        }
        return solution(Utf8.read(bytes, bytes.length, Place.START));
    }

    /**
     * A solution as text on one line, without a line end after it: the known facts in the order of {@link
     * Schemas#solution()}, sets in the order of their values. What is unknown is left out, so {@link #parse(String)} reads
     * an equal solution. Equal solutions give equal texts, if their external ids stand in the same order.
     */
    public static String toJson(TuSolution solution) {
        return Layout.COMPACT.text(generator -> new SolutionWriter(generator).write(solution));
    }

    /** The same with one field or entry per line, indented by two spaces: for a file that a person keeps. */
    public static String toIndentedJson(TuSolution solution) {
        return Layout.INDENTED.text(generator -> new SolutionWriter(generator).write(solution));
    }

    static Reading tooLarge() {
        return Reading.failed(ProblemCode.TOO_LARGE, String.valueOf(Reading.LIMIT));
    }

    private static TuSolution solution(Reading reading) {
        TuSolution solution = reading.solution();
        if (solution == null) {
            throw new InvalidSolutionException(reading.problems());
        }
        return solution;
    }
}
