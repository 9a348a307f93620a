package io.github.nsisrules.fuzz;

import com.code_intelligence.jazzer.junit.FuzzTest;
import io.github.nsisrules.facts.InvalidSolutionException;
import io.github.nsisrules.facts.TuSolution;
import io.github.nsisrules.json.SolutionJson;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.junit.jupiter.api.BeforeAll;

/** The description of a solution: read or refused in words; what is read can be written, read again and answered. */
class SolutionFuzzTest {

    @BeforeAll
    static void makeReady() {
        Rules.makeReady();
    }

    @FuzzTest
    void fuzz(byte[] bytes) throws IOException {
        Object ofBytes = read(() -> SolutionJson.parse(new ByteArrayInputStream(bytes)));
        String text = new String(bytes, StandardCharsets.UTF_8);
        if (Arrays.equals(text.getBytes(StandardCharsets.UTF_8), bytes) && text.indexOf('\0') < 0) {
            Told.check(ofBytes.equals(read(() -> SolutionJson.parse(text))), "text and bytes are read differently");
        }
        if (ofBytes instanceof TuSolution solution) {
            String json = SolutionJson.toJson(solution);
            Told.check(json.indexOf('\n') < 0, "more than one line");
            Told.check(SolutionJson.parse(json).equals(solution), "written and read again it is another");
            Told.check(
                    SolutionJson.parse(SolutionJson.toIndentedJson(solution)).equals(solution),
                    "written with indentation and read again it is another");
            Rules.answer(solution);
        }
    }

    private interface Reader {
        TuSolution read() throws IOException;
    }

    /** The solution, or the list of its problems. */
    private static Object read(Reader reader) throws IOException {
        try {
            return reader.read();
        } catch (InvalidSolutionException e) {
            Told.problems(e.problems());
            return e.problems();
        }
    }
}
