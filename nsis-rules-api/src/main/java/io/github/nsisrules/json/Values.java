package io.github.nsisrules.json;

import static java.util.stream.Collectors.joining;

import io.github.nsisrules.facts.Problem;
import io.github.nsisrules.facts.ProblemCode;
import io.github.nsisrules.text.Nearest;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/**
 * Reads the values of a document, each from its first token to its last. A value that is not what it should be is
 * reported and read as {@code null}; nothing is converted.
 */
final class Values {

    // Kinds of values, as the texts of WRONG_TYPE name their variants.
    static final String TEXT = "text";
    static final String CODE = "code";
    static final String YES_OR_NO = "yesOrNo";
    static final String CODES = "codes";
    static final String LIST = "list";
    static final String OBJECT = "object";

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
    boolean is(JsonToken token, String path, String kind) {
        return is(token, path, kind, null);
    }

    private boolean is(JsonToken token, String path, String kind, @Nullable Class<? extends Enum<?>> codes) {
        if (parser.currentToken() == token) {
            return true;
        }
        String allowed = codes == null || problems.isFull()
                ? ""
                : Arrays.stream(codes.getEnumConstants())
                        .map(code -> '"' + code.name() + '"')
                        .collect(joining(", "));
        problems.addSpoilt(ProblemCode.WRONG_TYPE, path, found(), allowed, kind);
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
        if (!is(JsonToken.VALUE_STRING, path, CODE, type)) {
            return null;
        }
        String text = parser.getString();
        for (E value : type.getEnumConstants()) {
            if (value.name().equals(text)) {
                return value;
            }
        }
        unknown(ProblemCode.UNKNOWN_VALUE, path, text, () -> Nearest.value(text, type));
        return null;
    }

    <E extends Enum<E>> @Nullable Set<E> setOf(Class<E> type, String path) {
        if (!is(JsonToken.START_ARRAY, path, CODES, type)) {
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
        unknown(ProblemCode.UNKNOWN_VALUE, path, text, () -> Nearest.field(text, allowed));
    }

    private void unknownField(String parentPath, String name, List<String> names) {
        String path = parentPath + Problem.quoted(name);
        unknown(ProblemCode.UNKNOWN_FIELD, path, name, () -> Nearest.field(name, names));
    }

    /** Looks for what may be meant only if somebody will read it. */
    private void unknown(ProblemCode code, String path, String written, Supplier<Nearest> meant) {
        String[] arguments = {};
        if (!problems.isFull()) {
            Nearest nearest = meant.get();
            arguments = new String[] {
                Problem.quoted(written), String.join(", ", nearest.names()), nearest.similar() ? "similar" : ""
            };
        }
        if (code == ProblemCode.UNKNOWN_VALUE) {
            problems.addSpoilt(code, path, arguments);
        } else {
            problems.add(code, path, arguments);
        }
    }

    private String found() {
        return switch (parser.currentToken()) {
            case START_OBJECT -> "{…}";
            case START_ARRAY -> "[…]";
            case VALUE_STRING -> "\"" + Problem.quoted(parser.getString()) + "\"";
            default -> Problem.quoted(parser.getString());
        };
    }
}
