package io.github.nsisrules.fuzz;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.code_intelligence.jazzer.junit.FuzzTest;
import io.github.nsisrules.facts.InvalidSolutionException;
import io.github.nsisrules.facts.TuSolution;
import io.github.nsisrules.json.SolutionBatch;
import io.github.nsisrules.json.SolutionJson;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;

/** Many solutions in one stream: each is numbered, read or refused in words, and none touches another. */
class BatchFuzzTest {

    private static final byte[] GOOD =
            "{\"id\":\"good\",\"name\":\"N\",\"useCases\":[{\"id\":\"u\",\"audience\":\"CITIZENS\"}]}".getBytes(UTF_8);

    @FuzzTest
    void fuzz(byte[] bytes) throws IOException {
        List<SolutionBatch.Item> items = read(new ByteArrayInputStream(bytes));
        Told.check(items.equals(read(new InSmallPieces(bytes))), "how the bytes arrive makes a difference");
        Told.check(items.size() <= bytes.length + 1, "more items than bytes");
        for (int i = 0; i < items.size(); i++) {
            SolutionBatch.Item item = items.get(i);
            Told.check(item.number() == i + 1, "items are not numbered one after the other");
            if (item instanceof SolutionBatch.Read read) {
                TuSolution solution = read.solution();
                Told.check(SolutionJson.parse(SolutionJson.toJson(solution)).equals(solution), "another solution");
            } else if (item instanceof SolutionBatch.Invalid invalid) {
                Told.problems(invalid.problems());
            }
        }
        amongOthers(bytes);
    }

    /** A line between two good ones is read as if it stood alone, and so are they. */
    private static void amongOthers(byte[] bytes) throws IOException {
        ByteArrayOutputStream lines = new ByteArrayOutputStream();
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        for (byte each : bytes) {
            line.write(each == '\n' ? ' ' : each);
        }
        lines.writeBytes(GOOD);
        lines.write('\n');
        lines.writeBytes(line.toByteArray());
        lines.write('\n');
        lines.writeBytes(GOOD);
        List<SolutionBatch.Item> items = read(new ByteArrayInputStream(lines.toByteArray()));
        boolean blank = line.toString(UTF_8).chars().allMatch(c -> c == ' ' || c == '\t' || c == '\r');
        Told.check(items.size() == (blank ? 2 : 3), items.size() + " items");
        TuSolution good = SolutionJson.parse(new ByteArrayInputStream(GOOD));
        Told.check(items.get(0).equals(new SolutionBatch.Read(1, good)), "the line before is not read");
        Told.check(items.get(items.size() - 1).equals(new SolutionBatch.Read(items.size(), good)), "the line after");
        if (!blank) {
            try {
                TuSolution alone = SolutionJson.parse(new ByteArrayInputStream(line.toByteArray()));
                Told.check(items.get(1).equals(new SolutionBatch.Read(2, alone)), "alone it is read");
            } catch (InvalidSolutionException e) {
                Told.check(items.get(1) instanceof SolutionBatch.Invalid, "alone it is refused");
            }
        }
    }

    private static List<SolutionBatch.Item> read(InputStream stream) throws IOException {
        List<SolutionBatch.Item> items = new ArrayList<>();
        try (SolutionBatch batch = SolutionBatch.of(stream)) {
            batch.forEachRemaining(items::add);
        }
        return items;
    }
}
