package io.github.nsisrules.record;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.github.nsisrules.json.Schemas;
import io.github.nsisrules.result.RuleSet;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The schema of a record: its own part, and the schemas of a description and of an answer without texts. */
class RecordSchemaTest {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();
    private static final Path FILE = Path.of("src/main/resources/io/github/nsisrules/record/record.schema.json");
    private static final List<String> TEXTS = List.of("title", "description", "message", "question", "text");

    @Test
    void it_holds_the_schemas_of_what_is_asked_and_answered() throws IOException {
        ObjectNode schema = (ObjectNode) MAPPER.readTree(Files.readString(FILE));
        ObjectNode definitions = (ObjectNode) schema.path("$defs");
        definitions.set("solution", MAPPER.readTree(Schemas.solution()));
        definitions.set("result", result());
        String expected = MAPPER.writerWithDefaultPrettyPrinter().writeValueAsString(schema) + "\n";
        if (Boolean.getBoolean("nsis.writeDocs")) {
            Files.writeString(FILE, expected);
        }

        assertThat(DecisionRecord.schema())
                .as("Maybe run: mvn -pl nsis-rules-records -am test -Dtest=RecordSchemaTest -Dnsis.writeDocs=true"
                        + " -Dsurefire.failIfNoSpecifiedTests=false")
                .isEqualTo(expected);
    }

    /** The schema of an answer without the texts that depend on the language. */
    private static ObjectNode result() {
        ObjectNode schema = (ObjectNode) MAPPER.readTree(Schemas.classification());
        schema.put("$id", "https://nsis-rules.github.io/schema/classification-without-texts-1.json");
        for (String definition : List.of("task", "finding", "openQuestion", "step")) {
            ObjectNode entry = (ObjectNode) schema.path("$defs").path(definition);
            TEXTS.forEach(((ObjectNode) entry.path("properties"))::remove);
            ArrayNode required = (ArrayNode) entry.path("required");
            for (int i = required.size() - 1; i >= 0; i--) {
                if (TEXTS.contains(required.get(i).stringValue())) {
                    required.remove(i);
                }
            }
        }
        return schema;
    }

    @Test
    void records_of_all_examples_are_valid() {
        var schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(DecisionRecord.schema(), InputFormat.JSON);
        for (RuleSet ruleSet : Examples.RULES.ruleSets()) {
            for (Path file : Examples.files()) {
                String json = Examples.record(Examples.solution(file), ruleSet).toJson();
                assertThat(schema.validate(json, InputFormat.JSON))
                        .as("%s", file)
                        .isEmpty();
            }
        }
        assertThat(schema.validate(Examples.full().toJson(), InputFormat.JSON)).isEmpty();
        JsonNode broken = ((ObjectNode) MAPPER.readTree(Examples.full().toJson())).put("more", 1);
        assertThat(schema.validate(broken.toString(), InputFormat.JSON)).isNotEmpty();
    }
}
