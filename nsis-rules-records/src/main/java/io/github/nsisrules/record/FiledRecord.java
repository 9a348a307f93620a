package io.github.nsisrules.record;

import io.github.nsisrules.Library;
import io.github.nsisrules.facts.Problem;
import io.github.nsisrules.facts.ProblemCode;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** A record as it was found: it has the form of one, and nothing in it is trusted yet. */
record FiledRecord(ObjectNode document) {

    private static final List<String> OBJECTS = List.of("library", "input", "result", "digests");
    private static final List<String> FIELDS =
            List.of("recordVersion", "library", "input", "result", "note", "masked", "digests");

    /** @throws InvalidRecordException if it is not laid out as a record of a known version */
    static FiledRecord read(byte[] utf8) {
        ObjectNode document = Document.read(utf8);
        Problems problems = new Problems();
        String version = document.path("recordVersion").asString("");
        if (!document.has("recordVersion")) {
            problems.add(ProblemCode.MISSING, "recordVersion", "recordVersion");
        } else if (!version.equals(DecisionRecord.VERSION)) {
            problems.add(ProblemCode.UNKNOWN_VALUE, "recordVersion", Problem.quoted(version), DecisionRecord.VERSION);
        }
        for (String field : OBJECTS) {
            if (!document.has(field)) {
                problems.add(ProblemCode.MISSING, field, field);
            } else if (!document.path(field).isObject()) {
                problems.add(
                        ProblemCode.WRONG_TYPE,
                        field,
                        Problem.quoted(document.path(field).toString()),
                        "",
                        "object");
            }
        }
        document.propertyStream()
                .map(Map.Entry::getKey)
                .filter(name -> !FIELDS.contains(name))
                .forEach(name -> problems.add(
                        ProblemCode.UNKNOWN_FIELD,
                        Problem.quoted(name),
                        Problem.quoted(name),
                        String.join(", ", FIELDS)));
        if (!problems.isEmpty()) {
            throw new InvalidRecordException(problems.toList());
        }
        return new FiledRecord(document);
    }

    JsonNode input() {
        return document.path("input");
    }

    JsonNode result() {
        return document.path("result");
    }

    String inResult(String object, String field) {
        return result().path(object).path(field).asString("");
    }

    String evaluatedOn() {
        return result().path("evaluatedOn").asString("");
    }

    Library library() {
        JsonNode library = document.path("library");
        return new Library(
                library.path("version").asString(""), library.path("digest").asString(""));
    }

    /** The note; {@code null} if there is none. */
    @Nullable
    DecisionNote note() {
        return document.path("note") instanceof ObjectNode note ? DecisionNoteJson.read(note) : null;
    }

    List<String> masked() {
        return document.path("masked")
                .valueStream()
                .map(path -> path.asString(""))
                .toList();
    }
}
