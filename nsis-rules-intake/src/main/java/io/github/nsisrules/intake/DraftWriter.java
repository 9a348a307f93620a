package io.github.nsisrules.intake;

import java.io.StringWriter;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** Writes a draft; what is not known is left out. */
final class DraftWriter {

    private static final JsonFactory FACTORY = new JsonFactory();

    private final JsonGenerator json;

    private DraftWriter(JsonGenerator json) {
        this.json = json;
    }

    static String write(SolutionDraft draft) {
        StringWriter text = new StringWriter();
        try (JsonGenerator generator = FACTORY.createGenerator(ObjectWriteContext.empty(), text)) {
            new DraftWriter(generator).draft(draft);
        }
        return text.toString();
    }

    private void draft(SolutionDraft draft) {
        json.writeStartObject();
        text(DraftJson.VERSION_FIELD, DraftJson.VERSION);
        text("id", draft.id());
        if (!draft.externalIds().isEmpty()) {
            json.writeName("externalIds");
            json.writeStartObject();
            draft.externalIds().forEach(this::text);
            json.writeEndObject();
        }
        list("texts", draft.texts(), text -> {
            text("field", text.field().jsonName());
            text("text", text.text());
            source(text.source());
        });
        list("useCases", draft.useCases(), useCase -> {
            text("id", useCase.id());
            text("name", useCase.name());
        });
        list("facts", draft.facts(), this::fact);
        list("notes", draft.notes(), note -> {
            reason(note.reason());
            source(note.source());
        });
        json.writeEndObject();
    }

    private void fact(FactDraft fact) {
        text("fact", fact.fact().jsonName());
        text("useCase", fact.place().useCase());
        text("standing", fact.standing().name());
        values(fact.values());
        list("claims", fact.claims(), claim -> {
            text("weight", claim.weight().name());
            values(claim.values());
            reason(claim.reason());
            source(claim.source());
        });
    }

    private void reason(Reason reason) {
        text("reason", reason.id());
        if (!reason.arguments().isEmpty()) {
            json.writeName("arguments");
            texts(reason.arguments());
        }
    }

    private void source(@Nullable Source source) {
        if (source == null) {
            return;
        }
        json.writeName("source");
        json.writeStartObject();
        text("file", source.file());
        text("sheet", source.sheet());
        if (source.row() != null) {
            json.writeName("row");
            json.writeNumber(source.row().intValue());
        }
        text("field", source.field());
        text("text", source.text());
        json.writeEndObject();
    }

    private void values(@Nullable List<String> values) {
        if (values != null) {
            json.writeName("values");
            texts(values);
        }
    }

    private void texts(List<String> texts) {
        json.writeStartArray();
        texts.forEach(json::writeString);
        json.writeEndArray();
    }

    private void text(String name, @Nullable String text) {
        if (text != null) {
            json.writeName(name);
            json.writeString(text);
        }
    }

    private <T> void list(String name, List<T> entries, Consumer<T> writer) {
        json.writeName(name);
        json.writeStartArray();
        for (T entry : entries) {
            json.writeStartObject();
            writer.accept(entry);
            json.writeEndObject();
        }
        json.writeEndArray();
    }
}
