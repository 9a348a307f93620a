package io.github.nsisrules.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.nsisrules.NsisRules;
import io.github.nsisrules.facts.Problem;
import io.github.nsisrules.facts.ProblemCode;
import io.github.nsisrules.text.Language;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;

class AnswersTest {

    private static final NsisRules RULES = NsisRules.load();
    private static final Question ASKED = new Question(Map.of("on", List.of("2021-04-01")), "en");
    private static final String SOLUTION = Solutions.named("extra-refuse-bins");

    /** A solution of which nothing is unknown. */
    private static final String KNOWN = """
            {"id": "p", "name": "P", "customers": "ONLY_THIS_MUNICIPALITY", "owner": "MUNICIPALITY", "statutoryWork": false,
             "pidRidUsage": [], "useCases": [{"id": "u", "audience": "CITIZENS", "logins": ["NEMID"],
             "broker": "NEMLOGIN_STANDARD", "levelSetByBroker": false, "signing": "NONE", "data": ["NAME"],
             "dataSubjects": "ONLY_THE_USER"}]}""";

    @Test
    void who_waits_longer_than_the_limit_is_refused_and_the_next_one_while_all_workers_are_busy() throws Exception {
        // GIVEN a worker that goes on, interrupted or not, until the test lets it
        CountDownLatch end = new CountDownLatch(1);
        NsisRules slow = new HinderedRules(RULES, solution -> {
            boolean waiting = true;
            while (waiting) {
                try {
                    end.await();
                    waiting = false;
                } catch (InterruptedException e) {
                    // It is like rules that do not look whether somebody still waits.
                    waiting = true;
                }
            }
        });
        ServiceLimits limits = new ServiceLimits(1 << 20, 1 << 20, 10, Duration.ofMillis(200), 1, 0);
        try (Answers answers = answers(slow, limits)) {
            // WHEN
            Reply first = answers.classify(ASKED, body(SOLUTION));
            Reply second = answers.classify(ASKED, body(SOLUTION));
            // THEN
            assertThat(text(first)).contains(Refusal.Kind.TIME_LIMIT.type());
            assertThat(first.status()).isEqualTo(503);
            assertThat(first.headers()).containsEntry("Retry-After", "1");
            assertThat(text(second)).contains(Refusal.Kind.BUSY.type());
            end.countDown();
        }
    }

    @Test
    void a_fault_is_told_without_what_its_exception_says() {
        NsisRules broken = new HinderedRules(RULES, solution -> {
            throw new IllegalStateException("Zxqvmark");
        });
        try (Answers answers = answers(broken, ServiceLimits.DEFAULT)) {
            Reply reply = answers.classify(ASKED, body(SOLUTION));
            assertThat(reply.status()).isEqualTo(500);
            assertThat(text(reply)).contains(Refusal.Kind.FAULT.type()).doesNotContain("Zxqvmark");
        }
    }

    @Test
    void a_body_that_stops_coming_is_refused() {
        InputStream stopping = failing(new SocketTimeoutException("Zxqvmark"));
        try (Answers answers = answers(RULES, ServiceLimits.DEFAULT)) {
            Reply reply = answers.classify(ASKED, new Body(stopping, 10));
            assertThat(text(reply)).contains(Refusal.Kind.BODY_TOO_SLOW.type()).doesNotContain("Zxqvmark");
        }
    }

    @Test
    void a_body_that_trickles_is_refused_when_its_time_is_over() {
        InputStream endless = new InputStream() {
            @Override
            public int read() {
                return ' ';
            }

            @Override
            public int read(byte[] bytes, int offset, int length) {
                bytes[offset] = ' ';
                return 1;
            }
        };
        ServiceLimits limits = new ServiceLimits(Integer.MAX_VALUE, 1, 1, Duration.ofMillis(20), 1, 0);
        try (Answers answers = answers(RULES, limits)) {
            assertThat(text(answers.classify(ASKED, new Body(endless, -1))))
                    .contains(Refusal.Kind.BODY_TOO_SLOW.type());
        }
    }

    @Test
    void a_body_that_breaks_off_is_refused() {
        InputStream broken = failing(new IOException("Zxqvmark"));
        try (Answers answers = answers(RULES, ServiceLimits.DEFAULT)) {
            assertThat(text(answers.classify(ASKED, new Body(broken, -1))))
                    .contains(Refusal.Kind.BROKEN_REQUEST.type())
                    .doesNotContain("Zxqvmark");
        }
    }

    @Test
    void problems_are_told_to_whoever_counts_them() {
        List<ProblemCode> told = new ArrayList<>();
        try (Answers answers = new Answers(
                RULES,
                Defaults.danish(Clock.systemUTC()),
                ServiceLimits.DEFAULT,
                problem -> told.add(problem.code()))) {
            answers.classify(ASKED, body("{}"));
            answers.classifyBatch(ASKED, body("[{}, 1]"), false);
        }
        assertThat(told)
                .containsExactly(
                        ProblemCode.MISSING,
                        ProblemCode.MISSING,
                        ProblemCode.MISSING,
                        ProblemCode.MISSING,
                        ProblemCode.MISSING,
                        ProblemCode.MISSING,
                        ProblemCode.WRONG_TYPE);
    }

    @Test
    void classifications_are_measured_by_rule_set_and_outcome_and_by_nothing_of_the_solution() {
        SimpleMeterRegistry meters = new SimpleMeterRegistry();
        MeasuredRules measured = new MeasuredRules(RULES, meters);
        try (Answers answers = new Answers(
                measured, Defaults.danish(Clock.systemUTC()), ServiceLimits.DEFAULT, new ProblemMetrics(meters))) {
            answers.classify(ASKED, body(KNOWN));
            answers.classify(ASKED, body(Solutions.named("little-known")));
            answers.classify(ASKED, body("[]"));
        }
        assertThat(SelfCheck.failed(measured)).isEmpty();
        assertThat(meters.getMeters())
                .extracting(
                        meter -> meter.getId().getName() + " " + meter.getId().getTags())
                .containsExactlyInAnyOrder(
                        "nsis.classifications [tag(outcome=decided), tag(ruleSet=kl-2021-03)]",
                        "nsis.classifications [tag(outcome=open), tag(ruleSet=kl-2021-03)]",
                        "nsis.problems [tag(code=WRONG_TYPE)]");
        assertThat(meters.get("nsis.classifications").timers()).allMatch(timer -> timer.count() == 1);
    }

    @Test
    void today_is_the_date_in_the_zone_that_was_chosen() {
        Clock clock = Clock.fixed(Instant.parse("2023-10-31T23:30:00Z"), ZoneOffset.UTC);
        assertThat(Defaults.danish(clock).today().get()).isEqualTo(LocalDate.of(2023, 11, 1));
        assertThat(Defaults.today(clock, ZoneId.of("America/Nuuk")).get()).isEqualTo(LocalDate.of(2023, 10, 31));
    }

    @Test
    void a_rule_set_of_the_service_answers_where_the_caller_names_none() {
        Defaults defaults = new Defaults(() -> LocalDate.of(2026, 1, 1), "kl-2021-03", Language.EN);
        try (Answers answers = new Answers(RULES, defaults, ServiceLimits.DEFAULT, problem -> {})) {
            Reply reply = answers.classify(new Question(Map.of(), null), body(SOLUTION));
            assertThat(text(reply))
                    .contains("\"ruleSet\":{\"id\":\"kl-2021-03\"")
                    .contains("\"withinPeriod\":false");
        }
    }

    @Test
    void limits_that_let_nothing_through_are_refused() {
        assertThatThrownBy(() -> new ServiceLimits(1, 1, 0, Duration.ofSeconds(1), 1, 0))
                .hasMessageContaining("'solutions' is 0");
        assertThatThrownBy(() -> new ServiceLimits(1, 1, 1, Duration.ZERO, 1, 0))
                .hasMessageContaining("'time'");
        assertThatThrownBy(() -> new ServiceLimits(1, 1, 1, Duration.ofSeconds(1), 1, -1))
                .hasMessageContaining("'waiting' is -1");
    }

    @Test
    void every_kind_of_refusal_has_its_texts_and_is_documented() {
        try (Answers answers = answers(RULES, ServiceLimits.DEFAULT)) {
            String openApi = text(answers.openApi(new Question(Map.of(), null)));
            for (Refusal.Kind kind : Refusal.Kind.values()) {
                assertThat(openApi).contains('"' + kind.type() + '"');
                for (String language : List.of("da", "en")) {
                    Question question = new Question(Map.of(), language);
                    String text = text(answers.refuse(question, Refusal.of(kind, "«a»", "«b»")));
                    assertThat(text).as(text).doesNotContain("{0}", "{1}");
                }
            }
        }
    }

    @Test
    void an_argument_that_the_caller_wrote_is_shortened() {
        Refusal refusal = Refusal.of(Refusal.Kind.NO_SUCH_DATE, "1".repeat(1000));
        assertThat(refusal.arguments().get(0)).hasSizeLessThan(100);
        assertThat(refusal).hasMessage("NO_SUCH_DATE").hasNoCause();
        assertThat(refusal.problems()).isEqualTo(List.<Problem>of());
    }

    private static Answers answers(NsisRules rules, ServiceLimits limits) {
        return new Answers(rules, Defaults.danish(Clock.systemUTC()), limits, problem -> {});
    }

    private static InputStream failing(IOException failure) {
        return new InputStream() {
            @Override
            public int read() throws IOException {
                throw failure;
            }

            @Override
            public int read(byte[] bytes, int offset, int length) throws IOException {
                throw failure;
            }
        };
    }

    private static Body body(String json) {
        byte[] bytes = json.getBytes(StandardCharsets.UTF_8);
        return new Body(new ByteArrayInputStream(bytes), bytes.length);
    }

    private static String text(Reply reply) {
        return new String(reply.body(), StandardCharsets.UTF_8);
    }
}
