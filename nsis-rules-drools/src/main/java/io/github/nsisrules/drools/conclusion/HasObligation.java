package io.github.nsisrules.drools.conclusion;

import io.github.nsisrules.result.DecidedBy;
import io.github.nsisrules.result.Obligation;
import org.jspecify.annotations.Nullable;

/**
 * A use case has an obligation (O1-O6).
 *
 * @param decidedBy who decides the level; {@code null} if nobody does
 */
public record HasObligation(
        String rule, Obligation obligation, @Nullable DecidedBy decidedBy) implements Concluded {}
