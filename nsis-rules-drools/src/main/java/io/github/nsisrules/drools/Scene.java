package io.github.nsisrules.drools;

import org.jspecify.annotations.Nullable;

/**
 * All that the use cases of a completion share: worlds that differ only in what is decided about the solution are one scene.
 *
 * @param context what the rules about a use case read of the solution
 * @param contributions what the use cases together contribute to the solution
 */
record Scene(Context context, int contributions) {

    // Written out, here and in Context, since the equality that records come with is slow to set up in a fresh JVM.
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Scene scene && context.equals(scene.context) && contributions == scene.contributions;
    }

    @Override
    public int hashCode() {
        return 31 * context.hashCode() + contributions;
    }
}
