package io.github.nsisrules.table;

import io.github.nsisrules.stability.Experimental;
import java.util.List;

/**
 * One thing that a rule concludes in a section, with all ways to it.
 *
 * @param rule the id of the rule, for example {@code KL21-L2}; for a derived fact, which has no number, its name after the
 *     prefix, for example {@code KL21-eid}
 * @param kind what is concluded about: the name of a field of a classification ({@code type}, {@code obligation}, {@code
 *     decidedBy}, {@code indicatedLevel}, {@code level}, {@code basis}, {@code provisional}, {@code tuSolution}, {@code task},
 *     {@code finding}) or of a term of a later section
 * @param value the value: the name of a constant, {@code true}, or the id of a task or finding
 * @param details for a task its necessity, its party and its due window or {@code no date}; for a finding its severity;
 *     otherwise empty
 * @param points on how many points of the section it holds
 * @param rows all ways to it, in a canonical order; never empty
 */
@Experimental
public record Outcome(String rule, String kind, String value, List<String> details, int points, List<Row> rows) {

    /** Copies the lists. */
    public Outcome {
        details = List.copyOf(details);
        rows = List.copyOf(rows);
    }

    /** {@code kind=value} and the details, as it stands in the text of a table. */
    @Override
    public String toString() {
        return kind + "=" + value + (details.isEmpty() ? "" : " (" + String.join(", ", details) + ")");
    }
}
