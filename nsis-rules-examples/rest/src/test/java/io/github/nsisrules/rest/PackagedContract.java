package io.github.nsisrules.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What every packaged service must do when it is started like any program. */
public abstract class PackagedContract {

    private static final String MARK = "Zxqvmark";
    private static final String ADDRESS = "Vbnwaddress";

    private final String[] arguments;

    /** With the arguments that choose any port and let the loggers of the service and of its framework tell all that is for debugging. */
    protected PackagedContract(String... arguments) {
        this.arguments = arguments;
    }

    @Test
    void the_jar_starts_and_answers_and_no_personal_data_reach_its_log() throws Exception {
        // GIVEN
        Path jar = Path.of(System.getProperty("service.jar"));
        String solution = Solutions.named("extra-refuse-bins")
                .replace("Bestilling af ekstra skraldespande", MARK + " name")
                .replace("Eksempelværket IT", MARK + " vendor")
                .replace("extra-refuse-bins", MARK + "-id");
        assertThat(solution.split(MARK, -1)).hasSize(4);
        String output;
        // WHEN
        try (Started service = Started.of(jar, List.of(), arguments)) {
            Http http = new Http(service.base());
            assertThat(http.post("/classify?lang=da", Reply.JSON, solution).body())
                    .contains(MARK + " name");
            assertThat(http.post("/classify/batch", Reply.JSON, "[" + solution + "]")
                            .statusCode())
                    .isEqualTo(200);
            for (String broken :
                    List.of(solution.replace("CITIZENS", MARK), "{\"" + MARK + "\": 1}", "{\"id\": \"" + MARK, MARK)) {
                assertThat(http.post("/classify", Reply.JSON, broken).body()).contains(MARK);
            }
            assertThat(http.post("/classify?ruleSet=" + ADDRESS, Reply.JSON, solution)
                            .statusCode())
                    .isEqualTo(400);
            assertThat(http.post("/classify/" + ADDRESS, Reply.JSON, solution).statusCode())
                    .isEqualTo(404);
            assertThat(http.post("/classify", "text/" + ADDRESS, solution).statusCode())
                    .isEqualTo(415);
            assertThat(http.get("/classify", "Accept", "text/" + ADDRESS).statusCode())
                    .isBetween(400, 499);
            output = service.output();
        }
        // THEN
        assertThat(output).contains(" DEBUG ").doesNotContainIgnoringCase(MARK);
        // An address or a header holds no personal data; all the same, only the framework tells of it, and only to who
        // debugs.
        assertThat(output.lines().filter(line -> line.contains(ADDRESS))).allMatch(line -> line.contains(" DEBUG "));
    }
}
