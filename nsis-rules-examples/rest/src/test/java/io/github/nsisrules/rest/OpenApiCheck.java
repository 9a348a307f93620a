package io.github.nsisrules.rest;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.github.nsisrules.json.Schemas;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Holds what a service answers against its OpenAPI document: path, method, status and media type must stand there, and the body
 * must be as its schema says. Schemas are read from the document as any client would resolve them.
 */
final class OpenApiCheck {

    static final JsonMapper JSON = new JsonMapper();
    private static final String BASE = "http://service.invalid/";

    private final JsonNode document;
    private final SchemaRegistry registry;
    private final Set<String> seen = new TreeSet<>();

    OpenApiCheck(String openApi) {
        document = JSON.readTree(openApi);
        Map<String, String> resources = new HashMap<>();
        resources.put(BASE + "openapi.json", openApi);
        resources.put(BASE + "schemas/solution", Schemas.solution());
        resources.put(BASE + "schemas/classification", Schemas.classification());
        resources.put(BASE + "schemas/explanation", Schemas.explanation());
        resources.put(BASE + "schemas/error", Schemas.error());
        registry = SchemaRegistry.withDefaultDialect(
                SpecificationVersion.DRAFT_2020_12, builder -> builder.schemas(resources));
    }

    /** Checks an answer, and remembers that it was seen. */
    void check(String path, HttpResponse<String> response) {
        HttpRequest request = response.request();
        String asked = request.method().toLowerCase(Locale.ROOT);
        JsonNode operations = document.path("paths").path(path);
        // A method that is not there is answered like the one that is.
        String method = operations.has(asked)
                ? asked
                : operations.propertyNames().iterator().next();
        String status = String.valueOf(response.statusCode());
        String pointer = resolve("/paths/" + path.replace("/", "~1") + "/" + method + "/responses/" + status);
        String mediaType = mediaType(response);
        pointer += "/content/" + mediaType.replace("/", "~1") + "/schema";
        assertThat(document.at(pointer).isMissingNode())
                .as("%s %s answers %s with %s, which the document does not know", asked, path, status, mediaType)
                .isFalse();
        if (!mediaType.equals(Reply.LINES)) {
            assertThat(errors(pointer, response.body()))
                    .as("%s %s %s", asked, path, response.body())
                    .isEmpty();
        }
        seen.add(path + " " + status);
    }

    /** Checks one line of JSON Lines, as an entry of a batch. */
    void checkEntry(String line) {
        assertThat(errors("/components/schemas/entry", line)).as(line).isEmpty();
    }

    /** What is documented and was answered. */
    Set<String> seen() {
        return seen;
    }

    /** All that is documented, as path and status. */
    Set<String> documented() {
        Set<String> all = new TreeSet<>();
        document.path("paths")
                .properties()
                .forEach(path -> path.getValue()
                        .properties()
                        .forEach(operation -> operation
                                .getValue()
                                .path("responses")
                                .propertyNames()
                                .forEach(status -> all.add(path.getKey() + " " + status))));
        return all;
    }

    static String mediaType(HttpResponse<?> response) {
        return response.headers().firstValue("Content-Type").orElse("").replaceFirst(";.*", "");
    }

    private String resolve(String pointer) {
        JsonNode reference = document.at(pointer).path("$ref");
        return reference.isMissingNode() ? pointer : reference.asString().substring(1);
    }

    private List<String> errors(String pointer, String body) {
        Schema schema = registry.getSchema(SchemaLocation.of(
                BASE + "openapi.json#" + pointer.replace("{", "%7B").replace("}", "%7D")));
        return schema
                .validate(
                        body,
                        InputFormat.JSON,
                        context -> context.executionConfig(config -> config.formatAssertionsEnabled(true)))
                .stream()
                .map(error -> error.getInstanceLocation() + " " + error.getMessage())
                .toList();
    }
}
