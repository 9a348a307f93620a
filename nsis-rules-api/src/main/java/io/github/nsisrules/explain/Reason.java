package io.github.nsisrules.explain;

import io.github.nsisrules.result.Because;
import io.github.nsisrules.result.RationaleStep;
import io.github.nsisrules.result.Rule;
import io.github.nsisrules.stability.Experimental;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A node in the tree behind a conclusion: a step of the argument with the reasons that it rests on, or one of the leaves,
 * a fact of the input or the absence of something. Immutable.
 *
 * <p>Several steps may rest on the same step; it is then the same object in each place. A walk that remembers which steps
 * it has seen meets each of them once, one that does not may meet some of them very often.
 */
@Experimental
public sealed interface Reason {

    /** The reasons that this one rests on, in the order in which the answer names them; empty for a leaf. */
    List<Reason> because();

    /** The id of the use case that it concerns; {@code null} for the solution as a whole. */
    @Nullable
    String useCase();

    /**
     * A step of the argument.
     *
     * @param step rule, conclusion, status and sources
     * @param because a reason for each {@link RationaleStep#because()} of the step, in the same order, never empty
     */
    record OfStep(RationaleStep step, List<Reason> because) implements Reason {

        /** Copies the list. */
        public OfStep {
            because = List.copyOf(because);
        }

        @Override
        public @Nullable String useCase() {
            return step.useCase();
        }
    }

    /**
     * A fact of the input.
     *
     * @param given the fact as given; its values are {@code null} where nobody has told
     */
    record OfFact(Because.Given given) implements Reason {

        @Override
        public List<Reason> because() {
            return List.of();
        }

        @Override
        public @Nullable String useCase() {
            return given.useCase();
        }
    }

    /**
     * That a rule concludes nothing, for its use case or for the whole solution. The facts that show it stand beside it.
     *
     * @param absence which rule, and where
     * @param rule that rule, with its sources
     */
    record OfAbsence(Because.Absence absence, Rule rule) implements Reason {

        @Override
        public List<Reason> because() {
            return List.of();
        }

        @Override
        public @Nullable String useCase() {
            return absence.useCase();
        }
    }
}
