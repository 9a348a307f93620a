package io.github.nsisrules.json;

import io.github.nsisrules.explain.Explanation;
import io.github.nsisrules.explain.Reason;
import io.github.nsisrules.explain.Topic;
import io.github.nsisrules.explain.WhyNot;
import io.github.nsisrules.result.Classification;
import io.github.nsisrules.result.RationaleStep;
import io.github.nsisrules.result.RuleSet;
import io.github.nsisrules.text.Language;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import tools.jackson.core.JsonGenerator;

/** Writes one explanation: the names and their order are the public contract. */
final class ExplanationWriter {

    private final Fields fields;
    private final Language language;
    private final ClassificationWriter classification;
    private final Explanation explanation;
    private final RuleSet ruleSet;
    private final Set<RationaleStep> told = new HashSet<>();

    ExplanationWriter(JsonGenerator generator, Language language, Explanation explanation) {
        this.fields = new Fields(generator);
        this.language = language;
        this.classification = new ClassificationWriter(generator, language);
        this.explanation = explanation;
        this.ruleSet = explanation.answer().ruleSet();
    }

    void write(List<WhyNot> whyNots) {
        Classification answer = explanation.answer();
        Topic topic = explanation.topic();
        fields.object(explanation, document -> {
            fields.text("schemaVersion", "1");
            classification.solution(answer);
            classification.evaluation(answer);
            fields.text("conclusion", topic == null ? null : topic.toString());
            fields.text("useCase", topic == null ? null : topic.useCase());
            fields.list("reasons", explanation.reasons(), this::reason);
            fields.list("whyNot", whyNots, this::whyNot);
        });
    }

    private void whyNot(WhyNot whyNot) {
        fields.text("conclusion", whyNot.topic().toString());
        fields.text("useCase", whyNot.topic().useCase());
        fields.list("ways", whyNot.ways(), this::way);
    }

    private void way(WhyNot.Way way) {
        fields.text("rule", way.rule().id());
        fields.text("useCase", way.useCase());
        fields.text("text", ruleSet.text(way.rule(), language));
        fields.list("sources", way.rule().sources(), classification::source);
        fields.list("unmet", way.unmet(), this::unmet);
    }

    private void unmet(WhyNot.Unmet unmet) {
        fields.text("term", unmet.term());
        fields.texts("needed", unmet.needed());
        fields.texts("found", unmet.found());
        fields.list("facts", unmet.facts(), classification::given);
        fields.list("ways", unmet.ways(), this::way);
    }

    private void reason(Reason reason) {
        if (reason instanceof Reason.OfFact fact) {
            classification.given(fact.given());
        } else if (reason instanceof Reason.OfAbsence absence) {
            absence(absence);
        } else if (reason instanceof Reason.OfStep conclusion) {
            RationaleStep step = conclusion.step();
            if (told.add(step)) {
                step(conclusion);
            } else {
                classification.reference(step.rule(), step.useCase(), step.conclusion());
            }
        }
    }

    private void step(Reason.OfStep reason) {
        RationaleStep step = reason.step();
        fields.text("rule", step.rule());
        fields.text("useCase", step.useCase());
        fields.value("status", step.status());
        fields.text("conclusion", step.conclusion().toString());
        fields.text("text", ruleSet.text(step, language));
        fields.list("sources", step.sources(), classification::source);
        fields.list("because", reason.because(), this::reason);
    }

    private void absence(Reason.OfAbsence reason) {
        fields.text("absent", reason.rule().id());
        fields.text("useCase", reason.useCase());
        fields.text("text", ruleSet.text(reason.rule(), language));
        fields.list("sources", reason.rule().sources(), classification::source);
    }
}
