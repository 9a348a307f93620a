package io.github.nsisrules.json;

import io.github.nsisrules.facts.Problem;
import io.github.nsisrules.facts.ProblemCode;
import io.github.nsisrules.facts.TuSolution;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.TokenStreamFactory;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.core.json.JsonFactory;

/**
 * What came of reading one document.
 *
 * @param solution the solution; {@code null} if there are problems
 * @param problems what is wrong; empty if there is a solution
 * @param id the id that the document states, if it is one and was reached
 */
record Reading(
        @Nullable TuSolution solution,
        List<Problem> problems,
        @Nullable String id) {

    /** The size of a document, in bytes. */
    static final int LIMIT = 1024 * 1024;
    /** How deep objects and lists may be nested; a valid description needs four levels. */
    static final int DEPTH = 20;

    private static final Pattern ID = Pattern.compile("[A-Za-z0-9._-]{1,100}");

    /** The size of the document bounds all lengths; names are not kept from one document to the next. */
    private static final JsonFactory FACTORY = JsonFactory.builder()
            .disable(TokenStreamFactory.Feature.CANONICALIZE_PROPERTY_NAMES)
            .disable(TokenStreamFactory.Feature.INTERN_PROPERTY_NAMES)
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(DEPTH)
                    .maxStringLength(LIMIT)
                    .maxNameLength(LIMIT)
                    .maxNumberLength(LIMIT)
                    .build())
            .build();

    /** Reads a text of at most {@link #LIMIT} characters. */
    static Reading of(String text, Place start) {
        ProblemList problems = new ProblemList();
        try (JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), text)) {
            SolutionReader reader = new SolutionReader(parser, problems);
            TuSolution solution = null;
            try {
                if (parser.nextToken() == null) {
                    problems.end(ProblemCode.NOTHING_TO_READ);
                } else {
                    solution = reader.read();
                    JsonToken next = parser.nextToken();
                    if (next != null) {
                        notJson(problems, text, parser.currentTokenLocation().getCharOffset(), start);
                    }
                }
            } catch (StreamConstraintsException e) {
                problems.end(ProblemCode.TOO_DEEP, String.valueOf(DEPTH));
            } catch (StreamReadException e) {
                notJson(problems, text, e.getLocation().getCharOffset(), start);
            }
            String id = reader.id();
            return new Reading(
                    problems.isEmpty() ? solution : null,
                    problems.toList(),
                    id != null && ID.matcher(id).matches() ? id : null);
        }
    }

    /** Nothing could be read. */
    static Reading failed(ProblemCode code, String... arguments) {
        return new Reading(null, List.of(Problem.of(code, "", arguments)), null);
    }

    /** Whether the reading came to the document's end, so that it is clear where the next one begins. */
    boolean isWellFormed() {
        return problems.stream().noneMatch(problem -> problem.code() == ProblemCode.NOT_JSON);
    }

    private static void notJson(ProblemList problems, String text, long charOffset, Place start) {
        int offset = (int) Math.max(0, Math.min(charOffset, text.length()));
        Place place = start.plus(text, offset);
        problems.end(
                ProblemCode.NOT_JSON,
                String.valueOf(place.line()),
                String.valueOf(place.column()),
                Place.excerpt(text, offset));
    }
}
