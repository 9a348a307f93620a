package io.github.nsisrules.record;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The digests of a record, by which it shows which part of it was changed.
 *
 * @param input of what was asked
 * @param result of what was answered
 * @param record of the two others and of all the rest
 */
record Digests(String input, String result, String record) {

    /** Those that a record should have. */
    static Digests of(JsonNode record) {
        String input = Document.digest(record.path("input"));
        String result = Document.digest(record.path("result"));
        return new Digests(input, result, ofRest(record, input, result));
    }

    /** The digest of a record that states the two others. */
    static String ofRest(JsonNode record, String input, String result) {
        ObjectNode rest = Document.object();
        record.properties().stream()
                .filter(field -> !field.getKey().equals("input")
                        && !field.getKey().equals("result")
                        && !field.getKey().equals("digests"))
                .forEach(field -> rest.set(field.getKey(), field.getValue()));
        rest.putObject("digests").put("input", input).put("result", result);
        return Document.digest(rest);
    }

    /** Those that it states. */
    static Digests readFrom(JsonNode record) {
        JsonNode digests = record.path("digests");
        return new Digests(
                digests.path("input").asString(),
                digests.path("result").asString(),
                digests.path("record").asString());
    }

    void writeTo(ObjectNode document) {
        document.putObject("digests").put("input", input).put("result", result).put("record", record);
    }
}
