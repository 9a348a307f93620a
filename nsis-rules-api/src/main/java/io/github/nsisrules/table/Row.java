package io.github.nsisrules.table;

import static java.util.stream.Collectors.joining;

import io.github.nsisrules.stability.Experimental;
import java.util.List;

/**
 * One way to a conclusion: it holds wherever all conditions do. No condition can be left out and no value can be added to one
 * without the conclusion failing somewhere.
 *
 * @param conditions what must hold, one condition at most for each column, in their order; empty if the conclusion always holds
 * @param points on how many points of the section the conditions hold; points that two rows of one conclusion share count in
 *     both
 */
@Experimental
public record Row(List<Condition> conditions, int points) {

    /** Copies the list. */
    public Row {
        conditions = List.copyOf(conditions);
    }

    /** The conditions, one after the other; {@code always} if there are none. */
    @Override
    public String toString() {
        return conditions.isEmpty()
                ? "always"
                : conditions.stream().map(Condition::toString).collect(joining(", "));
    }
}
