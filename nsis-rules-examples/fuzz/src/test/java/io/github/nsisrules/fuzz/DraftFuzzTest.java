package io.github.nsisrules.fuzz;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.code_intelligence.jazzer.junit.FuzzTest;
import io.github.nsisrules.facts.InvalidSolutionException;
import io.github.nsisrules.intake.DraftBatch;
import io.github.nsisrules.intake.DraftJson;
import io.github.nsisrules.intake.SolutionDraft;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Drafts, one and many: each is read or refused in words, as text and as bytes alike, and written again it is the same. */
class DraftFuzzTest {

    private static final byte[] GOOD = ("{\"draftVersion\":\"1\",\"id\":\"good\",\"texts\":[],\"useCases\":[],"
                    + "\"facts\":[],\"notes\":[]}")
            .getBytes(UTF_8);

    @FuzzTest
    void fuzz(byte[] bytes) throws IOException {
        List<DraftBatch.Item> items = read(new ByteArrayInputStream(bytes));
        Told.check(items.equals(read(new InSmallPieces(bytes))), "how the bytes arrive makes a difference");
        int line = 0;
        for (DraftBatch.Item item : items) {
            Told.check(item.line() > line, "lines are not numbered one after the other");
            line = item.line();
            if (item instanceof DraftBatch.Read read) {
                Drafts.check(read.draft());
            } else if (item instanceof DraftBatch.Invalid invalid) {
                Told.problems(invalid.problems());
            }
        }
        asText(bytes);
        amongOthers(bytes);
    }

    /** A text that spreads over lines is read as a whole. */
    private static void asText(byte[] bytes) throws IOException {
        String text = new String(bytes, UTF_8);
        if (Arrays.equals(text.getBytes(UTF_8), bytes)) {
            try {
                Drafts.check(DraftJson.parse(text));
            } catch (InvalidSolutionException e) {
                Told.problems(e.problems());
            }
        }
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
        List<DraftBatch.Item> items = read(new ByteArrayInputStream(lines.toByteArray()));
        boolean blank = line.toString(UTF_8).isBlank();
        Told.check(items.size() == (blank ? 2 : 3), items.size() + " items");
        SolutionDraft good = DraftJson.parse(new String(GOOD, UTF_8));
        Told.check(items.get(0).equals(new DraftBatch.Read(1, good)), "the line before is not read");
        Told.check(items.get(items.size() - 1).equals(new DraftBatch.Read(3, good)), "the line after");
        if (!blank) {
            try {
                SolutionDraft alone = DraftJson.parse(line.toString(UTF_8));
                Told.check(items.get(1).equals(new DraftBatch.Read(2, alone)), "alone it is read");
            } catch (InvalidSolutionException e) {
                Told.check(items.get(1).equals(new DraftBatch.Invalid(2, e.problems())), "alone it is refused");
            }
        }
    }

    private static List<DraftBatch.Item> read(InputStream stream) throws IOException {
        List<DraftBatch.Item> items = new ArrayList<>();
        try (DraftBatch batch = DraftBatch.of(stream)) {
            batch.forEachRemaining(items::add);
        }
        return items;
    }
}
