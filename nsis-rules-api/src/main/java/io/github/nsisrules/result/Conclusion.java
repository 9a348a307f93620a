package io.github.nsisrules.result;

import io.github.nsisrules.stability.Stable;
import org.jspecify.annotations.Nullable;

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

    // Written out, here and in Because, since the equality that records come with is slow to set up in a fresh JVM.
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Conclusion conclusion && kind == conclusion.kind && value.equals(conclusion.value);
    }

    @Override
    public int hashCode() {
        return 31 * kind.hashCode() + value.hashCode();
    }

    /** {@code kind=value}, as it stands in JSON. */
    @Override
    public String toString() {
        return kind.jsonName() + "=" + value;
    }
}
