package io.github.nsisrules.json;

import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/** Writes fields, each with its name; what has no value is {@code null}. */
final class Fields {

    private final JsonGenerator generator;

    Fields(JsonGenerator generator) {
        this.generator = generator;
    }

    void text(String name, @Nullable String value) {
        generator.writeName(name);
        if (value == null) {
            generator.writeNull();
        } else {
            generator.writeString(value);
        }
    }

    void value(String name, @Nullable Enum<?> value) {
        text(name, value == null ? null : value.name());
    }

    void number(String name, @Nullable Integer value) {
        generator.writeName(name);
        if (value == null) {
            generator.writeNull();
        } else {
            generator.writeNumber(value.intValue());
        }
    }

    void count(String name, long value) {
        generator.writeName(name);
        generator.writeNumber(value);
    }

    void yesOrNo(String name, @Nullable Boolean value) {
        generator.writeName(name);
        if (value == null) {
            generator.writeNull();
        } else {
            generator.writeBoolean(value);
        }
    }

    void values(String name, List<? extends Enum<?>> values) {
        texts(name, values.stream().map(Enum::name).toList());
    }

    void texts(String name, @Nullable List<String> values) {
        generator.writeName(name);
        if (values == null) {
            generator.writeNull();
            return;
        }
        generator.writeStartArray();
        values.forEach(generator::writeString);
        generator.writeEndArray();
    }

    /** An object, or {@code null}. */
    <T> void object(String name, @Nullable T value, Consumer<T> fields) {
        generator.writeName(name);
        if (value == null) {
            generator.writeNull();
        } else {
            object(value, fields);
        }
    }

    /** A list of objects. */
    <T> void list(String name, List<T> entries, Consumer<T> fields) {
        generator.writeName(name);
        generator.writeStartArray();
        entries.forEach(entry -> object(entry, fields));
        generator.writeEndArray();
    }

    /** An object without a name: the document itself, or an entry of a list. */
    <T> void object(T value, Consumer<T> fields) {
        generator.writeStartObject();
        fields.accept(value);
        generator.writeEndObject();
    }
}
