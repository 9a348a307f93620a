package io.github.nsisrules.cli;

import io.github.nsisrules.report.wording.Harmless;
import io.github.nsisrules.table.DecisionTable;
import io.github.nsisrules.table.Outcome;
import io.github.nsisrules.table.Row;
import io.github.nsisrules.table.Section;
import java.util.List;
import java.util.stream.Collectors;

/** Comma-separated values after RFC 4180, which a spreadsheet takes as text and never as a formula. */
final class Csv {

    private Csv() {}

    /** A line for each way to a conclusion, below a line of headings. */
    static String of(DecisionTable table) {
        StringBuilder lines =
                new StringBuilder(line(List.of("rule", "kind", "value", "details", "points", "conditions")));
        for (Section section : table.sections()) {
            for (Outcome outcome : section.outcomes()) {
                for (Row row : outcome.rows()) {
                    lines.append(line(List.of(
                            outcome.rule(),
                            outcome.kind(),
                            outcome.value(),
                            String.join(", ", outcome.details()),
                            String.valueOf(row.points()),
                            row.toString())));
                }
            }
        }
        return lines.toString();
    }

    static String line(List<String> cells) {
        return cells.stream().map(Csv::cell).collect(Collectors.joining(",", "", "\r\n"));
    }

    private static String cell(String text) {
        String harmless = Harmless.cell(text);
        boolean quoted = harmless.chars().anyMatch(c -> c == ',' || c == '"' || c == '\r' || c == '\n');
        return quoted ? '"' + harmless.replace("\"", "\"\"") + '"' : harmless;
    }
}
