package io.github.nsisrules.rest;

import io.github.nsisrules.facts.Problem;
import io.github.nsisrules.text.Language;
import io.github.nsisrules.text.Texts;
import java.io.ByteArrayOutputStream;
import tools.jackson.core.JsonEncoding;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/**
 * Writes refusals as RFC 9457 documents: {@code type}, {@code title}, {@code status} and {@code detail} of the standard, and
 * {@code problems} with all that is wrong with the solution, each with its {@code path}, {@code code}, {@code message} and
 * {@code remedy}. Every field is always there.
 */
final class ProblemDocument {

    private final JsonFactory factory = new JsonFactory();
    private final Texts danish = Texts.read(ProblemDocument.class, "refusals", Language.DA);
    private final Texts english = Texts.read(ProblemDocument.class, "refusals", Language.EN);

    Reply of(Refusal refusal, Language language) {
        Refusal.Kind kind = refusal.kind();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (JsonGenerator json = factory.createGenerator(ObjectWriteContext.empty(), bytes, JsonEncoding.UTF8)) {
            json.writeStartObject();
            json.writeStringProperty("type", kind.type());
            json.writeStringProperty("title", text(kind + ".title", refusal, language));
            json.writeNumberProperty("status", kind.status());
            json.writeStringProperty("detail", text(kind + ".detail", refusal, language));
            json.writeArrayPropertyStart("problems");
            for (Problem problem : refusal.problems()) {
                write(problem, language, json);
            }
            json.writeEndArray();
            json.writeEndObject();
        }
        Reply reply = Reply.of(kind.status(), Reply.PROBLEM, language, bytes.toByteArray());
        return kind.status() == 503 ? reply.with("Retry-After", "1") : reply;
    }

    private String text(String key, Refusal refusal, Language language) {
        return (language == Language.DA ? danish : english)
                .text(key, refusal.arguments().toArray());
    }

    /** A message of the library has the remedy on its second line. */
    private static void write(Problem problem, Language language, JsonGenerator json) {
        String[] lines = problem.message(language).split("\n", 2);
        json.writeStartObject();
        json.writeStringProperty("path", problem.path());
        json.writeStringProperty("code", problem.code().name());
        json.writeStringProperty("message", lines[0]);
        json.writeStringProperty("remedy", lines.length > 1 ? lines[1] : "");
        json.writeEndObject();
    }
}
