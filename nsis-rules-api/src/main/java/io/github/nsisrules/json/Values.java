package io.github.nsisrules.json;

import io.github.nsisrules.facts.Problem;
import io.github.nsisrules.facts.ProblemCode;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/**
 * Reads the values of a document, each from its first token to its last. A value that is not what it should be is
 * reported and read as {@code null}; nothing is converted.
 */
final class Values {

    static final String TEXT = "\"…\"";
    static final String YES_OR_NO = "true | false";
    static final String LIST = "[…]";
    static final String OBJECT = "{…}";

    private static final Pattern DATE = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");

    private final JsonParser parser;
    private final ProblemList problems;

    Values(JsonParser parser, ProblemList problems) {
        this.parser = parser;
        this.problems = problems;
    }

    /** Reads one field whose value is not {@code null}. */
    interface FieldReader {
        void field(String name, String path);
    }

    /**
     * Reads the object that begins at the current token.
     *
     * @param parentPath empty, or the object's path and a dot
     * @param names the fields that the object may have
     */
    void object(String parentPath, List<String> names, FieldReader reader) {
        Set<String> seenNames = new HashSet<>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String name = parser.currentName();
            parser.nextToken();
            if (!names.contains(name)) {
                unknownField(parentPath, name, names);
                parser.skipChildren();
            } else if (!seenNames.add(name)) {
                problems.add(ProblemCode.DUPLICATE_KEY, parentPath + name, name);
                parser.skipChildren();
            } else if (parser.currentToken() != JsonToken.VALUE_NULL) {
                reader.field(name, parentPath + name);
            }
        }
    }

    /** Whether the current token begins a value of the kind; if not, this is reported and the value skipped. */
    boolean is(JsonToken token, String path, String expected) {
        if (parser.currentToken() == token) {
            return true;
        }
        problems.addSpoilt(ProblemCode.WRONG_TYPE, path, found(), expected);
        parser.skipChildren();
        return false;
    }

    @Nullable
    String text(String path) {
        return is(JsonToken.VALUE_STRING, path, TEXT) ? parser.getString() : null;
    }

    @Nullable
    Boolean yesOrNo(String path) {
        if (parser.currentToken() == JsonToken.VALUE_TRUE) {
            return true;
        }
        return is(JsonToken.VALUE_FALSE, path, YES_OR_NO) ? false : null;
    }

    @Nullable
    LocalDate date(String path) {
        String text = text(path);
        if (text == null) {
            return null;
        }
        if (DATE.matcher(text).matches()) {
            try {
                return LocalDate.parse(text);
            } catch (DateTimeException e) {
                // Told below, together with what is not written as a date at all.
            }
        }
        problems.addSpoilt(ProblemCode.NO_SUCH_DATE, path, Problem.quoted(text));
        return null;
    }

    <E extends Enum<E>> @Nullable E oneOf(Class<E> type, String path) {
        String text = text(path);
        if (text == null) {
            return null;
        }
        for (E value : type.getEnumConstants()) {
            if (value.name().equals(text)) {
                return value;
            }
        }
        unknownValue(
                path,
                text,
                Arrays.stream(type.getEnumConstants()).map(Enum::name).toList());
        return null;
    }

    <E extends Enum<E>> @Nullable Set<E> setOf(Class<E> type, String path) {
        if (!is(JsonToken.START_ARRAY, path, LIST)) {
            return null;
        }
        Set<E> values = EnumSet.noneOf(type);
        for (int i = 0; parser.nextToken() != JsonToken.END_ARRAY; i++) {
            String entryPath = path + "[" + i + "]";
            E value = oneOf(type, entryPath);
            if (value != null && !values.add(value)) {
                problems.add(ProblemCode.DUPLICATE_VALUE, entryPath, value.name());
            }
        }
        return values;
    }

    void unknownValue(String path, String text, List<String> allowed) {
        problems.addSpoilt(
                ProblemCode.UNKNOWN_VALUE,
                path,
                Problem.quoted(text),
                problems.isFull() ? "" : Nearest.first(text, allowed));
    }

    private void unknownField(String parentPath, String name, List<String> names) {
        String quoted = Problem.quoted(name);
        problems.add(
                ProblemCode.UNKNOWN_FIELD,
                parentPath + quoted,
                quoted,
                problems.isFull() ? "" : Nearest.first(name, names));
    }

    private String found() {
        return switch (parser.currentToken()) {
            case START_OBJECT -> OBJECT;
            case START_ARRAY -> LIST;
            case VALUE_STRING -> "\"" + Problem.quoted(parser.getString()) + "\"";
            default -> Problem.quoted(parser.getString());
        };
    }
}
