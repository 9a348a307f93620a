package io.github.nsisrules.drools;

import io.github.nsisrules.result.SolutionType;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * All that rules about one use case read of the rest of the solution.
 *
 * @param someNonStandard whether the eID of some use case comes in by another road than the ordinary ones
 */
record Context(SolutionType type, boolean ownedByVendor, boolean someNonStandard) {

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Context context
                && type == context.type
                && ownedByVendor == context.ownedByVendor
                && someNonStandard == context.someNonStandard;
    }

    @Override
    public int hashCode() {
        return Objects.hash(type, ownedByVendor, someNonStandard);
    }
}
