package io.github.nsisrules.record;

import static java.util.stream.Collectors.joining;

import io.github.nsisrules.facts.AssuranceLevel;
import io.github.nsisrules.facts.Problem;
import io.github.nsisrules.facts.ProblemCode;
import io.github.nsisrules.stability.Stable;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Reads and writes a decider's note as JSON. What is absent or {@code null} was not said; an unknown field or value is an error.
 *
 * <pre>{@code
 * DecisionNoteJson.parse("""
 *         {"decidedLevels": {"borgere": "SUBSTANTIAL"}, "reason": "Som reglerne peger på.",
 *          "decidedBy": "Digitaliseringschefen", "decidedOn": "2021-04-01", "reviewOn": "2022-04-01"}""".getBytes(UTF_8));
 * }</pre>
 */
@Stable
public final class DecisionNoteJson {

    private static final List<String> FIELDS = List.of("decidedLevels", "reason", "decidedBy", "decidedOn", "reviewOn");

    private static final Pattern DATE = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");

    private final Problems problems = new Problems();

    private DecisionNoteJson() {}

    /**
     * Reads a note in UTF-8.
     *
     * @throws InvalidRecordException with everything that is wrong with it
     */
    public static DecisionNote parse(byte[] utf8) {
        return read(Document.read(utf8));
    }

    static DecisionNote read(ObjectNode node) {
        return new DecisionNoteJson().note(node);
    }

    static ObjectNode write(DecisionNote note) {
        ObjectNode node = Document.object();
        ObjectNode levels = node.putObject("decidedLevels");
        note.decidedLevels().forEach((useCase, level) -> levels.put(useCase, level.name()));
        node.put("reason", note.reason());
        node.put("decidedBy", note.decidedBy());
        node.put("decidedOn", text(note.decidedOn()));
        node.put("reviewOn", text(note.reviewOn()));
        return node;
    }

    private static @Nullable String text(@Nullable LocalDate date) {
        return date == null ? null : date.toString();
    }

    private DecisionNote note(ObjectNode node) {
        node.propertyStream()
                .map(Map.Entry::getKey)
                .filter(name -> !FIELDS.contains(name))
                .forEach(name -> problems.add(
                        ProblemCode.UNKNOWN_FIELD,
                        Problem.quoted(name),
                        Problem.quoted(name),
                        String.join(", ", FIELDS)));
        Map<String, AssuranceLevel> levels = levels(node.path("decidedLevels"));
        String reason = text(node, "reason");
        String decidedBy = text(node, "decidedBy");
        LocalDate decidedOn = date(node, "decidedOn");
        LocalDate reviewOn = date(node, "reviewOn");
        DecisionNote note = null;
        try {
            note = new DecisionNote(levels, reason, decidedBy, decidedOn, reviewOn);
        } catch (InvalidRecordException e) {
            e.problems().forEach(problems::add);
        }
        if (note == null || !problems.isEmpty()) {
            throw new InvalidRecordException(problems.toList());
        }
        return note;
    }

    private Map<String, AssuranceLevel> levels(JsonNode node) {
        Map<String, AssuranceLevel> levels = new LinkedHashMap<>();
        if (node.isMissingNode() || node.isNull()) {
            return levels;
        }
        if (!node.isObject()) {
            wrongType("decidedLevels", node, "object");
            return levels;
        }
        node.properties().forEach(field -> {
            String path = "decidedLevels." + Problem.quoted(field.getKey());
            if (!field.getValue().isString()) {
                wrongType(path, field.getValue(), "text");
                return;
            }
            String value = field.getValue().stringValue();
            Stream.of(AssuranceLevel.values())
                    .filter(level -> level.name().equals(value))
                    .findFirst()
                    .ifPresentOrElse(
                            level -> levels.put(field.getKey(), level),
                            () -> problems.add(
                                    ProblemCode.UNKNOWN_VALUE,
                                    path,
                                    Problem.quoted(value),
                                    Stream.of(AssuranceLevel.values())
                                            .map(Enum::name)
                                            .collect(joining(", "))));
        });
        return levels;
    }

    private @Nullable String text(ObjectNode node, String field) {
        JsonNode value = node.path(field);
        if (value.isMissingNode() || value.isNull()) {
            return null;
        }
        if (!value.isString()) {
            wrongType(field, value, "text");
            return null;
        }
        return value.stringValue();
    }

    private @Nullable LocalDate date(ObjectNode node, String field) {
        String text = text(node, field);
        if (text == null) {
            return null;
        }
        LocalDate date = date(text);
        if (date == null) {
            problems.add(ProblemCode.NO_SUCH_DATE, field, Problem.quoted(text));
        }
        return date;
    }

    /** The date that a text states; {@code null} if it states none. */
    static @Nullable LocalDate date(String text) {
        try {
            return DATE.matcher(text).matches() ? LocalDate.parse(text) : null;
        } catch (DateTimeException e) {
            return null;
        }
    }

    private void wrongType(String path, JsonNode found, String kind) {
        problems.add(ProblemCode.WRONG_TYPE, path, Problem.quoted(found.toString()), "", kind);
    }
}
