package io.github.nsisrules.rest;

import io.github.nsisrules.text.Language;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/** What is sent back: a status, headers and a body, whole before its first byte leaves. Immutable. */
public final class Reply {

    /** JSON. */
    public static final String JSON = "application/json";
    /** JSON Lines: one document on each line. */
    public static final String LINES = "application/x-ndjson";
    /** An RFC 9457 problem document. */
    public static final String PROBLEM = "application/problem+json";

    private final int status;
    private final Map<String, String> headers;
    private final byte[] body;

    private Reply(int status, Map<String, String> headers, byte[] body) {
        this.status = status;
        this.headers = Collections.unmodifiableMap(headers);
        this.body = body;
    }

    /** An answer in a language. Answers depend on rules and dates, so nothing on the way may keep them. */
    static Reply of(int status, String mediaType, Language language, byte[] body) {
        Map<String, String> headers = new LinkedHashMap<>();
        headers.put("Content-Type", mediaType);
        headers.put("Content-Language", language.code());
        headers.put("Vary", "Accept-Language");
        headers.put("Cache-Control", "no-store");
        return new Reply(status, headers, body);
    }

    /** A document that is the same for everybody as long as the service runs. */
    static Reply document(String mediaType, String text) {
        return new Reply(200, Map.of("Content-Type", mediaType), text.getBytes(StandardCharsets.UTF_8));
    }

    /** The same with one more header. */
    public Reply with(String header, String value) {
        Map<String, String> more = new LinkedHashMap<>(headers);
        more.put(header, value);
        return new Reply(status, more, body);
    }

    /** The HTTP status. */
    public int status() {
        return status;
    }

    /** The headers, but for the length of the body. */
    public Map<String, String> headers() {
        return headers;
    }

    /** How many bytes the body has. */
    public int length() {
        return body.length;
    }

    /** A copy of the body. */
    public byte[] body() {
        return body.clone();
    }

    /**
     * Writes the body.
     *
     * @throws IOException if the stream cannot be written
     */
    public void writeTo(OutputStream out) throws IOException {
        out.write(body);
    }
}
