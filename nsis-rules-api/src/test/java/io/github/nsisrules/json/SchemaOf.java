package io.github.nsisrules.json;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.util.List;

/** Validates documents with the schemas, formats included. */
final class SchemaOf {

    static final SchemaOf SOLUTION = new SchemaOf(Schemas.solution());
    static final SchemaOf CLASSIFICATION = new SchemaOf(Schemas.classification());
    static final SchemaOf COMPARISON = new SchemaOf(Schemas.comparison());
    static final SchemaOf EXPLANATION = new SchemaOf(Schemas.explanation());

    static final SchemaOf ERROR = new SchemaOf(Schemas.error());

    private final Schema schema;

    private SchemaOf(String json) {
        schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(json, InputFormat.JSON);
    }

    /** What is wrong; empty if the document is accepted. */
    List<String> errors(String json) {
        return schema
                .validate(
                        json,
                        InputFormat.JSON,
                        context -> context.executionConfig(config -> config.formatAssertionsEnabled(true)))
                .stream()
                .map(error -> error.getInstanceLocation() + " " + error.getMessage())
                .toList();
    }
}
