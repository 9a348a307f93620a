package io.github.nsisrules.micronaut;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.nsisrules.rest.Http;
import io.github.nsisrules.rest.Reply;
import io.github.nsisrules.rest.ServiceContract;
import io.micronaut.context.ApplicationContext;
import io.micronaut.context.exceptions.BeanContextException;
import io.micronaut.runtime.server.EmbeddedServer;
import java.util.Map;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

class NsisServiceTest extends ServiceContract {

    private static final EmbeddedServer SERVICE =
            ApplicationContext.run(EmbeddedServer.class, Map.of("micronaut.server.port", -1));
    private static final Http HTTP = new Http(SERVICE.getURI());

    NsisServiceTest() {
        super(HTTP);
    }

    @AfterAll
    static void stop() {
        SERVICE.close();
    }

    @Test
    void health_tells_the_rule_sets() {
        assertThat(HTTP.get("/health").body()).contains("\"nsis\":{", "\"status\":\"UP\"", "kl-2021-03", "sha256:");
    }

    @Test
    void metrics_tell_classifications_and_problems_but_nothing_of_a_solution() {
        HTTP.post("/classify", Reply.JSON, "{}");
        HTTP.post(
                "/classify?on=2021-04-01",
                Reply.JSON,
                "{\"id\": \"zxqv\", \"name\": \"zxqv\", \"useCases\": [{\"id\": \"zxqv\", \"audience\": \"CITIZENS\"}]}");
        assertThat(HTTP.get("/metrics/nsis.classifications").body())
                .contains("\"kl-2021-03\"", "\"open\"")
                .doesNotContain("zxqv");
        assertThat(HTTP.get("/metrics/nsis.problems?tag=code:MISSING").statusCode())
                .isEqualTo(200);
    }

    @Test
    void an_unknown_rule_set_stops_the_start() {
        Assertions.assertThatThrownBy(() -> ApplicationContext.run(
                                EmbeddedServer.class, Map.of("micronaut.server.port", -1, "nsis.rule-set", "kl-2021"))
                        .close())
                .isInstanceOf(BeanContextException.class)
                .hasStackTraceContaining("There is no rule set 'kl-2021'.");
    }
}
