package io.github.nsisrules.table;

import io.github.nsisrules.result.RuleSet;
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
 * <p>The table is canonical: each conclusion stands with all its shortest ways, whatever the rules look like inside. Two rule
 * sets that decide the same have the same table. Immutable and safe for use by many threads.
 *
 * @param ruleSet the rule set
 * @param sections the sections, in the order in which a decision goes through them
 */
public record DecisionTable(RuleSet ruleSet, List<Section> sections) {

    /** Copies the list. */
    public DecisionTable {
        sections = List.copyOf(sections);
    }

    /** The digest of its text: {@code sha256:} and 64 hexadecimal digits. */
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
        text.append("Decision table of ").append(ruleSet.id()).append('\n');
        for (Section section : sections) {
            text.append("\n\n")
                    .append(section.name())
                    .append(": ")
                    .append(section.points())
                    .append(" points\n");
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
                String lead = "  when ";
                for (Row row : outcome.rows()) {
                    text.append(lead).append(row).append('\n');
                    lead = "    or ";
                }
            }
        }
        return text.toString();
    }
}
