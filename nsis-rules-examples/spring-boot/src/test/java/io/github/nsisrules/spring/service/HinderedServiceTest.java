package io.github.nsisrules.spring.service;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import io.github.nsisrules.NsisRules;
import io.github.nsisrules.rest.HinderedRules;
import io.github.nsisrules.rest.Http;
import io.github.nsisrules.rest.Reply;
import java.net.URI;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the service does when its rules fail, or take longer than they may. */
class HinderedServiceTest {

    private static final CountDownLatch END = new CountDownLatch(1);

    /** Rules that fail for one solution, and do not come to an end with another. */
    @Configuration(proxyBeanMethods = false)
    static class OwnRules {
        @Bean
        NsisRules hindered() {
            return new HinderedRules(NsisRules.load(), solution -> {
                if (solution.id().equals("fault")) {
                    throw new IllegalStateException(solution.name());
                }
                while (solution.id().equals("slow") && END.getCount() > 0) {
                    Thread.onSpinWait();
                }
            });
        }
    }

    @Test
    void a_fault_an_answer_that_takes_too_long_and_a_busy_service_are_problem_documents() {
        ListAppender<ILoggingEvent> log = new ListAppender<>();
        try (ConfigurableApplicationContext service = new SpringApplicationBuilder(NsisService.class, OwnRules.class)
                .run(
                        "--server.port=0",
                        "--nsis.limits.time=2s",
                        "--nsis.limits.working=1",
                        "--nsis.limits.waiting=0")) {
            Logger root = (Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
            log.start();
            root.addAppender(log);
            Http http = new Http(URI.create(
                    "http://localhost:" + service.getEnvironment().getRequiredProperty("local.server.port")));
            // WHEN
            HttpResponse<String> fault = http.post("/classify", Reply.JSON, solution("fault"));
            HttpResponse<String> slow = http.post("/classify", Reply.JSON, solution("slow"));
            HttpResponse<String> next = http.post("/classify", Reply.JSON, solution("next"));
            END.countDown();
            root.detachAppender(log);
            // THEN
            assertThat(fault.statusCode()).isEqualTo(500);
            assertThat(fault.body()).contains("problem:fault").doesNotContain("Zxqvmark", "Exception");
            assertThat(slow.statusCode()).isEqualTo(503);
            assertThat(slow.body()).contains("problem:time-limit");
            assertThat(next.statusCode()).isEqualTo(503);
            assertThat(next.body()).contains("problem:busy");
            assertThat(List.of(fault, slow, next))
                    .allSatisfy(answer -> assertThat(answer.headers().firstValue("Content-Type"))
                            .contains(Reply.PROBLEM));
            assertThat(next.headers().firstValue("Retry-After")).contains("1");
        }
        assertThat(log.list.stream().map(ILoggingEvent::getFormattedMessage).collect(joining("\n")))
                .contains("Fault ", "IllegalStateException")
                .doesNotContain("Zxqvmark");
    }

    private static String solution(String id) {
        return "{\"id\": \"" + id
                + "\", \"name\": \"Zxqvmark\", \"useCases\": [{\"id\": \"u\", \"audience\": \"CITIZENS\"}]}";
    }
}
