package io.github.nsisrules.json;

import io.github.nsisrules.facts.Fact;
import io.github.nsisrules.table.Condition;
import io.github.nsisrules.table.DecisionTable;
import io.github.nsisrules.table.Definition;
import io.github.nsisrules.table.Outcome;
import io.github.nsisrules.table.Row;
import io.github.nsisrules.table.Section;
import tools.jackson.core.JsonGenerator;

/** Writes one decision table: the names and their order are the public contract. */
final class TableWriter {

    private final Fields fields;

    TableWriter(JsonGenerator generator) {
        this.fields = new Fields(generator);
    }

    void write(DecisionTable table) {
        fields.object(table, document -> {
            fields.text("schemaVersion", "1");
            fields.object("ruleSet", table.ruleSet(), ruleSet -> {
                fields.text("id", ruleSet.id());
                fields.text("digest", ruleSet.digest());
                fields.text("tableDigest", ruleSet.tableDigest());
            });
            fields.list("terms", table.definitions(), this::definition);
            fields.list("sections", table.sections(), this::section);
        });
    }

    private void definition(Definition definition) {
        fields.text("term", definition.term());
        fields.texts("facts", definition.facts().stream().map(Fact::jsonName).toList());
        fields.text("meaning", definition.meaning());
        fields.list("cases", definition.cases(), it -> {
            fields.text("value", it.value());
            fields.texts("rows", it.rows().stream().map(Row::toString).toList());
        });
    }

    private void section(Section section) {
        fields.text("name", section.name());
        fields.count("points", section.points());
        fields.list("columns", section.columns(), column -> {
            fields.text("term", column.term());
            fields.texts("values", column.values());
        });
        fields.list("outcomes", section.outcomes(), this::outcome);
    }

    private void outcome(Outcome outcome) {
        fields.text("rule", outcome.rule());
        fields.text("kind", outcome.kind());
        fields.text("value", outcome.value());
        fields.texts("details", outcome.details());
        fields.count("points", outcome.points());
        fields.list("rows", outcome.rows(), this::row);
    }

    private void row(Row row) {
        fields.list("conditions", row.conditions(), this::condition);
        fields.count("points", row.points());
    }

    private void condition(Condition condition) {
        fields.text("term", condition.term());
        fields.texts("values", condition.values());
    }
}
