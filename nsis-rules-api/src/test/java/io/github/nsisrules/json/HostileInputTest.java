package io.github.nsisrules.json;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.sun.management.ThreadMXBean;
import io.github.nsisrules.facts.InvalidSolutionException;
import io.github.nsisrules.facts.Problem;
import io.github.nsisrules.facts.ProblemCode;
import io.github.nsisrules.text.Language;
import java.io.IOException;
import java.io.InputStream;
import java.lang.management.ManagementFactory;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Input made to hurt ends in a clear problem, in bounded memory and time. */
@Timeout(60)
class HostileInputTest {

    private static final long MEBIBYTE = 1024 * 1024;
    private static final String START = "{\"id\":\"a\",\"name\":\"N\",";
    private static final String END = "\"useCases\":[{\"id\":\"u\",\"audience\":\"CITIZENS\"}]}";

    @Test
    void a_hundred_thousand_nested_lists_are_too_deep() {
        String lists = "[".repeat(100_000);
        assertThat(codes(lists)).containsExactly(ProblemCode.WRONG_TYPE, ProblemCode.TOO_DEEP);
        assertThat(codes(START + "\"x\":" + lists + "]".repeat(100_000) + "," + END))
                .containsExactly(ProblemCode.UNKNOWN_FIELD, ProblemCode.TOO_DEEP);
        assertThat(codes("{\"useCases\":" + lists)).containsExactly(ProblemCode.WRONG_TYPE, ProblemCode.TOO_DEEP);
        assertThat(codes("{\"x\":".repeat(100_000))).containsExactly(ProblemCode.UNKNOWN_FIELD, ProblemCode.TOO_DEEP);
    }

    @Test
    void twenty_levels_can_be_read_and_one_more_cannot() {
        assertThat(codes(START + "\"x\":" + "[".repeat(19) + "]".repeat(19) + "," + END))
                .containsExactly(ProblemCode.UNKNOWN_FIELD);
        assertThat(codes(START + "\"x\":" + "[".repeat(20) + "]".repeat(20) + "," + END))
                .containsExactly(ProblemCode.UNKNOWN_FIELD, ProblemCode.TOO_DEEP);
    }

    @Test
    void an_array_goes_on_after_an_entry_that_is_too_deep() {
        // GIVEN
        String deep = "[".repeat(100_000) + "]".repeat(100_000);

        // WHEN
        Count count = count(new Repeated("[" + deep + ",", START + END + ",", 1, START + END + "]"));

        // THEN
        assertThat(count.valid).isEqualTo(2);
        assertThat(count.lastProblems)
                .extracting(Problem::code)
                .containsExactly(ProblemCode.WRONG_TYPE, ProblemCode.TOO_DEEP);
    }

    @Test
    void a_text_of_fifty_megabytes_is_too_large() {
        // GIVEN
        Repeated stream = new Repeated(START + "\"vendor\":\"", "0123456789", 5_000_000, "\"," + END);

        // WHEN
        InvalidSolutionException invalid =
                catchThrowableOfType(InvalidSolutionException.class, () -> SolutionJson.parse(stream));

        // THEN
        assertThat(invalid.problems()).containsExactly(Problem.of(ProblemCode.TOO_LARGE, "", "1048576"));
        assertThat(stream.delivered).as("bytes read").isLessThan(2 * MEBIBYTE);
    }

    @Test
    void a_text_of_fifty_megabytes_in_a_batch_is_skipped_without_being_kept() {
        String vendor = START + "\"vendor\":\"";
        for (String[] shape : new String[][] {{"", "\n", ""}, {"[", ",", "]"}, {"\n{\n \"x\":1}\n", "\n", ""}}) {
            // WHEN
            Count count = count(new Repeated(
                    shape[0] + vendor, "0123456789", 5_000_000, "\"," + END + shape[1] + START + END + shape[2]));

            // THEN
            assertThat(count.valid).isEqualTo(1);
            assertThat(count.tooLarge).isEqualTo(1);
            assertThat(count.allocated).as("bytes allocated").isLessThan(16 * MEBIBYTE);
        }
    }

    @Test
    void a_million_use_cases_are_counted_and_not_kept() {
        // GIVEN what fits into a document: empty objects
        String useCases = "{},".repeat(300_000) + "{}";

        // THEN only those within the limit are looked at
        assertThat(problems("{\"id\":\"a\",\"name\":\"N\",\"useCases\":[" + useCases + "]}"))
                .hasSize(101)
                .contains(Problem.of(ProblemCode.MISSING, "useCases[49].audience", "audience"))
                .last()
                .isEqualTo(Problem.of(ProblemCode.MORE_PROBLEMS, "", "1"));

        // GIVEN what does not
        Repeated stream =
                new Repeated(START + "\"useCases\":[", "{\"id\":\"u\",\"audience\":\"CITIZENS\"},", 1_000_000, "{}]}");

        // WHEN
        Count count = count(stream);

        // THEN
        assertThat(count.tooLarge).isEqualTo(1);
        assertThat(count.items).isEqualTo(1);
        assertThat(count.allocated).as("bytes allocated").isLessThan(16 * MEBIBYTE);
    }

    @Test
    void a_batch_of_very_many_items_needs_the_memory_of_one() {
        for (String[] shape : new String[][] {{"", "\n", ""}, {"[", ",", START + END + "]"}}) {
            // GIVEN
            long before = usedMemory();

            // WHEN
            Count count = count(new Repeated(shape[0], START + END + shape[1], 100_000, shape[2]));

            // THEN
            assertThat(count.valid).isBetween(100_000, 100_001);
            assertThat(count.items).isEqualTo(count.valid);
            assertThat(usedMemory() - before).as("bytes kept").isLessThan(8 * MEBIBYTE);
        }
    }

    @Test
    void huge_numbers_are_never_computed() {
        String digits = "9".repeat(1_000_000);
        for (String number : List.of("1e999999999", "-1e-999999999", "0." + digits, digits)) {
            assertThat(problems(START + "\"statutoryWork\":" + number + "," + END))
                    .singleElement()
                    .satisfies(problem -> {
                        assertThat(problem.code()).isEqualTo(ProblemCode.WRONG_TYPE);
                        assertThat(problem.arguments().get(0)).hasSizeLessThan(82);
                    });
        }
    }

    @Test
    void a_flood_of_fields_is_told_in_a_hundred_problems() {
        // GIVEN
        StringBuilder fields = new StringBuilder();
        for (int i = 0; i < 80_000; i++) {
            fields.append("\"f").append(i).append("\":0,");
        }

        // WHEN
        List<Problem> problems = problems(START + fields + END);

        // THEN
        assertThat(problems).hasSize(101).last().isEqualTo(Problem.of(ProblemCode.MORE_PROBLEMS, "", "79900"));
    }

    @Test
    void a_flood_of_external_ids_is_counted_and_not_kept() {
        StringBuilder entries = new StringBuilder("\"k\":\"v\"");
        for (int i = 0; i < 50_000; i++) {
            entries.append(",\"f").append(i).append("\":\"v\"");
        }
        assertThat(problems(START + "\"externalIds\":{" + entries + "}," + END))
                .containsExactly(Problem.of(ProblemCode.TOO_MANY, "externalIds", "50001", "20"));
    }

    @Test
    void names_with_the_same_hash_code_do_not_slow_the_reader_down() {
        // GIVEN 2^15 names of the same hash code
        StringBuilder fields = new StringBuilder();
        for (int i = 0; i < 1 << 15; i++) {
            StringBuilder name = new StringBuilder();
            for (int bit = 0; bit < 15; bit++) {
                name.append((i >> bit & 1) == 0 ? "Aa" : "BB");
            }
            fields.append('"').append(name).append("\":0,");
        }
        String json = (START + fields).substring(0, Reading.LIMIT - 100);
        String document = json.substring(0, json.lastIndexOf(',') + 1) + END;

        // THEN comparing each with each would run into the time limit
        assertThat(problems(document)).hasSize(101);
    }

    @Test
    void a_value_can_neither_flood_nor_steer_a_terminal() {
        // GIVEN
        String hostile = "\\u001b[2J\\u202e\\u0007" + "x".repeat(100_000);

        // WHEN
        List<Problem> problems = problems(START + "\"" + hostile + "\":0,\"owner\":\"" + hostile + "\"," + END);

        // THEN
        for (Problem problem : problems) {
            for (Language language : Language.values()) {
                assertThat(problem.path() + problem.message(language))
                        .hasSizeLessThan(1000)
                        .doesNotContain("\u001b", "\u202e", "\u0007");
            }
        }
        assertThat(problems).hasSize(2);
    }

    private static List<ProblemCode> codes(String json) {
        return problems(json).stream().map(Problem::code).toList();
    }

    private static List<Problem> problems(String json) {
        InvalidSolutionException invalid =
                catchThrowableOfType(InvalidSolutionException.class, () -> SolutionJson.parse(json));
        assertThat(invalid).as("the document is accepted").isNotNull();
        return invalid.problems();
    }

    private static Count count(InputStream stream) {
        ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        long before = threads.getCurrentThreadAllocatedBytes();
        Count count = new Count();
        SolutionBatch.of(stream).forEachRemaining(count::add);
        count.allocated = threads.getCurrentThreadAllocatedBytes() - before;
        return count;
    }

    private static long usedMemory() {
        ManagementFactory.getMemoryMXBean().gc();
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    }

    private static final class Count {
        private int items;
        private int valid;
        private int tooLarge;
        private long allocated;
        private List<Problem> lastProblems = List.of();

        private void add(SolutionBatch.Item item) {
            items++;
            if (item instanceof SolutionBatch.Invalid invalid) {
                lastProblems = invalid.problems();
                tooLarge += lastProblems.get(0).code() == ProblemCode.TOO_LARGE ? 1 : 0;
            } else {
                valid++;
            }
        }
    }

    /** A start, something repeated very often, and an end, made while it is read. */
    private static final class Repeated extends InputStream {

        private final byte[][] parts;
        private final long[] repeats;
        private int part;
        private int at;
        private long delivered;

        Repeated(String start, String middle, long times, String end) {
            parts = new byte[][] {start.getBytes(US_ASCII), middle.getBytes(US_ASCII), end.getBytes(US_ASCII)};
            repeats = new long[] {1, times, 1};
        }

        @Override
        public int read() {
            while (part < parts.length) {
                if (at < parts[part].length) {
                    delivered++;
                    return parts[part][at++];
                }
                at = 0;
                repeats[part]--;
                if (repeats[part] <= 0) {
                    part++;
                }
            }
            return -1;
        }

        @Override
        public int read(byte[] buffer, int from, int length) throws IOException {
            int count = 0;
            while (count < length) {
                int next = read();
                if (next < 0) {
                    break;
                }
                buffer[from + count] = (byte) next;
                count++;
            }
            return count == 0 && length > 0 ? -1 : count;
        }
    }
}
