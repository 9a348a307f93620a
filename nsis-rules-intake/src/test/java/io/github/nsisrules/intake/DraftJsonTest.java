package io.github.nsisrules.intake;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.github.nsisrules.facts.Audience;
import io.github.nsisrules.facts.DataCategory;
import io.github.nsisrules.facts.Fact;
import io.github.nsisrules.facts.InvalidSolutionException;
import io.github.nsisrules.facts.Problem;
import io.github.nsisrules.facts.ProblemCode;
import io.github.nsisrules.facts.TuSolution;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class DraftJsonTest {

    @Test
    void a_draft_is_read_back_as_it_was_written() {
        String json = DraftJson.toJson(draft());

        assertThat(json).doesNotContain("\n").startsWith("{\"draftVersion\":\"1\",\"id\":\"kitos-1\"");
        assertThat(DraftJson.parse(json)).isEqualTo(draft());
        assertThat(DraftJson.toJson(DraftJson.parse(json))).isEqualTo(json);
        assertThat(schemaFaults(json)).isEmpty();
    }

    @Test
    void half_characters_are_told_as_such_wherever_a_text_may_stand() {
        String json =
                "{'draftVersion':'1','id':'a','externalIds':{'r':'\\udc00'},'useCases':[{'id':'u','name':'\\ud83d!'}]}"
                        .replace('\'', '"');

        SolutionDraft draft = DraftJson.parse(json);

        assertThat(draft.externalIds()).containsExactly(Map.entry("r", "\uFFFD"));
        assertThat(draft.useCases()).containsExactly(new UseCaseDraft("u", "\uFFFD!"));
        byte[] written = DraftJson.toJson(draft).getBytes(StandardCharsets.UTF_8);
        assertThat(DraftJson.parse(new String(written, StandardCharsets.UTF_8))).isEqualTo(draft);
    }

    @Test
    void only_what_is_decided_enters_the_solution() {
        TuSolution solution = draft().toBuilder()
                .claim(FactPlace.ofUseCase(Fact.AUDIENCE, "alle"), claim(Weight.TOLD, "CITIZENS"))
                .build()
                .solution();

        assertThat(solution.name()).isEqualTo("Digital Pladsanvisning");
        assertThat(solution.vendor()).isEqualTo("Eksempel Software A/S");
        assertThat(solution.customers()).isNull();
        assertThat(solution.useCases().get(0).audience()).isEqualTo(Audience.CITIZENS);
        assertThat(solution.useCases().get(0).data()).containsExactly(DataCategory.NAME, DataCategory.CPR_NUMBER);
        assertThat(solution.useCases().get(0).broker()).isNull();
    }

    @Test
    void a_draft_without_users_is_no_solution_yet_and_says_so() {
        InvalidSolutionException e = catchThrowableOfType(InvalidSolutionException.class, () -> draft().solution());

        assertThat(e.problems()).containsExactly(Problem.of(ProblemCode.MISSING, "useCases[0].audience", "audience"));
    }

    @Test
    void a_use_case_is_split_into_groups_of_users_with_all_that_is_said_about_it() {
        SolutionDraft draft = draft().toBuilder()
                .split("alle", List.of("borgere", "ansatte"))
                .claim(FactPlace.ofUseCase(Fact.AUDIENCE, "borgere"), claim(Weight.TOLD, "CITIZENS"))
                .claim(FactPlace.ofUseCase(Fact.AUDIENCE, "ansatte"), claim(Weight.TOLD, "EMPLOYEES"))
                .build();

        assertThat(draft.fact(FactPlace.ofUseCase(Fact.DATA, "ansatte"))
                        .orElseThrow()
                        .claims())
                .isEqualTo(draft().fact(FactPlace.ofUseCase(Fact.DATA, "alle"))
                        .orElseThrow()
                        .claims());
        assertThat(draft.standing(FactPlace.ofUseCase(Fact.BROKER, "borgere"))).isEqualTo(Standing.HINTED);
        assertThat(draft.solution().useCases())
                .extracting(useCase -> useCase.data())
                .doesNotContainNull();
        assertThat(DraftJson.parse(DraftJson.toJson(draft))).isEqualTo(draft);
    }

    @Test
    void data_known_in_part_count_only_where_no_more_could_raise_the_level() {
        assertThat(dataOf("CITIZENS", "CPR_NUMBER")).containsExactly(DataCategory.CPR_NUMBER);
        assertThat(dataOf("HEALTH_PROFESSIONALS", "CPR_NUMBER")).isNull();
        assertThat(dataOf("HEALTH_PROFESSIONALS", "HEALTH")).containsExactly(DataCategory.HEALTH);
        assertThat(dataOf("CITIZENS", "NAME")).isNull();
    }

    @Test
    void all_that_is_wrong_is_told_at_once_with_its_place() {
        String json = DraftJson.toJson(draft())
                .replace("\"draftVersion\":\"1\"", "\"draftVersion\":\"7\"")
                .replace("\"standing\":\"DECIDED\"", "\"standing\":\"HINTED\"")
                .replace("\"draft.told\"", "\"draft.toldd\"")
                .replace("\"notes\"", "\"remarks\"");

        List<Problem> problems = catchThrowableOfType(InvalidSolutionException.class, () -> DraftJson.parse(json))
                .problems();

        assertThat(problems).extracting(Problem::path).contains("draftVersion", "remarks", "facts[0].claims[0].reason");
        assertThat(problems.get(0).toString()).contains("Maybe");
    }

    @Test
    void what_does_not_follow_from_the_claims_is_refused() {
        String json = DraftJson.toJson(draft()).replace("\"standing\":\"DECIDED\"", "\"standing\":\"PARTLY\"");

        InvalidSolutionException e = catchThrowableOfType(InvalidSolutionException.class, () -> DraftJson.parse(json));

        assertThat(e.problems()).extracting(Problem::path).containsExactly("facts[2].standing");
        assertThat(e.problems().get(0).arguments()).contains("PARTLY", "DECIDED");
    }

    @Test
    void text_that_is_no_draft_is_told_apart() {
        assertThat(codes("")).containsExactly(ProblemCode.NOTHING_TO_READ);
        assertThat(codes("{\"draftVersion\":")).containsExactly(ProblemCode.NOT_JSON);
        assertThat(codes("[1]")).containsExactly(ProblemCode.WRONG_TYPE);
        assertThat(codes("{\"id\":\"a\"}")).containsExactly(ProblemCode.MISSING);
        assertThat(codes("[".repeat(10_000))).containsExactly(ProblemCode.TOO_LARGE);
        assertThat(codes("{\"draftVersion\":\"1\",\"id\":\"a\",\"id\":\"b\"}"))
                .containsExactly(ProblemCode.DUPLICATE_KEY);
    }

    @Test
    void a_field_that_stands_twice_is_told_without_what_could_steer_a_terminal() {
        String json = "{\"draftVersion\":\"1\",\"id\":\"a\",\"\\u001b[2J\":1,\"\\u001b[2J\":2,"
                + "\"externalIds\":{\"\\u202e\":1,\"kitos\":\"b\",\"kitos\":\"c\"}}";

        List<Problem> problems = catchThrowableOfType(InvalidSolutionException.class, () -> DraftJson.parse(json))
                .problems();

        assertThat(problems)
                .extracting(problem -> problem.code() + " " + problem.path())
                .containsExactly(
                        "UNKNOWN_FIELD \uFFFD[2J",
                        "DUPLICATE_KEY \uFFFD[2J",
                        "DUPLICATE_KEY externalIds.kitos",
                        "WRONG_TYPE externalIds.\uFFFD");
    }

    @Test
    void the_schema_knows_all_facts_with_all_their_values() {
        SolutionDraft.Builder all = SolutionDraft.builder("alt").useCase("alle", "Alle");
        int claims = 0;
        for (Fact fact : Fact.values()) {
            FactPlace place = fact.ofSolution() ? FactPlace.ofSolution(fact) : FactPlace.ofUseCase(fact, "alle");
            for (String value : FactValues.of(fact).names()) {
                boolean assessment = fact == Fact.ASSESSMENT;
                all.claim(
                        place,
                        assessment ? claim(Weight.HINTS, value, "2026-01-31", "Sag 1") : claim(Weight.HINTS, value));
                claims++;
            }
        }
        SolutionDraft draft = all.build();
        String json = DraftJson.toJson(draft);

        assertThat(claims).isGreaterThan(60);
        assertThat(schemaFaults(json)).isEmpty();
        assertThat(DraftJson.parse(json)).isEqualTo(draft);
        for (Fact fact : Fact.values()) {
            String broken = json.replaceFirst(
                    "(\"fact\":\"" + fact.jsonName() + "\".*?\"values\":\\[)\"[A-Za-z_]+\"", "$1\"NEJ\"");
            assertThat(broken).isNotEqualTo(json);
            assertThat(schemaFaults(broken)).as("%s", fact).hasSize(fact == Fact.ASSESSMENT ? 0 : 1);
            assertThat(codes(broken)).as("%s", fact).containsExactly(ProblemCode.UNKNOWN_VALUE);
        }
    }

    @Test
    void lines_of_a_batch_stand_alone() throws Exception {
        String good = DraftJson.toJson(draft());
        String lines = "\uFEFF" + good + "\n\n{\"draftVersion\":\"1\"}\n" + good;
        List<DraftBatch.Item> items = new ArrayList<>();
        try (DraftBatch batch = DraftBatch.of(new ByteArrayInputStream(lines.getBytes(UTF_8)))) {
            batch.forEachRemaining(items::add);
        }

        assertThat(DraftBatch.begins(lines)).isTrue();
        assertThat(DraftBatch.begins("{\"id\": \"a\"}")).isFalse();
        assertThat(items).hasSize(3);
        assertThat(items.get(0)).isEqualTo(new DraftBatch.Read(1, draft()));
        assertThat(items.get(1)).isInstanceOf(DraftBatch.Invalid.class);
        assertThat(items.get(1).line()).isEqualTo(3);
        assertThat(items.get(2).line()).isEqualTo(4);
    }

    private static @Nullable Set<DataCategory> dataOf(String audience, String category) {
        return SolutionDraft.builder("a")
                .useCase("alle", null)
                .claim(FactPlace.ofUseCase(Fact.AUDIENCE, "alle"), claim(Weight.TOLD, audience))
                .claim(FactPlace.ofUseCase(Fact.DATA, "alle"), claim(Weight.AT_LEAST, category))
                .build()
                .solution()
                .useCases()
                .get(0)
                .data();
    }

    private static List<ProblemCode> codes(String json) {
        return catchThrowableOfType(InvalidSolutionException.class, () -> DraftJson.parse(json)).problems().stream()
                .map(Problem::code)
                .toList();
    }

    private static SolutionDraft draft() {
        Source source = new Source("oversigt.xlsx", "IT Systemer Overblik", 17, "Leverandør", "Eksempel Software A/S");
        return SolutionDraft.builder("kitos-1")
                .externalId("kitos", "5a2b7f10-1c1d-4f6e-8a10-0c2d7e5b1002")
                .text(TextField.NAME, "Digital Pladsanvisning", source)
                .text(TextField.VENDOR, "Eksempel Software A/S", source)
                .useCase("alle", null)
                .claim(Fact.CUSTOMERS, claim(Weight.HINTS, "ONLY_THIS_MUNICIPALITY"))
                .claim(FactPlace.ofUseCase(Fact.DATA, "alle"), claim(Weight.DECIDES, "CPR_NUMBER", "NAME"))
                .claim(FactPlace.ofUseCase(Fact.BROKER, "alle"), claim(Weight.HINTS, "NEMLOGIN_STANDARD"))
                .note(Reason.of("draft.told"), null)
                .build();
    }

    private static Claim claim(Weight weight, String... values) {
        return new Claim(
                weight, List.of(values), Reason.of("draft.told"), new Source("fil.csv", null, 3, "Felt", "æøå"));
    }

    private static List<String> schemaFaults(String json) {
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(DraftJson.schema(), InputFormat.JSON)
                .validate(json, InputFormat.JSON)
                .stream()
                .map(Object::toString)
                .toList();
    }
}
