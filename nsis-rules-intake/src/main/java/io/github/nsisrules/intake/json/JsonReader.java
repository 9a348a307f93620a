package io.github.nsisrules.intake.json;

import java.io.Reader;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.TokenStreamFactory;
import tools.jackson.core.json.JsonFactory;

/** Reads JSON values one after the other from a parser. */
public final class JsonReader {

    /** How many characters of names and texts, and tokens, one value may have. */
    public static final int LIMIT = 1024 * 1024;

    private static final int DEPTH = 30;

    private static final JsonFactory FACTORY = JsonFactory.builder()
            .disable(TokenStreamFactory.Feature.CANONICALIZE_PROPERTY_NAMES)
            .disable(TokenStreamFactory.Feature.INTERN_PROPERTY_NAMES)
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(DEPTH)
                    .maxStringLength(LIMIT)
                    .maxNameLength(1000)
                    .maxNumberLength(100)
                    .build())
            .build();

    private final JsonParser parser;
    private int left;

    private JsonReader(JsonParser parser) {
        this.parser = parser;
        this.left = LIMIT;
    }

    /** A parser of a text with limits of depth and length; it closes the text. */
    public static JsonParser parser(Reader text) {
        return FACTORY.createParser(ObjectReadContext.empty(), text);
    }

    /**
     * The value at the parser's current token, which is then at the value's last token.
     *
     * @throws TooLargeException if it is larger than {@link #LIMIT}; the parser then stands somewhere in it
     */
    public static Json value(JsonParser parser) {
        return new JsonReader(parser).read();
    }

    private Json read() {
        JsonToken token = parser.currentToken();
        return switch (token) {
            case START_OBJECT -> object();
            case START_ARRAY -> array();
            case VALUE_STRING -> new Json.Text(spend(parser.getString()));
            case VALUE_TRUE -> new Json.Bool(true);
            case VALUE_FALSE -> new Json.Bool(false);
            case VALUE_NULL -> new Json.Null();
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> new Json.Num(spend(parser.getString()));
            default -> throw new IllegalStateException("No value begins with " + token + ".");
        };
    }

    /** The object whose first field, or end, is the parser's current token. */
    public static Json restOfObject(JsonParser parser) {
        return new JsonReader(parser).fields(parser.currentToken());
    }

    private Json object() {
        return fields(parser.nextToken());
    }

    private Json fields(JsonToken first) {
        Map<String, Json> fields = new LinkedHashMap<>();
        List<String> repeated = new ArrayList<>();
        for (JsonToken token = first; token != JsonToken.END_OBJECT; token = parser.nextToken()) {
            String name = spend(parser.currentName());
            parser.nextToken();
            Json value = read();
            if (fields.putIfAbsent(name, value) != null) {
                repeated.add(name);
            }
        }
        return new Json.Obj(fields, repeated);
    }

    private Json array() {
        List<Json> entries = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            spend("");
            entries.add(read());
        }
        return new Json.Arr(entries);
    }

    private String spend(String text) {
        left -= 1 + text.length();
        if (left < 0) {
            throw new TooLargeException();
        }
        return text;
    }

    /** A value is larger than the limit. */
    public static final class TooLargeException extends RuntimeException {
        private static final long serialVersionUID = 1L;

        TooLargeException() {
            super("An entry has more than " + LIMIT + " characters.\nMaybe a whole file was pasted into a field.");
        }
    }
}
