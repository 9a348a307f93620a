package io.github.nsisrules.table;

import io.github.nsisrules.stability.Experimental;
import java.util.List;

/**
 * A part of a decision table: all conclusions that read the same terms.
 *
 * @param name the name of the section, for example {@code Duty}
 * @param columns the terms that its conclusions may read, each with all its values
 * @param points how many points it has: the product of the numbers of values
 * @param outcomes all that is concluded, in the order of the rules
 */
@Experimental
public record Section(String name, List<Column> columns, int points, List<Outcome> outcomes) {

    /** Copies the lists. */
    public Section {
        columns = List.copyOf(columns);
        outcomes = List.copyOf(outcomes);
    }

    /**
     * A term that conclusions of a section may read: a fact, something derived from facts, or what an earlier section concludes.
     *
     * @param term its name
     * @param values all its values; {@code none} stands for the absence of a value
     */
    public record Column(String term, List<String> values) {

        /** Copies the list. */
        public Column {
            values = List.copyOf(values);
        }
    }
}
