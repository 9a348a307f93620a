package io.github.nsisrules.table;

import io.github.nsisrules.result.Classification;
import io.github.nsisrules.stability.Experimental;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The way of one use case through a decision table: the points at which the rules are asked about it and about its solution.
 *
 * <p>Where unknown facts leave several possibilities, a section has a point for each of them; where one point of a section is
 * reached, all is settled there. Immutable.
 *
 * @param answer the answer that the rules come to
 * @param useCase the id of the use case
 * @param pointsBySection for each section that is asked, by its name, the values of its columns at each point, in the order of
 *     the columns
 */
@Experimental
public record DecisionPath(Classification answer, String useCase, Map<String, Set<List<String>>> pointsBySection) {

    /** Copies the points. */
    public DecisionPath {
        answer.useCase(useCase);
        pointsBySection = Map.copyOf(pointsBySection);
    }

    /** The points of a section; empty if it is not asked. */
    public Set<List<String>> points(String section) {
        return pointsBySection.getOrDefault(section, Set.of());
    }
}
