package io.github.nsisrules.table;

import io.github.nsisrules.facts.Fact;
import io.github.nsisrules.stability.Experimental;
import java.util.List;

/**
 * What a term of a decision table means in words of the facts. A fact that sections read under its own name has no definition.
 *
 * @param term the name of the term, as it stands in the columns of sections
 * @param facts the facts that it rests on, in the order of {@link Fact}; empty where it only repeats what a section concludes
 * @param meaning what it is; empty where the cases say all
 * @param cases how it gets its values; empty where the meaning says all
 */
@Experimental
public record Definition(String term, List<Fact> facts, String meaning, List<Case> cases) {

    /** Copies the lists. */
    public Definition {
        facts = List.copyOf(facts);
        cases = List.copyOf(cases);
    }

    /**
     * How a term gets one of its values.
     *
     * @param value the value; of a term that is true or false, only {@code true} has a case
     * @param rows all ways to it, in a canonical order, each by conditions on facts ({@code owner = VENDOR}) or on what a fact
     *     that is a set has in it ({@code logins has NEMID}); never empty
     */
    public record Case(String value, List<Row> rows) {

        /** Copies the list. */
        public Case {
            rows = List.copyOf(rows);
        }
    }
}
