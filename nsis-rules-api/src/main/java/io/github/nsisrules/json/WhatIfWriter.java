package io.github.nsisrules.json;

import io.github.nsisrules.explain.WhatIf;
import io.github.nsisrules.explain.WhatIf.Change;
import io.github.nsisrules.explain.WhatIf.Place;
import io.github.nsisrules.explain.WhatIf.Variant;
import io.github.nsisrules.facts.UseCase;
import io.github.nsisrules.result.Because;
import io.github.nsisrules.result.Classification;
import io.github.nsisrules.result.GivenFacts;
import io.github.nsisrules.result.UseCaseResult;
import io.github.nsisrules.text.Language;
import tools.jackson.core.JsonGenerator;

/** Writes one answer to "what if": the names and their order are the public contract. */
final class WhatIfWriter {

    private final Fields fields;
    private final ClassificationWriter classification;
    private final WhatIf whatIf;

    WhatIfWriter(JsonGenerator generator, WhatIf whatIf) {
        this.fields = new Fields(generator);
        // Of a classification only what has no texts is written.
        this.classification = new ClassificationWriter(generator, Language.EN);
        this.whatIf = whatIf;
    }

    void write() {
        Classification answer = whatIf.answer();
        fields.object(whatIf, document -> {
            fields.text("schemaVersion", "1");
            classification.solution(answer);
            classification.evaluation(answer);
            fields.text("conclusion", whatIf.goal().topic().toString());
            fields.text("useCase", whatIf.goal().topic().useCase());
            fields.yesOrNo("reached", whatIf.goal().reached());
            fields.yesOrNo("met", whatIf.goal().isMetBy(answer));
            fields.object("now", answer, this::conclusions);
            fields.list("changes", whatIf.changes(), this::change);
        });
    }

    private void change(Change change) {
        fields.yesOrNo("ofWhatItIs", change.ofWhatItIs());
        fields.list("facts", change.facts().stream().map(this::now).toList(), classification::given);
        fields.list("variants", change.variants(), this::variant);
    }

    /** The fact as it was given. */
    private Because.Given now(Place place) {
        int useCase = place.useCase() == null
                ? 0
                : whatIf.answer().solution().useCases().stream()
                        .map(UseCase::id)
                        .toList()
                        .indexOf(place.useCase());
        return new GivenFacts(whatIf.answer().solution()).because(place.fact(), useCase);
    }

    private void variant(Variant variant) {
        fields.list("facts", variant.facts(), classification::given);
        fields.object("result", variant.result(), this::conclusions);
    }

    private void conclusions(Classification answer) {
        fields.value("type", answer.type());
        fields.values("possibleTypes", answer.possibleTypes());
        fields.value("level", answer.level());
        fields.values("possibleLevels", answer.possibleLevels());
        fields.list("useCases", answer.useCases(), this::useCase);
        fields.list("tasks", answer.tasks(), task -> {
            fields.text("id", task.id());
            fields.value("status", task.status());
        });
        fields.list("findings", answer.findings(), finding -> {
            fields.text("id", finding.id());
            fields.value("status", finding.status());
        });
    }

    private void useCase(UseCaseResult useCase) {
        fields.text("id", useCase.id());
        fields.value("obligation", useCase.obligation());
        fields.value("level", useCase.level());
        fields.values("possibleLevels", useCase.possibleLevels());
    }
}
