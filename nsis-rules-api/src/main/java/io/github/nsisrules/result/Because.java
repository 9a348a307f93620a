package io.github.nsisrules.result;

import io.github.nsisrules.facts.Fact;
import io.github.nsisrules.stability.Stable;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What a rationale step rests on: a fact of the input, an earlier step, or the absence of one. */
@Stable
public sealed interface Because {

    /** The id of the use case that it concerns; {@code null} for the solution as a whole. */
    @Nullable
    String useCase();

    /**
     * A fact of the input, as given.
     *
     * @param fact which fact
     * @param values its value or values, as in JSON; empty for "none"; {@code null} if unknown
     */
    record Given(
            Fact fact, @Nullable String useCase, @Nullable List<String> values) implements Because {
        /** Copies the values. */
        public Given {
            values = values == null ? null : List.copyOf(values);
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Given given
                    && fact == given.fact
                    && Objects.equals(useCase, given.useCase)
                    && Objects.equals(values, given.values);
        }

        @Override
        public int hashCode() {
            return 31 * (31 * fact.hashCode() + Objects.hashCode(useCase)) + Objects.hashCode(values);
        }
    }

    /**
     * An earlier step of the rationale.
     *
     * @param rule the rule of that step
     * @param conclusion what that step concludes
     */
    record Step(String rule, @Nullable String useCase, Conclusion conclusion) implements Because {
        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Step step
                    && rule.equals(step.rule)
                    && Objects.equals(useCase, step.useCase)
                    && conclusion.equals(step.conclusion);
        }

        @Override
        public int hashCode() {
            return 31 * (31 * rule.hashCode() + Objects.hashCode(useCase)) + conclusion.hashCode();
        }
    }

    /**
     * That a rule concludes nothing, for this use case or for the whole solution: "no use case has …".
     *
     * @param rule the rule without a conclusion
     */
    record Absence(String rule, @Nullable String useCase) implements Because {
        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Absence absence
                    && rule.equals(absence.rule)
                    && Objects.equals(useCase, absence.useCase);
        }

        @Override
        public int hashCode() {
            return 31 * rule.hashCode() + Objects.hashCode(useCase);
        }
    }
}
