package io.github.nsisrules.json;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.nsisrules.facts.Problem;
import io.github.nsisrules.facts.ProblemCode;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

/**
 * The items of a batch in short: {@code number id} of a valid one, {@code number! CODE …} of one that is not, with the id
 * before the codes if it is known.
 */
final class BatchItems {

    private BatchItems() {}

    static List<SolutionBatch.Item> read(InputStream stream) throws IOException {
        try (SolutionBatch batch = SolutionBatch.of(stream)) {
            List<SolutionBatch.Item> items = new ArrayList<>();
            batch.forEachRemaining(items::add);
            return items;
        }
    }

    static List<SolutionBatch.Item> read(String json) {
        try {
            return read(new ByteArrayInputStream(json.getBytes(UTF_8)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<String> items(String json) {
        return read(json).stream().map(BatchItems::summary).toList();
    }

    /** The ids of the valid items and the last code of the others. */
    static List<String> codes(String json) {
        return items(json).stream()
                .map(item -> item.substring(item.lastIndexOf(' ') + 1))
                .toList();
    }

    static String summary(SolutionBatch.Item item) {
        if (item instanceof SolutionBatch.Read read) {
            return read.number() + " " + read.solution().id();
        }
        StringBuilder summary = new StringBuilder(item.number() + "!");
        if (item instanceof SolutionBatch.Invalid invalid && invalid.id() != null) {
            summary.append(' ').append(invalid.id());
        }
        problems(item).forEach(problem -> summary.append(' ').append(problem.code()));
        return summary.toString();
    }

    static List<Problem> problems(SolutionBatch.Item item) {
        return item instanceof SolutionBatch.Invalid invalid ? invalid.problems() : List.of();
    }

    static String place(String json) {
        return read(json).stream()
                .flatMap(item -> problems(item).stream())
                .filter(problem -> problem.code() == ProblemCode.NOT_JSON)
                .map(problem ->
                        problem.arguments().get(0) + ":" + problem.arguments().get(1))
                .findFirst()
                .orElse("");
    }

    static InputStream join(byte[]... parts) {
        InputStream joined = InputStream.nullInputStream();
        for (byte[] part : parts) {
            joined = new SequenceInputStream(joined, new ByteArrayInputStream(part));
        }
        return joined;
    }
}
