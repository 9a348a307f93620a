package io.github.nsisrules.result;

import io.github.nsisrules.stability.Stable;

/**
 * What a rationale step concludes, for example {@code level=SUBSTANTIAL} or {@code task=migrate-to-nemlogin3}.
 *
 * @param kind what is concluded about
 * @param value the name of an enumeration's value, a task's or finding's id, or {@code true}
 */
@Stable
public record Conclusion(Kind kind, String value) {

    /** What a conclusion is about. */
    public enum Kind {
        /** The solution is a TU-solution: {@code true}. */
        TU_SOLUTION("tuSolution"),
        /** The solution's {@link SolutionType}. */
        TYPE("type"),
        /** The {@link Obligation} of a use case. */
        OBLIGATION("obligation"),
        /** The level that the rules indicate for a use case. */
        INDICATED_LEVEL("indicatedLevel"),
        /** The level of a use case, or of the solution. */
        LEVEL("level"),
        /** A {@link Task}. */
        TASK("task"),
        /** A {@link Finding}. */
        FINDING("finding");

        private final String jsonName;

        Kind(String jsonName) {
            this.jsonName = jsonName;
        }

        /** The name as it stands in JSON. */
        public String jsonName() {
            return jsonName;
        }
    }

    /** {@code kind=value}, as it stands in JSON. */
    @Override
    public String toString() {
        return kind.jsonName() + "=" + value;
    }
}
