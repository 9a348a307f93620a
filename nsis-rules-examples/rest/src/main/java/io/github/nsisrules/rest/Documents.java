package io.github.nsisrules.rest;

import io.github.nsisrules.NsisRules;
import io.github.nsisrules.json.Schemas;
import io.github.nsisrules.result.RuleSet;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** What a service tells about itself: its OpenAPI, the schemas that it refers to, and the rule sets. Made once. */
final class Documents {

    private static final String SCHEMA = "application/schema+json";

    private final Reply openApi = Reply.document(Reply.JSON, resource());
    private final Map<String, Reply> schemas = Map.of(
            "solution", Reply.document(SCHEMA, Schemas.solution()),
            "classification", Reply.document(SCHEMA, Schemas.classification()),
            "explanation", Reply.document(SCHEMA, Schemas.explanation()),
            "error", Reply.document(SCHEMA, Schemas.error()));
    private final Reply ruleSets;

    Documents(NsisRules rules) {
        ruleSets = Reply.document(Reply.JSON, ruleSets(rules));
    }

    Reply openApi() {
        return openApi;
    }

    /** {@code null} if there is no such schema. */
    @Nullable
    Reply schema(String name) {
        return schemas.get(name);
    }

    Reply ruleSets() {
        return ruleSets;
    }

    private static String ruleSets(NsisRules rules) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = new JsonFactory().createGenerator(ObjectWriteContext.empty(), text)) {
            json.writeStartObject();
            json.writeObjectPropertyStart("library");
            json.writeStringProperty("version", rules.library().version());
            json.writeStringProperty("digest", rules.library().digest());
            json.writeEndObject();
            json.writeArrayPropertyStart("ruleSets");
            for (RuleSet ruleSet : rules.ruleSets()) {
                json.writeStartObject();
                json.writeStringProperty("id", ruleSet.id());
                json.writeStringProperty("from", ruleSet.from().toString());
                json.writeName("until");
                if (ruleSet.until() == null) {
                    json.writeNull();
                } else {
                    json.writeString(ruleSet.until().toString());
                }
                json.writeStringProperty("digest", ruleSet.digest());
                json.writeStringProperty("tableDigest", ruleSet.tableDigest());
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeEndObject();
        }
        return text.toString();
    }

    private static String resource() {
        try (InputStream stream = Documents.class.getResourceAsStream("openapi.json")) {
            if (stream == null) {
                throw new IllegalStateException(
                        "The resource openapi.json is missing.\nMaybe the jar was repackaged without its resources.");
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
