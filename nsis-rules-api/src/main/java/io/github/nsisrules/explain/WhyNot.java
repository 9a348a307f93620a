package io.github.nsisrules.explain;

import io.github.nsisrules.result.Because;
import io.github.nsisrules.result.Classification;
import io.github.nsisrules.result.Rule;
import io.github.nsisrules.stability.Experimental;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Why an answer does not say something: for each way in which the rules could have come to it, the conditions that are not met.
 * Immutable and safe for use by many threads.
 *
 * @param answer the answer
 * @param topic what it was asked about; with a value
 * @param ways the ways that are barred, those with the fewest unmet conditions first and otherwise in the order of the decision
 *     table. Empty if nothing bars it, that is if the answer says it, for certain or possibly. Of the ways of one rule those
 *     are left out that miss all that another one misses and more
 */
@Experimental
public record WhyNot(Classification answer, Topic topic, List<Way> ways) {

    /** Copies the list. */
    public WhyNot {
        ways = List.copyOf(ways);
    }

    /** Whether the answer says it after all, for certain or possibly. */
    public boolean isReached() {
        return ways.isEmpty();
    }

    /**
     * A way to a conclusion that is barred.
     *
     * @param rule the rule that would conclude it, with its sources
     * @param useCase the use case for which it would; {@code null} for the solution as a whole
     * @param unmet the conditions that are not met, never empty; all others are, or could be
     */
    public record Way(Rule rule, @Nullable String useCase, List<Unmet> unmet) {

        /** Copies the list. */
        public Way {
            unmet = List.copyOf(unmet);
        }
    }

    /**
     * A condition that is not met, whatever the unknown facts are.
     *
     * @param term what is asked about: a term of the {@link io.github.nsisrules.table.DecisionTable}
     * @param needed the values that would meet it, as in the table
     * @param found the values that it has, or can have where facts are unknown, as in the table; {@code none} for the absence of
     *     one
     * @param facts the facts of the input that show it, as given; empty where it is concluded and not given
     * @param ways where it is concluded: the ways in which it could have had a needed value, each barred again
     */
    public record Unmet(
            String term, List<String> needed, List<String> found, List<Because.Given> facts, List<Way> ways) {

        /** Copies the lists. */
        public Unmet {
            needed = List.copyOf(needed);
            found = List.copyOf(found);
            facts = List.copyOf(facts);
            ways = List.copyOf(ways);
        }
    }
}
