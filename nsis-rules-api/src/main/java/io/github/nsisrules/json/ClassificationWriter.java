package io.github.nsisrules.json;

import io.github.nsisrules.result.Because;
import io.github.nsisrules.result.Classification;
import io.github.nsisrules.result.DueWindow;
import io.github.nsisrules.result.Finding;
import io.github.nsisrules.result.OpenQuestion;
import io.github.nsisrules.result.RationaleStep;
import io.github.nsisrules.result.RuleSet;
import io.github.nsisrules.result.Source;
import io.github.nsisrules.result.Task;
import io.github.nsisrules.result.UseCaseResult;
import io.github.nsisrules.text.Language;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/** Writes one classification: the names and their order are the public contract. */
final class ClassificationWriter {

    private final JsonGenerator generator;
    private final Language language;

    ClassificationWriter(JsonGenerator generator, Language language) {
        this.generator = generator;
        this.language = language;
    }

    void write(Classification classification) {
        RuleSet ruleSet = classification.ruleSet();
        generator.writeStartObject();
        text("schemaVersion", "1");
        generator.writeName("solution");
        generator.writeStartObject();
        text("id", classification.solution().id());
        text("name", classification.solution().name());
        generator.writeEndObject();
        generator.writeName("ruleSet");
        generator.writeStartObject();
        text("id", ruleSet.id());
        text("digest", ruleSet.digest());
        generator.writeBooleanProperty("withinPeriod", classification.withinPeriod());
        generator.writeEndObject();
        text("evaluatedOn", classification.evaluatedOn().toString());
        value("type", classification.type());
        values("possibleTypes", classification.possibleTypes());
        yesOrNo("tuSolution", classification.tuSolution());
        value("level", classification.level());
        values("possibleLevels", classification.possibleLevels());
        list("useCases", classification.useCases(), this::useCase);
        list("tasks", classification.tasks(), task -> task(task, ruleSet));
        list("findings", classification.findings(), finding -> finding(finding, ruleSet));
        list("openQuestions", classification.openQuestions(), question -> openQuestion(question, ruleSet));
        list("rationale", classification.rationale(), step -> step(step, ruleSet));
        generator.writeEndObject();
    }

    private void useCase(UseCaseResult useCase) {
        text("id", useCase.id());
        value("obligation", useCase.obligation());
        values("possibleObligations", useCase.possibleObligations());
        value("decidedBy", useCase.decidedBy());
        value("level", useCase.level());
        values("possibleLevels", useCase.possibleLevels());
        value("indicatedLevel", useCase.indicatedLevel());
        value("assessedLevel", useCase.assessedLevel());
        value("basis", useCase.basis());
        yesOrNo("provisional", useCase.provisional());
        value("loginRequirement", useCase.loginRequirement());
        text("loaUri", useCase.loaUri());
    }

    private void task(Task task, RuleSet ruleSet) {
        text("id", task.id());
        value("status", task.status());
        value("necessity", task.necessity());
        value("party", task.party());
        values("roles", task.roles());
        texts("useCases", task.useCases());
        generator.writeName("due");
        due(task.due());
        generator.writeBooleanProperty("overdue", task.overdue());
        texts("rules", task.rules());
        text("title", ruleSet.title(task, language));
        text("description", ruleSet.description(task, language));
    }

    private void due(@Nullable DueWindow due) {
        if (due == null) {
            generator.writeNull();
            return;
        }
        generator.writeStartObject();
        text("from", due.from().toString());
        text("to", due.to().toString());
        generator.writeEndObject();
    }

    private void finding(Finding finding, RuleSet ruleSet) {
        text("id", finding.id());
        value("status", finding.status());
        value("severity", finding.severity());
        texts("useCases", finding.useCases());
        texts("rules", finding.rules());
        text("message", ruleSet.message(finding, language));
    }

    private void openQuestion(OpenQuestion question, RuleSet ruleSet) {
        text("fact", question.fact().jsonName());
        text("useCase", question.useCase());
        texts("answers", question.answers());
        text("question", ruleSet.question(question, language));
    }

    private void step(RationaleStep step, RuleSet ruleSet) {
        text("rule", step.rule());
        text("useCase", step.useCase());
        value("status", step.status());
        text("conclusion", step.conclusion().toString());
        list("because", step.because(), this::because);
        list("sources", step.sources(), this::source);
        text("text", ruleSet.text(step, language));
    }

    private void because(Because because) {
        if (because instanceof Because.Given given) {
            text("fact", given.fact().jsonName());
            text("useCase", given.useCase());
            texts("values", given.values());
        } else if (because instanceof Because.Step step) {
            text("step", step.rule());
            text("useCase", step.useCase());
            text("conclusion", step.conclusion().toString());
        } else if (because instanceof Because.Absence absence) {
            text("absent", absence.rule());
            text("useCase", absence.useCase());
        }
    }

    private void source(Source source) {
        text("document", source.document());
        text("section", source.section());
        generator.writeName("page");
        Integer page = source.page();
        if (page == null) {
            generator.writeNull();
        } else {
            generator.writeNumber(page.intValue());
        }
    }

    private void text(String name, @Nullable String value) {
        generator.writeName(name);
        if (value == null) {
            generator.writeNull();
        } else {
            generator.writeString(value);
        }
    }

    private void value(String name, @Nullable Enum<?> value) {
        text(name, value == null ? null : value.name());
    }

    private void yesOrNo(String name, @Nullable Boolean value) {
        generator.writeName(name);
        if (value == null) {
            generator.writeNull();
        } else {
            generator.writeBoolean(value);
        }
    }

    private void values(String name, List<? extends Enum<?>> values) {
        texts(name, values.stream().map(Enum::name).toList());
    }

    private void texts(String name, @Nullable List<String> values) {
        generator.writeName(name);
        if (values == null) {
            generator.writeNull();
            return;
        }
        generator.writeStartArray();
        values.forEach(generator::writeString);
        generator.writeEndArray();
    }

    /** A list of objects. */
    private <T> void list(String name, List<T> entries, Consumer<T> fields) {
        generator.writeName(name);
        generator.writeStartArray();
        for (T entry : entries) {
            generator.writeStartObject();
            fields.accept(entry);
            generator.writeEndObject();
        }
        generator.writeEndArray();
    }
}
