package io.github.nsisrules.pressure;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.github.nsisrules.NsisRules;
import io.github.nsisrules.compare.Comparison;
import io.github.nsisrules.explain.Explanation;
import io.github.nsisrules.explain.Topic;
import io.github.nsisrules.explain.WhatIf;
import io.github.nsisrules.explain.WhyNot;
import io.github.nsisrules.facts.Problem;
import io.github.nsisrules.facts.ProblemCode;
import io.github.nsisrules.facts.TuSolution;
import io.github.nsisrules.json.ClassificationJson;
import io.github.nsisrules.json.ComparisonJson;
import io.github.nsisrules.json.ExplanationJson;
import io.github.nsisrules.json.SolutionBatch;
import io.github.nsisrules.json.SolutionJson;
import io.github.nsisrules.json.TableJson;
import io.github.nsisrules.json.WhatIfJson;
import io.github.nsisrules.report.portfolio.Portfolio;
import io.github.nsisrules.report.portfolio.PortfolioCalendar;
import io.github.nsisrules.report.portfolio.PortfolioCsv;
import io.github.nsisrules.report.portfolio.PortfolioHtml;
import io.github.nsisrules.report.portfolio.PortfolioTable;
import io.github.nsisrules.report.portfolio.PortfolioXlsx;
import io.github.nsisrules.result.Classification;
import io.github.nsisrules.table.DecisionTable;
import io.github.nsisrules.text.Language;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A stream that fails, at whatever byte: its exception arrives as it is, and what was read or written so far is not taken for all. */
class FailingStreamsTest {

    private static final NsisRules RULES = NsisRules.load();
    private static final List<TuSolution> SOLUTIONS = Described.some(0, 3);

    /** A thread's class loader that the library does not need, and must give back whatever happens. */
    private final ClassLoader foreign = ClassLoader.getPlatformClassLoader();

    private final ClassLoader usual = Thread.currentThread().getContextClassLoader();

    @BeforeEach
    void in_a_container() {
        Thread.currentThread().setContextClassLoader(foreign);
    }

    @AfterEach
    void the_class_loader_of_the_thread_is_what_it_was() {
        ClassLoader after = Thread.currentThread().getContextClassLoader();
        Thread.currentThread().setContextClassLoader(usual);
        assertThat(after).isSameAs(foreign);
    }

    @Test
    void a_description_is_whole_or_the_exception_of_its_stream() {
        byte[] json = SolutionJson.toIndentedJson(SOLUTIONS.get(0)).getBytes(UTF_8);
        for (int at = 0; at <= json.length; at++) {
            Failing stream = new Failing(json, at);
            assertThat(catchThrowable(() -> SolutionJson.parse(stream))).isSameAs(stream.failure);
            assertThat(stream.closed).isFalse();
        }
    }

    @Test
    void a_batch_gives_what_came_whole_and_then_nothing_but_the_exception() {
        Map<String, String> shapes = Map.of("lines", "\n", "array", ",", "documents", "\n");
        shapes.forEach((shape, between) -> {
            List<Integer> ends = new ArrayList<>();
            StringBuilder text = new StringBuilder(shape.equals("array") ? "[" : "");
            for (TuSolution solution : SOLUTIONS) {
                text.append(
                        shape.equals("lines") ? SolutionJson.toJson(solution) : SolutionJson.toIndentedJson(solution));
                ends.add(text.toString().getBytes(UTF_8).length);
                text.append(between);
            }
            byte[] bytes = text.toString().getBytes(UTF_8);
            for (int at = 0; at <= bytes.length; at++) {
                Failing stream = new Failing(bytes, at);
                SolutionBatch batch = SolutionBatch.of(stream);
                List<TuSolution> read = new ArrayList<>();
                Throwable thrown = catchThrowable(
                        () -> batch.forEachRemaining(item -> read.add(((SolutionBatch.Read) item).solution())));

                assertThat(thrown).as("%s, byte %s", shape, at).isInstanceOf(UncheckedIOException.class);
                assertThat(thrown.getCause()).isSameAs(stream.failure);
                int arrived = at;
                assertThat(read)
                        .as("%s, byte %s", shape, at)
                        .isEqualTo(SOLUTIONS.subList(0, read.size()))
                        .hasSizeLessThanOrEqualTo((int)
                                ends.stream().filter(end -> end <= arrived).count());

                // The stream goes on, but nobody knows what is missing in between.
                assertThat(catchThrowable(batch::hasNext)).isInstanceOf(UncheckedIOException.class);
                assertThat(catchThrowable(batch::next)).isInstanceOf(UncheckedIOException.class);
            }
        });
    }

    @Test
    void a_stream_that_fails_after_a_broken_document_is_not_taken_for_its_end() {
        String whole = SolutionJson.toIndentedJson(SOLUTIONS.get(0));
        byte[] bytes = (whole + "\n{\"id\": ]  \n  ").getBytes(UTF_8);
        for (int at = whole.getBytes(UTF_8).length; at <= bytes.length; at++) {
            Failing stream = new Failing(bytes, at);
            SolutionBatch batch = SolutionBatch.of(stream);
            Throwable thrown = catchThrowable(() -> batch.forEachRemaining(item -> {}));
            assertThat(thrown).as("byte %s", at).isInstanceOf(UncheckedIOException.class);
            assertThat(thrown.getCause()).isSameAs(stream.failure);
        }
    }

    @Test
    void a_line_that_breaks_off_is_no_solution_and_says_so() {
        byte[] json = SolutionJson.toJson(SOLUTIONS.get(0)).getBytes(UTF_8);
        for (int length = 1; length < json.length; length++) {
            SolutionBatch batch = SolutionBatch.of(new ByteArrayInputStream(json, 0, length));
            assertThat(batch.next())
                    .isInstanceOfSatisfying(
                            SolutionBatch.Invalid.class,
                            invalid -> assertThat(invalid.problems())
                                    .extracting(Problem::code)
                                    .containsAnyOf(ProblemCode.NOT_JSON, ProblemCode.NOT_UTF8));
        }
    }

    @Test
    void what_cannot_be_written_is_told_and_never_made_to_look_whole() throws IOException {
        for (Map.Entry<String, Written.Writing> form : forms().entrySet()) {
            assertNeverMadeToLookWhole(form.getKey(), form.getValue(), 150);
        }
    }

    @Test
    void a_decision_table_that_cannot_be_written_is_told_too() throws IOException {
        DecisionTable table = RULES.analysis().table(RULES.ruleSet("kl-2021-03"));
        assertNeverMadeToLookWhole("table", stream -> TableJson.compact().write(table, stream), 3);
    }

    private static void assertNeverMadeToLookWhole(String form, Written.Writing writing, int places)
            throws IOException {
        ByteArrayOutputStream whole = new ByteArrayOutputStream();
        writing.to(whole);
        byte[] all = whole.toByteArray();
        int step = Math.max(1, all.length / places);
        for (int at = 0; at < all.length; at += step) {
            // WHEN
            Full full = new Full(at);
            Throwable thrown = catchThrowable(() -> writing.to(full));

            // THEN
            assertThat(thrown).as("%s, byte %s", form, at).isSameAs(full.failure);
            assertThat(full.closed).as("%s, byte %s: closed", form, at).isFalse();
            byte[] arrived = full.arrived.toByteArray();
            assertThat(Arrays.mismatch(arrived, all))
                    .as("%s, byte %s: what arrived is the beginning", form, at)
                    .isEqualTo(arrived.length)
                    .isLessThan(all.length);
        }
        ByteArrayOutputStream again = new ByteArrayOutputStream();
        writing.to(again);
        assertThat(again.toByteArray()).as("%s, afterwards", form).isEqualTo(all);
    }

    private static Map<String, Written.Writing> forms() {
        Classification answer = RULES.classify(SOLUTIONS.get(0), RULES.ruleSet("kl-2021-03"), Described.DAY);
        Classification later = RULES.classify(SOLUTIONS.get(0), RULES.ruleSet("nemlogin3-2023-11"), Described.DAY);
        Portfolio.Builder builder = Portfolio.builder(answer.ruleSet(), Described.DAY);
        SOLUTIONS.forEach(solution -> builder.add(RULES.classify(solution, Described.DAY)));
        Portfolio portfolio = builder.build();
        Map<String, Written.Writing> forms = new TreeMap<>();
        forms.put("answer", stream -> ClassificationJson.in(Language.DA).write(answer, stream));
        forms.put(
                "indented",
                stream -> ClassificationJson.in(Language.DA).indented().write(answer, stream));
        forms.put("explanation", stream -> ExplanationJson.in(Language.DA).write(Explanation.of(answer), stream));
        forms.put("comparison", stream -> ComparisonJson.in(Language.EN).write(Comparison.of(answer, later), stream));
        Topic low = Topic.parse("level=LOW", answer.ruleSet());
        List<WhyNot> whyNot = List.of(RULES.analysis().whyNot(answer, low));
        forms.put(
                "why not",
                stream -> ExplanationJson.in(Language.DA).write(Explanation.of(answer, low), whyNot, stream));
        WhatIf whatIf = new WhatIf(answer, new WhatIf.Goal(low, true), List.of());
        forms.put("what if", stream -> WhatIfJson.indented().write(whatIf, stream));
        SolutionBatch.Invalid invalid = (SolutionBatch.Invalid)
                SolutionBatch.of(new ByteArrayInputStream("{}".getBytes(UTF_8))).next();
        forms.put("error", stream -> ClassificationJson.in(Language.DA).writeError(invalid, stream));
        forms.put("csv", stream -> PortfolioCsv.write(portfolio, PortfolioTable.SOLUTIONS, Language.DA, stream));
        forms.put("ics", stream -> PortfolioCalendar.write(portfolio, Language.DA, stream));
        forms.put("html", stream -> PortfolioHtml.write(portfolio, Language.DA, stream));
        forms.put("xlsx", stream -> PortfolioXlsx.write(portfolio, Language.DA, stream));
        return forms;
    }

    /** Fails once at a byte and then goes on, as a network may. */
    private static final class Failing extends InputStream {

        private final IOException failure = new IOException("the line went dead");
        private final byte[] bytes;
        private final int failsAt;
        private boolean failed;
        private boolean closed;
        private int at;

        Failing(byte[] bytes, int failsAt) {
            this.bytes = bytes;
            this.failsAt = failsAt;
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : Byte.toUnsignedInt(one[0]);
        }

        @Override
        public int read(byte[] buffer, int from, int length) throws IOException {
            if (at == failsAt && !failed) {
                failed = true;
                throw failure;
            }
            if (at == bytes.length) {
                return -1;
            }
            int count = Math.min(length, (failed ? bytes.length : Math.min(failsAt, bytes.length)) - at);
            System.arraycopy(bytes, at, buffer, from, count);
            at += count;
            return count;
        }

        @Override
        public void close() {
            closed = true;
        }
    }

    /** Takes so many bytes, fails once, and then takes everything again, as a disk that somebody tidied up. */
    private static final class Full extends OutputStream {

        private final IOException failure = new IOException("the disk is full");
        private final ByteArrayOutputStream arrived = new ByteArrayOutputStream();
        private final int room;
        private boolean failed;
        private boolean closed;

        Full(int room) {
            this.room = room;
        }

        @Override
        public void write(int one) throws IOException {
            write(new byte[] {(byte) one}, 0, 1);
        }

        @Override
        public void write(byte[] bytes, int from, int length) throws IOException {
            int fits = failed ? length : Math.min(length, room - arrived.size());
            arrived.write(bytes, from, fits);
            if (fits < length) {
                failed = true;
                throw failure;
            }
        }

        @Override
        public void close() {
            closed = true;
        }
    }
}
