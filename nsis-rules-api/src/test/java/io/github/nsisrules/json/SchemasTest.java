package io.github.nsisrules.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.github.nsisrules.compare.Aspect;
import io.github.nsisrules.compare.Change;
import io.github.nsisrules.explain.Topic;
import io.github.nsisrules.facts.AssuranceLevel;
import io.github.nsisrules.facts.Audience;
import io.github.nsisrules.facts.Broker;
import io.github.nsisrules.facts.ConnectingOrganisation;
import io.github.nsisrules.facts.Customers;
import io.github.nsisrules.facts.DataCategory;
import io.github.nsisrules.facts.DataSubjects;
import io.github.nsisrules.facts.Fact;
import io.github.nsisrules.facts.Limits;
import io.github.nsisrules.facts.Login;
import io.github.nsisrules.facts.LoginRequirement;
import io.github.nsisrules.facts.Owner;
import io.github.nsisrules.facts.PidRidUsage;
import io.github.nsisrules.facts.Protocol;
import io.github.nsisrules.facts.Signing;
import io.github.nsisrules.result.DecidedBy;
import io.github.nsisrules.result.LevelBasis;
import io.github.nsisrules.result.Necessity;
import io.github.nsisrules.result.Obligation;
import io.github.nsisrules.result.Party;
import io.github.nsisrules.result.Role;
import io.github.nsisrules.result.Severity;
import io.github.nsisrules.result.SolutionType;
import io.github.nsisrules.result.Status;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class SchemasTest {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();
    private static final JsonNode SOLUTION = MAPPER.readTree(Schemas.solution());
    private static final JsonNode CLASSIFICATION = MAPPER.readTree(Schemas.classification());
    private static final JsonNode COMPARISON = MAPPER.readTree(Schemas.comparison());
    private static final JsonNode EXPLANATION = MAPPER.readTree(Schemas.explanation());
    private static final JsonNode SPACE_COMPARISON = MAPPER.readTree(Schemas.spaceComparison());
    private static final JsonNode WHAT_IF = MAPPER.readTree(Schemas.whatIf());
    private static final JsonNode TABLE = MAPPER.readTree(Schemas.table());

    @Test
    void all_are_valid_schemas_of_their_draft() {
        Schema draft = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(SchemaLocation.of("https://json-schema.org/draft/2020-12/schema"));
        assertThat(draft.validate(Schemas.solution(), InputFormat.JSON)).isEmpty();
        assertThat(draft.validate(Schemas.classification(), InputFormat.JSON)).isEmpty();
        assertThat(draft.validate(Schemas.comparison(), InputFormat.JSON)).isEmpty();
        assertThat(draft.validate(Schemas.explanation(), InputFormat.JSON)).isEmpty();
        assertThat(draft.validate(Schemas.spaceComparison(), InputFormat.JSON)).isEmpty();
        assertThat(draft.validate(Schemas.whatIf(), InputFormat.JSON)).isEmpty();
        assertThat(draft.validate(Schemas.table(), InputFormat.JSON)).isEmpty();
        assertThat(draft.validate("{\"type\": 5}", InputFormat.JSON)).isNotEmpty();
    }

    @Test
    void the_codes_of_an_error_are_those_of_problems() {
        JsonNode error = MAPPER.readTree(Schemas.error());
        assertThat(values(error, "/properties/error/properties/problems/items/properties/code"))
                .isEqualTo(names(io.github.nsisrules.facts.ProblemCode.values()));
    }

    @Test
    void each_has_an_address_of_its_own() {
        assertThat(SOLUTION.get("$id").asString()).isEqualTo("https://nsis-rules.github.io/schema/solution-1.json");
        assertThat(CLASSIFICATION.get("$id").asString())
                .isEqualTo("https://nsis-rules.github.io/schema/classification-1.json");
        assertThat(COMPARISON.get("$id").asString()).isEqualTo("https://nsis-rules.github.io/schema/comparison-1.json");
        assertThat(EXPLANATION.get("$id").asString())
                .isEqualTo("https://nsis-rules.github.io/schema/explanation-1.json");
        assertThat(SPACE_COMPARISON.get("$id").asString())
                .isEqualTo("https://nsis-rules.github.io/schema/space-comparison-1.json");
        assertThat(WHAT_IF.get("$id").asString()).isEqualTo("https://nsis-rules.github.io/schema/what-if-1.json");
        assertThat(TABLE.get("$id").asString()).isEqualTo("https://nsis-rules.github.io/schema/decision-table-1.json");
    }

    @Test
    void the_fields_of_a_solution_are_those_that_are_read() {
        assertThat(fields(SOLUTION, "")).isEqualTo(SolutionReader.NAMES);
        assertThat(fields(SOLUTION, "/$defs/useCase")).isEqualTo(UseCaseReader.NAMES);
        assertThat(fields(SOLUTION, "/$defs/useCase/properties/assessment")).isEqualTo(AssessmentReader.NAMES);
    }

    @Test
    void the_values_of_a_solution_are_those_that_are_read() {
        assertThat(values(SOLUTION, "/properties/customers")).isEqualTo(names(Customers.values()));
        assertThat(values(SOLUTION, "/properties/owner")).isEqualTo(names(Owner.values()));
        assertThat(values(SOLUTION, "/properties/connectingOrganisation"))
                .isEqualTo(names(ConnectingOrganisation.values()));
        assertThat(values(SOLUTION, "/properties/protocol")).isEqualTo(names(Protocol.values()));
        assertThat(values(SOLUTION, "/properties/pidRidUsage/items")).isEqualTo(names(PidRidUsage.values()));
        String useCase = "/$defs/useCase/properties/";
        assertThat(values(SOLUTION, useCase + "audience")).isEqualTo(names(Audience.values()));
        assertThat(values(SOLUTION, useCase + "logins/items")).isEqualTo(names(Login.values()));
        assertThat(values(SOLUTION, useCase + "broker")).isEqualTo(names(Broker.values()));
        assertThat(values(SOLUTION, useCase + "signing")).isEqualTo(names(Signing.values()));
        assertThat(values(SOLUTION, useCase + "data/items")).isEqualTo(names(DataCategory.values()));
        assertThat(values(SOLUTION, useCase + "dataSubjects")).isEqualTo(names(DataSubjects.values()));
        assertThat(values(SOLUTION, useCase + "assessment/properties/level")).isEqualTo(names(AssuranceLevel.values()));
        assertThat(values(SOLUTION, "/$defs/useCase/then/properties/logins/items/not"))
                .isEqualTo(Arrays.stream(Login.values())
                        .filter(Login::isEid)
                        .map(Enum::name)
                        .toList());
    }

    @Test
    void the_limits_of_a_solution_are_those_that_are_checked() {
        Function<String, Integer> limit = pointer -> SOLUTION.at(pointer).asInt();
        assertThat(limit.apply("/$defs/id/maxLength")).isEqualTo(Limits.ID);
        assertThat(limit.apply("/properties/name/maxLength")).isEqualTo(Limits.NAME);
        assertThat(limit.apply("/properties/description/maxLength")).isEqualTo(Limits.DESCRIPTION);
        assertThat(limit.apply("/properties/vendor/maxLength")).isEqualTo(Limits.PARTY_NAME);
        assertThat(limit.apply("/properties/systemOwner/maxLength")).isEqualTo(Limits.PARTY_NAME);
        assertThat(limit.apply("/properties/businessArea/maxLength")).isEqualTo(Limits.PARTY_NAME);
        assertThat(limit.apply("/properties/externalIds/maxProperties")).isEqualTo(Limits.EXTERNAL_IDS);
        assertThat(limit.apply("/properties/externalIds/propertyNames/maxLength"))
                .isEqualTo(Limits.EXTERNAL_ID_KEY);
        assertThat(limit.apply("/properties/externalIds/additionalProperties/maxLength"))
                .isEqualTo(Limits.EXTERNAL_ID_VALUE);
        assertThat(limit.apply("/properties/useCases/maxItems")).isEqualTo(Limits.USE_CASES);
        assertThat(limit.apply("/$defs/useCase/properties/name/maxLength")).isEqualTo(Limits.NAME);
        assertThat(limit.apply("/$defs/useCase/properties/assessment/properties/reference/maxLength"))
                .isEqualTo(Limits.REFERENCE);
    }

    @Test
    void the_values_of_a_classification_are_those_that_are_written() {
        String useCase = "/$defs/useCase/properties/";
        String task = "/$defs/task/properties/";
        assertThat(values(CLASSIFICATION, "/properties/type")).isEqualTo(names(SolutionType.values()));
        assertThat(values(CLASSIFICATION, "/properties/possibleTypes/items")).isEqualTo(names(SolutionType.values()));
        assertThat(values(CLASSIFICATION, "/$defs/levelOrNull")).isEqualTo(names(AssuranceLevel.values()));
        assertThat(values(CLASSIFICATION, "/$defs/levels/items")).isEqualTo(names(AssuranceLevel.values()));
        assertThat(values(CLASSIFICATION, "/$defs/status")).isEqualTo(names(Status.values()));
        assertThat(values(CLASSIFICATION, useCase + "obligation")).isEqualTo(names(Obligation.values()));
        assertThat(values(CLASSIFICATION, useCase + "possibleObligations/items"))
                .isEqualTo(names(Obligation.values()));
        assertThat(values(CLASSIFICATION, useCase + "decidedBy")).isEqualTo(names(DecidedBy.values()));
        assertThat(values(CLASSIFICATION, useCase + "basis")).isEqualTo(names(LevelBasis.values()));
        assertThat(values(CLASSIFICATION, useCase + "loginRequirement")).isEqualTo(names(LoginRequirement.values()));
        assertThat(values(CLASSIFICATION, useCase + "loaUri"))
                .isEqualTo(Arrays.stream(AssuranceLevel.values())
                        .map(AssuranceLevel::loaUri)
                        .toList());
        assertThat(values(CLASSIFICATION, task + "necessity")).isEqualTo(names(Necessity.values()));
        assertThat(values(CLASSIFICATION, task + "party")).isEqualTo(names(Party.values()));
        assertThat(values(CLASSIFICATION, task + "roles/items")).isEqualTo(names(Role.values()));
        assertThat(values(CLASSIFICATION, "/$defs/finding/properties/severity")).isEqualTo(names(Severity.values()));
        assertThat(values(CLASSIFICATION, "/$defs/fact"))
                .isEqualTo(Arrays.stream(Fact.values()).map(Fact::jsonName).toList());
    }

    @Test
    void the_values_of_a_comparison_are_those_that_are_written() {
        for (String part : List.of("value", "possible/items")) {
            assertThat(values(COMPARISON, "/$defs/types/properties/" + part)).isEqualTo(names(SolutionType.values()));
            assertThat(values(COMPARISON, "/$defs/obligations/properties/" + part))
                    .isEqualTo(names(Obligation.values()));
            assertThat(values(COMPARISON, "/$defs/deciders/properties/" + part)).isEqualTo(names(DecidedBy.values()));
            assertThat(values(COMPARISON, "/$defs/levels/properties/" + part))
                    .isEqualTo(names(AssuranceLevel.values()));
            assertThat(values(COMPARISON, "/$defs/bases/properties/" + part)).isEqualTo(names(LevelBasis.values()));
        }
        assertThat(values(COMPARISON, "/$defs/taskDifference/properties/change"))
                .isEqualTo(names(Change.values()));
        assertThat(values(COMPARISON, "/$defs/findingDifference/properties/change"))
                .isEqualTo(names(Change.values()));
    }

    @Test
    void every_aspect_of_a_comparison_is_described() {
        List<String> described = new ArrayList<>();
        COMPARISON.at("/$defs/value/oneOf").forEach(value -> described.addAll(values(value, "/properties/aspect")));
        described.addAll(values(COMPARISON, "/$defs/taskDifference/properties/changed/items"));
        described.addAll(values(COMPARISON, "/$defs/findingDifference/properties/changed/items"));
        assertThat(described)
                .containsOnly(
                        Arrays.stream(Aspect.values()).map(Aspect::jsonName).toArray(String[]::new));
    }

    @Test
    void tasks_and_findings_of_a_comparison_are_those_of_a_classification() {
        for (String part : List.of("id", "ids", "rule", "status", "task", "finding")) {
            assertThat(COMPARISON.at("/$defs/" + part)).isEqualTo(CLASSIFICATION.at("/$defs/" + part));
        }
        assertThat(COMPARISON.at("/properties/solution")).isEqualTo(CLASSIFICATION.at("/properties/solution"));
    }

    @Test
    void facts_steps_and_sources_of_an_explanation_are_those_of_a_classification() {
        for (String part : List.of("id", "idOrNull", "rule", "status", "conclusion", "fact", "source")) {
            assertThat(EXPLANATION.at("/$defs/" + part)).isEqualTo(CLASSIFICATION.at("/$defs/" + part));
        }
        for (String part : List.of("solution", "ruleSet", "evaluatedOn")) {
            assertThat(EXPLANATION.at("/properties/" + part)).isEqualTo(CLASSIFICATION.at("/properties/" + part));
        }
        assertThat(EXPLANATION.at("/$defs/reason/oneOf/2/properties"))
                .isEqualTo(CLASSIFICATION.at("/$defs/step/properties/because/items/oneOf/0/properties"));
        assertThat(EXPLANATION.at("/$defs/reason/oneOf/1/properties"))
                .isEqualTo(CLASSIFICATION.at("/$defs/step/properties/because/items/oneOf/1/properties"));
    }

    @Test
    void the_values_of_a_comparison_everywhere_are_those_that_are_written() {
        assertThat(values(SPACE_COMPARISON, "/$defs/difference/properties/change"))
                .isEqualTo(names(Change.values()));
        assertThat(values(SPACE_COMPARISON, "/$defs/difference/properties/changed/items"))
                .isEqualTo(Arrays.stream(Aspect.values()).map(Aspect::jsonName).toList());
        List<String> conclusions = new ArrayList<>(values(SPACE_COMPARISON, "/$defs/conclusion/properties/conclusion"));
        assertThat(conclusions.subList(8, 10)).containsExactly("task", "finding");
        assertThat(Arrays.stream(Aspect.values()).map(Aspect::jsonName).toList())
                .containsAll(conclusions.subList(0, 8));
    }

    @Test
    void the_values_of_what_if_are_those_that_are_written() {
        String conclusions = "/$defs/conclusions/properties/";
        assertThat(values(WHAT_IF, conclusions + "type")).isEqualTo(names(SolutionType.values()));
        assertThat(values(WHAT_IF, conclusions + "possibleTypes/items")).isEqualTo(names(SolutionType.values()));
        assertThat(values(WHAT_IF, "/$defs/levelOrNull")).isEqualTo(names(AssuranceLevel.values()));
        assertThat(values(WHAT_IF, "/$defs/levels/items")).isEqualTo(names(AssuranceLevel.values()));
        assertThat(values(WHAT_IF, "/$defs/useCase/properties/obligation")).isEqualTo(names(Obligation.values()));
        assertThat(values(WHAT_IF, "/$defs/entry/properties/status")).isEqualTo(names(Status.values()));
        assertThat(WHAT_IF.at("/$defs/fact")).isEqualTo(CLASSIFICATION.at("/$defs/fact"));
        assertThat(WHAT_IF.at("/properties/ruleSet")).isEqualTo(EXPLANATION.at("/properties/ruleSet"));
    }

    @Test
    void every_topic_of_an_explanation_is_described() {
        assertThat(EXPLANATION.at("/properties/conclusion/pattern").asString())
                .isEqualTo(Arrays.stream(Topic.Kind.values())
                        .map(Topic.Kind::jsonName)
                        .collect(Collectors.joining("|", "^(", ")(=.+)?$")));
    }

    @Test
    void every_object_is_closed_and_what_is_written_has_all_its_fields() {
        List<JsonNode> objects = new ArrayList<>();
        collectObjects(SOLUTION, objects);
        collectObjects(CLASSIFICATION, objects);
        collectObjects(COMPARISON, objects);
        collectObjects(EXPLANATION, objects);
        collectObjects(SPACE_COMPARISON, objects);
        collectObjects(WHAT_IF, objects);
        collectObjects(TABLE, objects);
        assertThat(objects)
                .hasSizeGreaterThan(10)
                .allSatisfy(
                        object -> assertThat(object.get("additionalProperties").asBoolean(true))
                                .isFalse());

        List<JsonNode> written = new ArrayList<>();
        collectObjects(CLASSIFICATION, written);
        collectObjects(COMPARISON, written);
        collectObjects(EXPLANATION, written);
        collectObjects(SPACE_COMPARISON, written);
        collectObjects(WHAT_IF, written);
        collectObjects(TABLE, written);
        assertThat(written)
                .allSatisfy(object -> assertThat(texts(object.get("required")))
                        .isEqualTo(List.copyOf(object.get("properties").propertyNames())));
    }

    private static void collectObjects(JsonNode node, List<JsonNode> objects) {
        if (node.has("type") && node.has("properties")) {
            objects.add(node);
        }
        node.forEach(child -> collectObjects(child, objects));
    }

    private static List<String> fields(JsonNode schema, String pointer) {
        return List.copyOf(schema.at(pointer).get("properties").propertyNames());
    }

    /** The values allowed, but for {@code null}. */
    private static List<String> values(JsonNode schema, String pointer) {
        return texts(schema.at(pointer).get("enum"));
    }

    private static List<String> texts(JsonNode array) {
        List<String> texts = new ArrayList<>();
        array.forEach(entry -> {
            if (!entry.isNull()) {
                texts.add(entry.asString());
            }
        });
        return texts;
    }

    private static List<String> names(Enum<?>... values) {
        return Arrays.stream(values).map(Enum::name).toList();
    }
}
