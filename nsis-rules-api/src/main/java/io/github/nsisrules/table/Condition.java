package io.github.nsisrules.table;

import io.github.nsisrules.stability.Experimental;
import java.util.List;

/**
 * What a row of a decision table asks of one term: that it has one of some values.
 *
 * @param term the name of the term, one of the columns of the section
 * @param values the values that are admitted, in the order of the column; never empty, and never all of them
 * @param others the values that are not admitted, in the order of the column; never empty
 */
@Experimental
public record Condition(String term, List<String> values, List<String> others) {

    /** Copies the lists. */
    public Condition {
        values = List.copyOf(values);
        others = List.copyOf(others);
    }

    /**
     * The condition as it stands in the text of a table: {@code assessed}, {@code not assessed}, {@code broker = UNILOGIN},
     * {@code type = OWN_TU or SHARED_TU}; where only one value is not admitted, {@code broker is not NONE}.
     */
    @Override
    public String toString() {
        if (values.equals(List.of("true")) || values.equals(List.of("false"))) {
            return values.get(0).equals("true") ? term : "not " + term;
        }
        return values.size() > 1 && others.size() == 1
                ? term + " is not " + others.get(0)
                : term + " = " + String.join(" or ", values);
    }
}
