package io.github.nsisrules.spring.service;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.nsisrules.rest.Http;
import io.github.nsisrules.rest.RawHttp;
import io.github.nsisrules.rest.Reply;
import io.github.nsisrules.rest.ServiceContract;
import java.net.URI;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;

class NsisServiceTest extends ServiceContract {

    private static final ConfigurableApplicationContext SERVICE =
            SpringApplication.run(NsisService.class, "--server.port=0", "--server.tomcat.connection-timeout=300ms");
    private static final Http HTTP = new Http(
            URI.create("http://localhost:" + SERVICE.getEnvironment().getRequiredProperty("local.server.port")));

    NsisServiceTest() {
        super(HTTP);
    }

    @AfterAll
    static void stop() {
        SERVICE.close();
    }

    @Test
    void health_tells_the_rule_sets() {
        assertThat(HTTP.get("/actuator/health").body())
                .contains("\"nsis\":{", "\"status\":\"UP\"", "kl-2021-03", "sha256:");
    }

    @Test
    void metrics_tell_classifications_and_problems_but_nothing_of_a_solution() {
        HTTP.post("/classify", Reply.JSON, "{}");
        HTTP.post(
                "/classify?on=2021-04-01",
                Reply.JSON,
                "{\"id\": \"zxqv\", \"name\": \"zxqv\", \"useCases\": [{\"id\": \"zxqv\", \"audience\": \"CITIZENS\"}]}");
        assertThat(HTTP.get("/actuator/metrics/nsis.classifications").body())
                .contains("\"kl-2021-03\"", "\"open\"")
                .doesNotContain("zxqv");
        assertThat(HTTP.get("/actuator/metrics/nsis.problems?tag=code:MISSING").statusCode())
                .isEqualTo(200);
    }

    @Test
    void what_is_not_exposed_is_not_found() {
        HttpResponse<String> response = HTTP.get("/actuator/env");
        assertThat(response.statusCode()).isEqualTo(404);
        assertThat(response.headers().firstValue("Content-Type")).contains(Reply.PROBLEM);
    }

    @Test
    void what_Tomcat_refuses_is_a_problem_document_too() {
        String address = RawHttp.exchange(HTTP, "GET /classify?on=[x] HTTP/1.1\r\nHost: localhost\r\n\r\n");
        assertThat(address).startsWith("HTTP/1.1 400").contains(Reply.PROBLEM, "broken-request");
        String encoding =
                RawHttp.exchange(HTTP, "GET /rule-sets?x=%zz HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");
        assertThat(encoding).startsWith("HTTP/1.1 400").contains(Reply.PROBLEM);
    }

    @Test
    void a_body_that_stops_coming_is_refused() {
        String reply = RawHttp.exchange(
                HTTP,
                "POST /classify HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n"
                        + "Accept-Language: en\r\nContent-Length: 100\r\n\r\n{");
        assertThat(reply).startsWith("HTTP/1.1 408").contains(Reply.PROBLEM, "body-too-slow");
    }
}
