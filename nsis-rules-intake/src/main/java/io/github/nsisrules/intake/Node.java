package io.github.nsisrules.intake;

import io.github.nsisrules.facts.Problem;
import io.github.nsisrules.facts.ProblemCode;
import io.github.nsisrules.intake.json.Json;
import io.github.nsisrules.text.Nearest;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A value of a document at its path. A value that is not what it should be is reported and read as {@code null}.
 *
 * @param value the value; {@code null} if there is none
 * @param path where it stands
 * @param problems where problems are reported
 */
record Node(@Nullable Json value, String path, List<Problem> problems) {

    /** Reports fields that stand twice or that the object does not have; whether it is an object. */
    boolean isObjectOf(String... names) {
        if (!(value instanceof Json.Obj object)) {
            wrongType("object");
            return false;
        }
        List<String> known = List.of(names);
        for (String field : object.fields().keySet()) {
            if (!known.contains(field)) {
                add(ProblemCode.UNKNOWN_FIELD, under(Problem.quoted(field)), field, known);
            }
        }
        tellRepeated(object);
        return true;
    }

    private void tellRepeated(Json.Obj object) {
        for (String field : object.repeated()) {
            String quoted = Problem.quoted(field);
            problems.add(Problem.of(ProblemCode.DUPLICATE_KEY, under(quoted), quoted));
        }
    }

    /** A field of this object; without a value if it is missing or {@code null}. */
    Node get(String field) {
        return new Node(value == null ? null : value.get(field), under(field), problems);
    }

    /** Its entries; a list that is missing is empty. */
    List<Node> list() {
        List<Node> entries = new ArrayList<>();
        if (value instanceof Json.Arr array) {
            for (Json entry : array.entries()) {
                entries.add(new Node(entry, path + "[" + entries.size() + "]", problems));
            }
        } else if (value != null) {
            wrongType("list");
        }
        return entries;
    }

    /** The texts of a list; {@code null} if there is no list. */
    @Nullable
    List<String> texts() {
        if (value == null) {
            return null;
        }
        List<String> texts = new ArrayList<>();
        for (Node entry : list()) {
            String text = entry.text();
            if (text != null) {
                texts.add(text);
            }
        }
        return texts;
    }

    /** The texts by the fields of an object, whatever these are called; none if there is no object. */
    Map<String, Node> fields() {
        if (value instanceof Json.Obj object) {
            tellRepeated(object);
            Map<String, Node> fields = new LinkedHashMap<>();
            object.fields()
                    .keySet()
                    .forEach(field ->
                            fields.put(field, new Node(object.get(field), under(Problem.quoted(field)), problems)));
            return Collections.unmodifiableMap(fields);
        }
        if (value != null) {
            wrongType("object");
        }
        return Map.of();
    }

    @Nullable
    String text() {
        if (value instanceof Json.Text text) {
            return text.text();
        }
        if (value != null) {
            wrongType("text");
        }
        return null;
    }

    /** A text that must be there. */
    @Nullable
    String requiredText() {
        if (value == null) {
            missing();
        }
        return text();
    }

    /** A value that must be there, one of those allowed. */
    @Nullable
    String requiredOneOf(List<String> allowed) {
        String text = requiredText();
        if (text != null && !allowed.contains(text)) {
            unknownValue(text, allowed);
            return null;
        }
        return text;
    }

    @Nullable
    Integer number() {
        if (value instanceof Json.Num number && number.digits().matches("[1-9][0-9]{0,8}")) {
            return Integer.valueOf(number.digits());
        }
        if (value != null) {
            wrongType("number");
        }
        return null;
    }

    void unknownValue(String text, List<String> allowed) {
        add(ProblemCode.UNKNOWN_VALUE, path, text, allowed);
    }

    void missing() {
        problems.add(Problem.of(ProblemCode.MISSING, path, path.substring(path.lastIndexOf('.') + 1)));
    }

    private void wrongType(String kind) {
        String found =
                value == null ? "null" : value instanceof Json.Text text ? '"' + text.text() + '"' : value.plain();
        problems.add(Problem.of(ProblemCode.WRONG_TYPE, path, Problem.quoted(found), "", kind));
    }

    private void add(ProblemCode code, String at, String written, List<String> allowed) {
        Nearest nearest = Nearest.field(written, allowed);
        problems.add(Problem.of(
                code,
                at,
                Problem.quoted(written),
                String.join(", ", nearest.names()),
                nearest.similar() > 0 ? "similar" : ""));
    }

    private String under(String field) {
        return path.isEmpty() ? field : path + "." + field;
    }
}
