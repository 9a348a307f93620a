package io.github.nsisrules.intake.json;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A JSON value. Numbers are kept as they are written. Immutable. */
public sealed interface Json {

    /**
     * An object.
     *
     * @param fields its fields in order
     * @param repeated the names of fields that stand more than once; the first of each was kept
     */
    record Obj(Map<String, Json> fields, List<String> repeated) implements Json {}

    /** A list. */
    record Arr(List<Json> entries) implements Json {}

    /** A text. */
    record Text(String text) implements Json {}

    /** A number. */
    record Num(String digits) implements Json {}

    /** Yes or no. */
    record Bool(boolean value) implements Json {}

    /** No value. */
    record Null() implements Json {}

    /** The field of an object; {@code null} if this is no object, or the field is missing or {@code null}. */
    default @Nullable Json get(String name) {
        Json field = this instanceof Obj object ? object.fields().get(name) : null;
        return field instanceof Null ? null : field;
    }

    /** The value at the end of a path of fields such as {@code general.validity.valid}; {@code null} if there is none. */
    default @Nullable Json at(String path) {
        Json at = this;
        for (String name : path.split("\\.", -1)) {
            at = at.get(name);
            if (at == null) {
                return null;
            }
        }
        return at;
    }

    /** Whether the path leads to a field that is there, be it {@code null}. */
    default boolean has(String path) {
        int dot = path.lastIndexOf('.');
        Json parent = dot < 0 ? this : at(path.substring(0, dot));
        return parent instanceof Obj object && object.fields().containsKey(path.substring(dot + 1));
    }

    /** Whether a field stands twice in an object anywhere in it. */
    default boolean repeatsFields() {
        if (this instanceof Obj object) {
            return !object.repeated().isEmpty()
                    || object.fields().values().stream().anyMatch(Json::repeatsFields);
        }
        return list().stream().anyMatch(Json::repeatsFields);
    }

    /** Its entries; of anything but a list none. */
    default List<Json> list() {
        return this instanceof Arr array ? array.entries() : List.of();
    }

    /** The value as somebody reads it: a text, number, yes or no as such, anything else as JSON. */
    default String plain() {
        if (this instanceof Text text) {
            return text.text();
        }
        StringBuilder json = new StringBuilder();
        JsonText.append(this, json);
        return json.toString();
    }
}
