package io.github.nsisrules.table;

import static java.util.stream.Collectors.joining;

import io.github.nsisrules.facts.Fact;
import io.github.nsisrules.result.RuleSet;
import io.github.nsisrules.stability.Experimental;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/**
 * The complete decision function of a rule set, in factors: each section decides something from a few terms, and later sections
 * read what earlier ones decided. Written down by asking the rules about every point of every section, so nothing that they
 * conclude is missing and nothing else is in it.
 *
 * <p>The table is canonical: each conclusion stands with all its shortest ways, whatever the rules look like inside. Two
 * versions of a rule set that decide the same have the same table. Immutable and safe for use by many threads.
 *
 * <p>It reaches from the facts to the conclusions: the definitions say what the terms that sections read mean in words of the
 * facts, found by looking at what the rules are asked for which facts.
 *
 * @param ruleSet the rule set
 * @param definitions the terms, in the order in which the sections read them first
 * @param sections the sections, in the order in which a decision goes through them
 */
@Experimental
public record DecisionTable(RuleSet ruleSet, List<Definition> definitions, List<Section> sections) {

    /** Copies the lists. */
    public DecisionTable {
        definitions = List.copyOf(definitions);
        sections = List.copyOf(sections);
    }

    /** The digest of its text in UTF-8: {@code sha256:} and 64 hexadecimal digits. */
    public String digest() {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(toText().getBytes(StandardCharsets.UTF_8));
            return "sha256:" + HexFormat.of().formatHex(hash);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256.\nMaybe this one was cut down.", e);
        }
    }

    /** The whole table as text, a line for each way to a conclusion, so that a difference can be read; ends in a line feed. */
    public String toText() {
        StringBuilder text = new StringBuilder();
        text.append("Decision table of ").append(ruleSet.id()).append("\n\n\nTerms\n");
        definitions.forEach(definition -> append(text, definition));
        sections.forEach(section -> append(text, section));
        return text.toString();
    }

    private static void append(StringBuilder text, Definition definition) {
        text.append('\n').append(definition.term());
        if (!definition.facts().isEmpty()) {
            text.append("  from ")
                    .append(definition.facts().stream().map(Fact::jsonName).collect(joining(", ")));
        }
        if (!definition.meaning().isEmpty()) {
            text.append(": ").append(definition.meaning());
        }
        text.append('\n');
        for (Definition.Case some : definition.cases()) {
            append(text, some.value().equals("true") ? "  when " : "  " + some.value() + " when ", some.rows());
        }
    }

    private static void append(StringBuilder text, Section section) {
        text.append("\n\n").append(section.name()).append(": ");
        text.append(section.points()).append(" points\n");
        for (Section.Column column : section.columns()) {
            text.append("  reads ").append(column.term()).append(": ");
            text.append(String.join(" ", column.values())).append('\n');
        }
        for (Outcome outcome : section.outcomes()) {
            text.append('\n')
                    .append(outcome)
                    .append("  [")
                    .append(outcome.rule())
                    .append("]  ");
            text.append(outcome.points()).append(" points\n");
            append(text, "  when ", outcome.rows());
        }
    }

    private static void append(StringBuilder text, String lead, List<Row> rows) {
        for (int row = 0; row < rows.size(); row++) {
            text.append(row == 0 ? lead : "    or ").append(rows.get(row)).append('\n');
        }
    }
}
