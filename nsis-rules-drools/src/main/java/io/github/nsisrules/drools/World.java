package io.github.nsisrules.drools;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What all use cases of a completion share. Completions of the solution's facts that rules cannot tell apart are one world.
 *
 * @param outcome what the rules conclude about the solution as a whole
 * @param context what the rules about a use case read of the solution
 * @param contributions what the use cases together contribute to the solution
 */
record World(SolutionOutcome outcome, Context context, int contributions) {

    // Written out, here and in Context, since the equality that records come with is slow to set up in a fresh JVM.
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof World world
                && outcome == world.outcome
                && context.equals(world.context)
                && contributions == world.contributions;
    }

    @Override
    public int hashCode() {
        return Objects.hash(outcome, context, contributions);
    }
}
