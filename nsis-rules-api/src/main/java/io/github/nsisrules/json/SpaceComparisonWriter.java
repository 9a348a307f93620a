package io.github.nsisrules.json;

import io.github.nsisrules.compare.Aspect;
import io.github.nsisrules.compare.SpaceComparison;
import io.github.nsisrules.compare.SpaceComparison.Entry;
import io.github.nsisrules.compare.SpaceComparison.FindingWithId;
import io.github.nsisrules.compare.SpaceComparison.Kind;
import io.github.nsisrules.compare.SpaceComparison.Subject;
import io.github.nsisrules.compare.SpaceComparison.TaskWithId;
import io.github.nsisrules.compare.SpaceComparison.Value;
import io.github.nsisrules.result.RuleSet;
import io.github.nsisrules.text.Language;
import io.github.nsisrules.text.Texts;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/** Writes one comparison over the whole decision space: the names and their order are the public contract. */
final class SpaceComparisonWriter {

    private final JsonGenerator generator;
    private final Fields fields;
    private final Language language;
    private final SpaceComparison comparison;

    SpaceComparisonWriter(JsonGenerator generator, Language language, SpaceComparison comparison) {
        this.generator = generator;
        this.fields = new Fields(generator);
        this.language = language;
        this.comparison = comparison;
    }

    void write() {
        fields.object(comparison, document -> {
            fields.text("schemaVersion", "1");
            fields.object("from", comparison.from(), this::ruleSet);
            fields.object("to", comparison.to(), this::ruleSet);
            fields.text("evaluatedOn", comparison.on().toString());
            fields.count("points", comparison.points());
            fields.list("conclusions", comparison.entries(), this::entry);
        });
    }

    private void ruleSet(RuleSet ruleSet) {
        fields.text("id", ruleSet.id());
        fields.text("digest", ruleSet.digest());
    }

    private void entry(Entry entry) {
        subject(entry.subject());
        fields.count("points", entry.points());
        fields.list("differences", entry.kinds(), this::kind);
    }

    private void subject(Subject subject) {
        if (subject instanceof Value value) {
            named(value.aspect().jsonName(), null, null);
        } else if (subject instanceof TaskWithId task) {
            named("task", task.id(), "task." + task.id() + ".title");
        } else if (subject instanceof FindingWithId finding) {
            named("finding", finding.id(), "finding." + finding.id());
        }
    }

    private void named(String kind, @Nullable String id, @Nullable String textKey) {
        fields.text("conclusion", kind);
        fields.text("id", id);
        fields.text("text", textKey == null ? null : text(textKey));
    }

    /** In the words of the rule set compared to, if it has such a task or finding. */
    private String text(String key) {
        Texts texts = comparison.to().texts(language);
        return texts.keys().contains(key)
                ? texts.text(key)
                : comparison.from().texts(language).text(key);
    }

    private void kind(Kind kind) {
        fields.value("change", kind.change());
        fields.texts("changed", kind.changed().stream().map(Aspect::jsonName).toList());
        fields.count("points", kind.points());
        generator.writeName("example");
        new SolutionWriter(generator).write(kind.example().from().solution());
    }
}
