package io.github.nsisrules.json;

import io.github.nsisrules.result.Because;
import io.github.nsisrules.result.Classification;
import io.github.nsisrules.result.Conclusion;
import io.github.nsisrules.result.DueWindow;
import io.github.nsisrules.result.Finding;
import io.github.nsisrules.result.OpenQuestion;
import io.github.nsisrules.result.RationaleStep;
import io.github.nsisrules.result.RuleSet;
import io.github.nsisrules.result.Source;
import io.github.nsisrules.result.Task;
import io.github.nsisrules.result.UseCaseResult;
import io.github.nsisrules.text.Language;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/** Writes one classification: the names and their order are the public contract. */
final class ClassificationWriter {

    private final Fields fields;
    private final @Nullable Language language;

    /** @param language the language of the texts; {@code null} for none */
    ClassificationWriter(JsonGenerator generator, @Nullable Language language) {
        this.fields = new Fields(generator);
        this.language = language;
    }

    void write(Classification classification) {
        RuleSet ruleSet = classification.ruleSet();
        fields.object(classification, document -> {
            fields.text("schemaVersion", "1");
            solution(classification);
            evaluation(classification);
            fields.value("type", classification.type());
            fields.values("possibleTypes", classification.possibleTypes());
            fields.yesOrNo("tuSolution", classification.tuSolution());
            fields.value("level", classification.level());
            fields.values("possibleLevels", classification.possibleLevels());
            fields.list("useCases", classification.useCases(), this::useCase);
            fields.list("tasks", classification.tasks(), task -> task(task, ruleSet));
            fields.list("findings", classification.findings(), finding -> finding(finding, ruleSet));
            fields.list("openQuestions", classification.openQuestions(), question -> openQuestion(question, ruleSet));
            fields.list("rationale", classification.rationale(), step -> step(step, ruleSet));
        });
    }

    /** Which solution the answer is about. */
    void solution(Classification classification) {
        fields.object("solution", classification.solution(), solution -> {
            fields.text("id", solution.id());
            fields.text("name", solution.name());
        });
    }

    /** By which rules, and when. */
    void evaluation(Classification classification) {
        fields.object("ruleSet", classification.ruleSet(), ruleSet -> {
            fields.text("id", ruleSet.id());
            fields.text("digest", ruleSet.digest());
            fields.text("tableDigest", ruleSet.tableDigest());
            fields.yesOrNo("withinPeriod", classification.withinPeriod());
        });
        fields.text("evaluatedOn", classification.evaluatedOn().toString());
    }

    private void useCase(UseCaseResult useCase) {
        fields.text("id", useCase.id());
        fields.value("obligation", useCase.obligation());
        fields.values("possibleObligations", useCase.possibleObligations());
        fields.value("decidedBy", useCase.decidedBy());
        fields.value("level", useCase.level());
        fields.values("possibleLevels", useCase.possibleLevels());
        fields.value("indicatedLevel", useCase.indicatedLevel());
        fields.value("assessedLevel", useCase.assessedLevel());
        fields.value("basis", useCase.basis());
        fields.yesOrNo("provisional", useCase.provisional());
        fields.value("loginRequirement", useCase.loginRequirement());
        fields.text("loaUri", useCase.loaUri());
    }

    void task(Task task, RuleSet ruleSet) {
        fields.text("id", task.id());
        fields.value("status", task.status());
        fields.value("necessity", task.necessity());
        fields.value("party", task.party());
        fields.values("roles", task.roles());
        fields.texts("useCases", task.useCases());
        fields.object("due", task.due(), this::due);
        fields.yesOrNo("overdue", task.overdue());
        fields.texts("rules", task.rules());
        words("title", in -> ruleSet.title(task, in));
        words("description", in -> ruleSet.description(task, in));
    }

    private void due(DueWindow due) {
        fields.text("from", due.from().toString());
        fields.text("to", due.to().toString());
    }

    void finding(Finding finding, RuleSet ruleSet) {
        fields.text("id", finding.id());
        fields.value("status", finding.status());
        fields.value("severity", finding.severity());
        fields.texts("useCases", finding.useCases());
        fields.texts("rules", finding.rules());
        words("message", in -> ruleSet.message(finding, in));
    }

    private void openQuestion(OpenQuestion question, RuleSet ruleSet) {
        fields.text("fact", question.fact().jsonName());
        fields.text("useCase", question.useCase());
        fields.texts("answers", question.answers());
        words("question", in -> ruleSet.question(question, in));
    }

    private void step(RationaleStep step, RuleSet ruleSet) {
        fields.text("rule", step.rule());
        fields.text("useCase", step.useCase());
        fields.value("status", step.status());
        fields.text("conclusion", step.conclusion().toString());
        fields.list("because", step.because(), this::because);
        fields.list("sources", step.sources(), this::source);
        words("text", in -> ruleSet.text(step, in));
    }

    private void words(String name, Function<Language, String> text) {
        if (language != null) {
            fields.text(name, text.apply(language));
        }
    }

    private void because(Because because) {
        if (because instanceof Because.Given given) {
            given(given);
        } else if (because instanceof Because.Step step) {
            reference(step.rule(), step.useCase(), step.conclusion());
        } else if (because instanceof Because.Absence absence) {
            fields.text("absent", absence.rule());
            fields.text("useCase", absence.useCase());
        }
    }

    /** A fact, as given. */
    void given(Because.Given given) {
        fields.text("fact", given.fact().jsonName());
        fields.text("useCase", given.useCase());
        fields.texts("values", given.values());
    }

    /** The name of a step that is told elsewhere. */
    void reference(String rule, @Nullable String useCase, Conclusion conclusion) {
        fields.text("step", rule);
        fields.text("useCase", useCase);
        fields.text("conclusion", conclusion.toString());
    }

    void source(Source source) {
        fields.text("document", source.document());
        fields.text("section", source.section());
        fields.number("page", source.page());
    }
}
