package io.github.nsisrules.drools;

import org.jspecify.annotations.Nullable;

/**
 * What is decided about the solution as a whole, and the scene in which its use cases are. Completions of the solution's facts
 * that rules cannot tell apart are one world.
 */
record World(SolutionOutcome outcome, Scene scene) {

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof World world && outcome == world.outcome && scene.equals(world.scene);
    }

    @Override
    public int hashCode() {
        return 31 * System.identityHashCode(outcome) + scene.hashCode();
    }
}
