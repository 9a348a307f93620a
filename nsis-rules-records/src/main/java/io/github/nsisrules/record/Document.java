package io.github.nsisrules.record;

import io.github.nsisrules.facts.Problem;
import io.github.nsisrules.facts.ProblemCode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.erdtman.jcs.JsonCanonicalizer;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonFactoryBuilder;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeType;
import tools.jackson.databind.node.ObjectNode;

/** JSON documents of this package as trees: strictly read, canonically written (RFC 8785), digested. */
final class Document {

    /** The size of a record or a note, in bytes. */
    static final int LIMIT = 16 * 1024 * 1024;

    private static final int DEPTH = 30;
    private static final int DIGITS = 100;
    private static final Pattern LONG_NUMBER = Pattern.compile("[-+.0-9eE]{" + (DIGITS + 1) + "}");
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private static final JsonMapper MAPPER = JsonMapper.builder(factory().build())
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private Document() {}

    private static JsonFactoryBuilder factory() {
        return JsonFactory.builder()
                .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                .streamReadConstraints(StreamReadConstraints.builder()
                        .maxNestingDepth(DEPTH)
                        .maxStringLength(LIMIT)
                        .maxNameLength(LIMIT)
                        .maxNumberLength(DIGITS)
                        .build());
    }

    /**
     * Reads an object.
     *
     * @throws InvalidRecordException if the bytes are not one JSON object in UTF-8
     */
    static ObjectNode read(byte[] utf8) {
        if (utf8.length > LIMIT) {
            throw problem(ProblemCode.TOO_LARGE, String.valueOf(LIMIT));
        }
        return read(text(utf8));
    }

    static ObjectNode read(String json) {
        if (json.isBlank()) {
            throw problem(ProblemCode.NOTHING_TO_READ);
        }
        try {
            JsonNode node = MAPPER.readTree(json);
            if (node.getNodeType() != JsonNodeType.OBJECT) {
                throw problem(ProblemCode.WRONG_TYPE, Problem.quoted(node.toString()), "", "object");
            }
            checkCharacters(node, "");
            return (ObjectNode) node;
        } catch (StreamConstraintsException e) {
            throw beyondLimits(json, e);
        } catch (JacksonException e) {
            throw notJson(json, e);
        }
    }

    /** Only depth and numbers have a limit that a document can go beyond, and only in words are they told apart. */
    private static InvalidRecordException beyondLimits(String json, StreamConstraintsException e) {
        Matcher number = LONG_NUMBER.matcher(json);
        return e.getOriginalMessage().startsWith("Number") && number.find()
                ? problem(ProblemCode.WRONG_TYPE, Problem.quoted(number.group()))
                : problem(ProblemCode.TOO_DEEP, String.valueOf(DEPTH));
    }

    private static InvalidRecordException notJson(String json, JacksonException e) {
        TokenStreamLocation location = e.getLocation() == null ? TokenStreamLocation.NA : e.getLocation();
        int offset = (int) Math.max(0, Math.min(json.length(), location.getCharOffset()));
        String found = json.substring(offset, Math.min(json.length(), offset + 20));
        return problem(
                ProblemCode.NOT_JSON,
                String.valueOf(Math.max(1, location.getLineNr())),
                String.valueOf(Math.max(1, location.getColumnNr())),
                Problem.quoted(found));
    }

    private static String text(byte[] utf8) {
        ByteBuffer in = ByteBuffer.wrap(utf8);
        CharBuffer out = CharBuffer.allocate(utf8.length);
        CoderResult result = StandardCharsets.UTF_8.newDecoder().decode(in, out, true);
        String text = out.flip().toString();
        if (result.isError()) {
            throw problem(
                    ProblemCode.NOT_UTF8,
                    String.format(Locale.ROOT, "0x%02X", utf8[in.position()]),
                    String.valueOf(1 + text.chars().filter(c -> c == '\n').count()),
                    "Windows-1252, ISO-8859-1");
        }
        return !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK ? text.substring(1) : text;
    }

    /** Half characters have no UTF-8, so two different texts would have one digest (RFC 8785, 3.2.2.2). */
    private static void checkCharacters(JsonNode node, String path) {
        if (node.isString() && isBroken(node.stringValue())) {
            throw new InvalidRecordException(
                    List.of(Problem.of(ProblemCode.BROKEN_CHARACTER, path, Problem.quoted(node.stringValue()))));
        }
        if (node.isObject()) {
            node.properties()
                    .forEach(field -> checkCharacters(
                            field.getValue(), (path.isEmpty() ? "" : path + ".") + Problem.quoted(field.getKey())));
        }
        for (int i = 0; node.isArray() && i < node.size(); i++) {
            checkCharacters(node.get(i), path + "[" + i + "]");
        }
    }

    private static boolean isBroken(String text) {
        return text.codePoints().anyMatch(c -> c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE);
    }

    private static InvalidRecordException problem(ProblemCode code, String... arguments) {
        return new InvalidRecordException(List.of(Problem.of(code, "", arguments)));
    }

    static ObjectNode object() {
        return MAPPER.createObjectNode();
    }

    /** The canonical form of RFC 8785. */
    static String canonical(JsonNode node) {
        try {
            return new JsonCanonicalizer(node.toString()).getEncodedString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** {@code sha256:} and the SHA-256 of the canonical form, in lower-case hexadecimal. */
    static String digest(JsonNode node) {
        try {
            byte[] hash =
                    MessageDigest.getInstance("SHA-256").digest(canonical(node).getBytes(StandardCharsets.UTF_8));
            return "sha256:" + HexFormat.of().formatHex(hash);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256.", e);
        }
    }
}
