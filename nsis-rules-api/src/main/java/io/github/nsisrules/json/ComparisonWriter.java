package io.github.nsisrules.json;

import io.github.nsisrules.compare.Answer;
import io.github.nsisrules.compare.Aspect;
import io.github.nsisrules.compare.Comparison;
import io.github.nsisrules.compare.Difference;
import io.github.nsisrules.result.RuleSet;
import io.github.nsisrules.text.Language;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/** Writes one comparison: the names and their order are the public contract. */
final class ComparisonWriter {

    private final JsonGenerator generator;
    private final Fields fields;
    private final ClassificationWriter classification;

    ComparisonWriter(JsonGenerator generator, Language language) {
        this.generator = generator;
        this.fields = new Fields(generator);
        this.classification = new ClassificationWriter(generator, language);
    }

    void write(Comparison comparison) {
        RuleSet from = comparison.from().ruleSet();
        RuleSet to = comparison.to().ruleSet();
        fields.object(comparison, document -> {
            fields.text("schemaVersion", "1");
            classification.solution(comparison.from());
            fields.object("from", comparison.from(), classification::evaluation);
            fields.object("to", comparison.to(), classification::evaluation);
            fields.list("values", comparison.values(), this::value);
            fields.list("tasks", comparison.tasks(), task -> entry(task, from, to, classification::task));
            fields.list(
                    "findings", comparison.findings(), finding -> entry(finding, from, to, classification::finding));
        });
    }

    private void value(Difference.OfValue<?> difference) {
        fields.text("aspect", difference.aspect().jsonName());
        fields.text("useCase", difference.useCase());
        fields.object("from", difference.from(), this::answer);
        fields.object("to", difference.to(), this::answer);
        fields.texts("fromRules", difference.fromRules());
        fields.texts("toRules", difference.toRules());
    }

    private void answer(Answer<?> answer) {
        generator.writeName("value");
        scalar(answer.value());
        generator.writeName("possible");
        generator.writeStartArray();
        answer.possible().forEach(this::scalar);
        generator.writeEndArray();
    }

    private void scalar(@Nullable Object value) {
        if (value instanceof Boolean yes) {
            generator.writeBoolean(yes);
        } else if (value instanceof Enum<?> constant) {
            generator.writeString(constant.name());
        } else {
            generator.writeNull();
        }
    }

    private <E> void entry(
            Difference.OfEntry<E> difference, RuleSet from, RuleSet to, BiConsumer<E, RuleSet> fieldsOfEntry) {
        fields.text("id", difference.id());
        fields.value("change", difference.change());
        fields.texts(
                "changed", difference.changed().stream().map(Aspect::jsonName).toList());
        fields.object("from", difference.from(), entry -> fieldsOfEntry.accept(entry, from));
        fields.object("to", difference.to(), entry -> fieldsOfEntry.accept(entry, to));
    }
}
