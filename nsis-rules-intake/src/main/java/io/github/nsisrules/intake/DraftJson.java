package io.github.nsisrules.intake;

import io.github.nsisrules.facts.InvalidSolutionException;
import io.github.nsisrules.facts.Problem;
import io.github.nsisrules.facts.ProblemCode;
import io.github.nsisrules.intake.json.Json;
import io.github.nsisrules.intake.json.JsonReader;
import io.github.nsisrules.stability.Experimental;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import tools.jackson.core.JsonParser;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.exc.StreamReadException;

/**
 * Reads and writes drafts as JSON, one object for each: {@link #schema()} describes them. A draft is a document of its own and
 * no solution with additions, because a solution must say who uses it and a draft often cannot. What is decided stands in it
 * once, in its claims; {@link SolutionDraft#solution()} takes it out. {@code standing} and {@code values} repeat for other
 * readers what follows from the claims, and are checked.
 *
 * <p>Reading is strict, as it is for solutions. Many drafts are written one on each line (JSON Lines); {@link DraftBatch}
 * reads them. Safe for use by many threads.
 */
@Experimental
public final class DraftJson {

    /** The version of the format, and the first field of every draft. */
    static final String VERSION_FIELD = "draftVersion";

    static final String VERSION = "1";

    private DraftJson() {}

    /**
     * Reads a draft.
     *
     * @throws InvalidSolutionException with everything that is wrong with it
     */
    public static SolutionDraft parse(String json) {
        if (json.isBlank()) {
            throw invalid(ProblemCode.NOTHING_TO_READ);
        }
        return new DraftReader().read(value(json));
    }

    /** A draft as text on one line, without a line end after it. Equal drafts give equal texts. */
    public static String toJson(SolutionDraft draft) {
        return DraftWriter.write(draft);
    }

    /** The JSON Schema (draft 2020-12) of a draft. */
    public static String schema() {
        try (InputStream stream = DraftJson.class.getResourceAsStream("draft.schema.json")) {
            if (stream == null) {
                throw new IllegalStateException("The resource draft.schema.json is missing.\n"
                        + "Maybe the jar was repackaged without its resources.");
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Json value(String json) {
        try (JsonParser parser = JsonReader.parser(new StringReader(json))) {
            try {
                parser.nextToken();
                Json value = JsonReader.value(parser);
                if (parser.nextToken() != null) {
                    throw notJson(json, parser.currentTokenLocation().getCharOffset());
                }
                return value;
            } catch (StreamConstraintsException | JsonReader.TooLargeException e) {
                throw invalid(ProblemCode.TOO_LARGE, String.valueOf(JsonReader.LIMIT));
            } catch (StreamReadException e) {
                throw notJson(json, e.getLocation().getCharOffset());
            }
        }
    }

    private static InvalidSolutionException notJson(String json, long charOffset) {
        int offset = (int) Math.max(0, Math.min(charOffset, json.length()));
        String before = json.substring(0, offset);
        int lineStart = before.lastIndexOf('\n') + 1;
        long line = 1 + before.chars().filter(c -> c == '\n').count();
        return invalid(
                ProblemCode.NOT_JSON,
                String.valueOf(line),
                String.valueOf(1 + before.codePointCount(lineStart, offset)),
                Problem.quoted(json.substring(Math.max(lineStart, offset - 15), Math.min(json.length(), offset + 15))));
    }

    private static InvalidSolutionException invalid(ProblemCode code, String... arguments) {
        return new InvalidSolutionException(List.of(Problem.of(code, "", arguments)));
    }
}
