package io.github.nsisrules.json;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.nsisrules.facts.Assessment;
import io.github.nsisrules.facts.AssuranceLevel;
import io.github.nsisrules.facts.Audience;
import io.github.nsisrules.facts.Broker;
import io.github.nsisrules.facts.Customers;
import io.github.nsisrules.facts.DataCategory;
import io.github.nsisrules.facts.DataSubjects;
import io.github.nsisrules.facts.InvalidSolutionException;
import io.github.nsisrules.facts.Login;
import io.github.nsisrules.facts.Owner;
import io.github.nsisrules.facts.PidRidUsage;
import io.github.nsisrules.facts.Problem;
import io.github.nsisrules.facts.ProblemCode;
import io.github.nsisrules.facts.Protocol;
import io.github.nsisrules.facts.Signing;
import io.github.nsisrules.facts.TuSolution;
import io.github.nsisrules.facts.UseCase;
import io.github.nsisrules.text.Language;
import io.github.nsisrules.text.Nearest;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SolutionJsonTest {

    private static final String DANISH =
            "{\"id\":\"a\",\"name\":\"Ældrebolig på Ærø\",\"useCases\":[{\"id\":\"u\",\"audience\":\"CITIZENS\"}]}";

    @Test
    void what_is_absent_or_null_is_unknown_and_what_is_empty_is_none() {
        // GIVEN
        String json = """
                {"id": "a", "name": "N", "owner": null, "pidRidUsage": [],
                 "useCases": [{"id": "u", "audience": "EMPLOYEES", "logins": [], "data": null}]}""";

        // WHEN
        TuSolution solution = SolutionJson.parse(json);

        // THEN
        assertThat(solution)
                .isEqualTo(TuSolution.builder("a", "N")
                        .pidRidUsage()
                        .useCase(UseCase.of("u", Audience.EMPLOYEES).logins())
                        .build());
        assertThat(solution.owner()).isNull();
        assertThat(solution.customers()).isNull();
        assertThat(solution.pidRidUsage()).isEmpty();
        assertThat(solution.externalIds()).isEmpty();
        assertThat(solution.useCases().get(0).logins()).isEmpty();
        assertThat(solution.useCases().get(0).data()).isNull();
    }

    @Test
    void every_field_is_read_into_its_fact() {
        // GIVEN
        String json = """
                {"schemaVersion": "1", "id": "a", "name": "N", "description": "D", "vendor": "V", "systemOwner": "S", "businessArea": "B",
                 "externalIds": {"kitos": "4711", "os2": "x"}, "customers": "SEVERAL_ORGANISATIONS", "owner": "VENDOR",
                 "statutoryWork": true, "authorityTask": false, "publicBody": true,
                 "connectingOrganisation": null, "protocol": "OIOSAML_2", "pidRidUsage": ["STORED_AS_KEY"],
                 "useCases": [
                   {"id": "u", "name": "M", "audience": "CITIZENS", "logins": ["MITID", "NEMID"], "broker": "UNILOGIN",
                    "levelSetByBroker": false, "signing": "OCES_SIGNATURE", "data": ["HEALTH", "NAME"],
                    "dataSubjects": "SOME", "assessment": {"level": "HIGH", "date": "2021-02-28", "reference": "R"}},
                   {"id": "v", "audience": "BUSINESSES"}]}""";

        // WHEN
        TuSolution solution = SolutionJson.parse(json);

        // THEN
        assertThat(solution)
                .isEqualTo(TuSolution.builder("a", "N")
                        .description("D")
                        .vendor("V")
                        .systemOwner("S")
                        .businessArea("B")
                        .externalId("kitos", "4711")
                        .externalId("os2", "x")
                        .customers(Customers.SEVERAL_ORGANISATIONS)
                        .owner(Owner.VENDOR)
                        .statutoryWork(true)
                        .authorityTask(false)
                        .publicBody(true)
                        .protocol(Protocol.OIOSAML_2)
                        .pidRidUsage(PidRidUsage.STORED_AS_KEY)
                        .useCase(UseCase.of("u", Audience.CITIZENS)
                                .name("M")
                                .logins(Login.NEMID, Login.MITID)
                                .broker(Broker.UNILOGIN)
                                .levelSetByBroker(false)
                                .signing(Signing.OCES_SIGNATURE)
                                .data(DataCategory.NAME, DataCategory.HEALTH)
                                .dataSubjects(DataSubjects.SOME)
                                .assessment(new Assessment(AssuranceLevel.HIGH, LocalDate.of(2021, 2, 28), "R")))
                        .useCase(UseCase.of("v", Audience.BUSINESSES))
                        .build());
        assertThat(solution.externalIds()).containsExactly(Map.entry("kitos", "4711"), Map.entry("os2", "x"));
    }

    @Test
    void the_nearest_value_and_field_are_suggested_first() {
        // WHEN
        List<Problem> problems = problems("""
                {"id": "a", "name": "N", "stautoryWork": true,
                 "useCases": [{"id": "u", "audience": "CITIZENS", "logins": ["MitID-Erhverv"], "broker": "NEMLOGIN"}]}""");

        // THEN
        assertThat(problems.get(0).arguments().get(1)).startsWith("statutoryWork, schemaVersion, id, ");
        assertThat(problems.get(1).arguments().get(1)).startsWith("MITID_ERHVERV, MITID, NEMID, ");
        assertThat(problems.get(2).arguments().get(1)).startsWith("NEMLOGIN_STANDARD, NEMLOGIN_CUSTOM, ");
        assertThat(problems.get(1).message(Language.DA))
                .startsWith("Værdien »MitID-Erhverv« kan ikke bruges i dette felt.\nMåske ")
                .contains("MITID_ERHVERV");
    }

    @Test
    void words_that_people_have_seen_find_the_value_that_they_mean() {
        assertThat(Nearest.value("KUN_DENNE_KOMMUNE", Customers.class).names()).startsWith("ONLY_THIS_MUNICIPALITY");
        assertThat(Nearest.value("NEMLOG-IN", Broker.class).names()).startsWith("NEMLOGIN_STANDARD");
        assertThat(Nearest.value("CPR", DataCategory.class).names()).startsWith("CPR_NUMBER");
        assertThat(Nearest.value("Substantiel", AssuranceLevel.class).names()).startsWith("SUBSTANTIAL");
        assertThat(Nearest.value("only the user", DataSubjects.class).names()).startsWith("ONLY_THE_USER");
    }

    @Test
    void similarity_is_claimed_only_where_there_is_some() {
        // WHEN
        Problem problem = problems("{\"customers\": \"Zzzzz\"}").get(0);

        // THEN
        assertThat(problem.message(Language.EN))
                .endsWith("Maybe one of these: ONLY_THIS_MUNICIPALITY, SEVERAL_ORGANISATIONS.");
        assertThat(problems("{\"customers\": \"several\"}").get(0).message(Language.EN))
                .endsWith("the most similar first: SEVERAL_ORGANISATIONS, ONLY_THIS_MUNICIPALITY.");
    }

    @Test
    void a_value_of_the_wrong_kind_is_told_what_to_write() {
        // WHEN
        List<Problem> problems = problems("""
                {"statutoryWork": "ja", "owner": 1, "pidRidUsage": "nej", "name": 2, "useCases": {}}""");

        // THEN
        assertThat(problems.get(0).message(Language.DA))
                .startsWith("Værdien \"ja\" kan ikke bruges her; skriv true eller false (uden anførselstegn).");
        assertThat(problems.get(1).message(Language.DA)).contains("\"MUNICIPALITY\", \"VENDOR\"");
        assertThat(problems.get(2).message(Language.DA))
                .contains("\"STORED_AS_KEY\"")
                .endsWith("Skriv [], hvis svaret er ingen.");
        assertThat(problems.get(3).message(Language.DA)).contains("skriv en tekst i anførselstegn.");
        assertThat(problems.get(4).message(Language.DA)).contains("skriv en liste i kantede parenteser.");
    }

    @Test
    void a_date_in_another_form_is_not_said_not_to_exist() {
        // WHEN
        String json = "{\"useCases\": [{\"assessment\": {\"level\": \"LOW\", \"date\": \"31-12-2020\"}}]}";

        // THEN
        assertThat(problems(json).get(0).message(Language.DA))
                .startsWith("Datoen »31-12-2020« er ikke skrevet som år-måned-dag, eller den findes ikke i kalenderen.")
                .endsWith("skriv fx 2020-12-31.");
    }

    @Test
    void nothing_is_told_as_nothing() {
        assertThat(problems(" \n")).containsExactly(Problem.of(ProblemCode.NOTHING_TO_READ, ""));
    }

    @Test
    void a_byte_order_mark_at_the_start_is_no_problem() throws IOException {
        assertThat(SolutionJson.parse(stream(("\uFEFF" + DANISH).getBytes(UTF_8))))
                .isEqualTo(SolutionJson.parse(DANISH));
        assertThat(SolutionJson.parse("\uFEFF" + DANISH)).isEqualTo(SolutionJson.parse(DANISH));
        assertThat(problems("\uFEFF\uFEFF" + DANISH).get(0).code()).isEqualTo(ProblemCode.NOT_JSON);
    }

    @Test
    void latin_1_is_told_from_utf_8_with_its_line_and_byte() {
        assertThat(problems(("\n\n" + DANISH).getBytes(ISO_8859_1)))
                .containsExactly(Problem.of(ProblemCode.NOT_UTF8, "", "0xC6", "3", "Windows-1252, ISO-8859-1"));
    }

    @Test
    void utf_16_is_told_from_utf_8_with_or_without_its_mark() {
        for (byte[] bytes : List.of(DANISH.getBytes(UTF_16), DANISH.getBytes(UTF_16LE), DANISH.getBytes(UTF_16BE))) {
            assertThat(problems(bytes)).singleElement().satisfies(problem -> {
                assertThat(problem.code()).isEqualTo(ProblemCode.NOT_UTF8);
                assertThat(problem.message(Language.EN)).contains("UTF-16").contains("\nMaybe ");
            });
        }
    }

    @Test
    void bytes_that_only_look_like_utf_8_are_refused() {
        // GIVEN overlong encodings, surrogates encoded one by one, a cut character, a code point beyond Unicode
        List<byte[]> sequences = List.of(
                bytes(0xC0, 0xAF), bytes(0xED, 0xA0, 0xBD), bytes(0xF0, 0x9F, 0x98), bytes(0xF4, 0x90, 0x80, 0x80));

        for (byte[] sequence : sequences) {
            // WHEN
            byte[] document = ("{\"id\":\"" + new String(sequence, ISO_8859_1) + "\"}").getBytes(ISO_8859_1);

            // THEN
            assertThat(problems(document)).extracting(Problem::code).containsExactly(ProblemCode.NOT_UTF8);
        }
    }

    @Test
    void a_character_cut_off_at_the_very_end_is_refused() {
        assertThat(problems(bytes('{', 0xC3))).extracting(Problem::code).containsExactly(ProblemCode.NOT_UTF8);
    }

    @Test
    void a_document_may_have_one_mebibyte_and_no_more() throws IOException {
        // GIVEN
        String padding = " ".repeat(Reading.LIMIT - DANISH.getBytes(UTF_8).length);

        // THEN
        assertThat(SolutionJson.parse(DANISH + padding)).isEqualTo(SolutionJson.parse(DANISH));
        assertThat(SolutionJson.parse(stream((DANISH + padding).getBytes(UTF_8))))
                .isNotNull();
        assertThat(problems(DANISH + padding + " ")).containsExactly(Problem.of(ProblemCode.TOO_LARGE, "", "1048576"));
        assertThat(problems((DANISH + padding + " ").getBytes(UTF_8)))
                .containsExactly(Problem.of(ProblemCode.TOO_LARGE, "", "1048576"));
    }

    @Test
    void half_a_character_in_a_text_that_java_hands_over_is_told() {
        String json =
                "{\"id\":\"a\",\"name\":\"N\",\"externalIds\":{\"k\ud800\":\"v\"},\"vendor\":\"\udc00\",\"useCases\":"
                        + "[{\"id\":\"u\",\"audience\":\"CITIZENS\"}]}";
        assertThat(problems(json))
                .extracting(problem -> problem.code() + " " + problem.path())
                .containsExactly("BROKEN_CHARACTER vendor", "BROKEN_CHARACTER externalIds.k\uFFFD");
    }

    @Test
    void problems_are_listed_up_to_a_hundred_and_then_counted() {
        // GIVEN
        StringBuilder json = new StringBuilder("{\"id\":\"a\",\"name\":\"N\",\"useCases\":[");
        json.append("{\"id\":\"u\",\"audience\":\"CITIZENS\",\"data\":[");
        json.append("\"X\",".repeat(149)).append("\"X\"]}]");

        // THEN
        assertThat(problems(json + "}")).hasSize(101).last().isEqualTo(Problem.of(ProblemCode.MORE_PROBLEMS, "", "50"));
        assertThat(problems(json.toString()))
                .hasSize(102)
                .extracting(Problem::code)
                .endsWith(ProblemCode.UNKNOWN_VALUE, ProblemCode.NOT_JSON, ProblemCode.MORE_PROBLEMS);
    }

    @Test
    void exactly_a_hundred_problems_are_all_listed() {
        String json = "{\"id\":\"a\",\"name\":\"N\",\"useCases\":[{\"id\":\"u\",\"audience\":\"CITIZENS\",\"data\":["
                + "1,".repeat(99) + "1]}]}";
        assertThat(problems(json)).hasSize(100).extracting(Problem::code).containsOnly(ProblemCode.WRONG_TYPE);
    }

    @Test
    void what_breaks_off_is_told_with_an_excerpt() {
        assertThat(problems("{\"id\": \"a\",\n  \"name\": Parking permits\n}"))
                .containsExactly(Problem.of(ProblemCode.NOT_JSON, "", "2", "11", "\"name\": Parking permits"));
    }

    private static List<Problem> problems(String json) {
        InvalidSolutionException invalid =
                catchThrowableOfType(InvalidSolutionException.class, () -> SolutionJson.parse(json));
        assertThat(invalid).as("the document is accepted").isNotNull();
        return invalid.problems();
    }

    private static List<Problem> problems(byte[] json) {
        InvalidSolutionException invalid =
                catchThrowableOfType(InvalidSolutionException.class, () -> SolutionJson.parse(stream(json)));
        assertThat(invalid).as("the document is accepted").isNotNull();
        return invalid.problems();
    }

    private static ByteArrayInputStream stream(byte[] bytes) {
        return new ByteArrayInputStream(bytes);
    }

    private static byte[] bytes(int... values) {
        byte[] bytes = new byte[values.length];
        for (int i = 0; i < values.length; i++) {
            bytes[i] = (byte) values[i];
        }
        return bytes;
    }
}
