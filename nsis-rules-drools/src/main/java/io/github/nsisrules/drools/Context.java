package io.github.nsisrules.drools;

import io.github.nsisrules.result.SolutionType;

/**
 * All that rules about one use case read of the rest of the solution.
 *
 * @param someNonStandard whether the eID of some use case comes in by another road than the ordinary ones
 */
record Context(SolutionType type, boolean ownedByVendor, boolean someNonStandard) {}
