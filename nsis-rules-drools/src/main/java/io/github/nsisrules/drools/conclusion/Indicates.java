package io.github.nsisrules.drools.conclusion;

import io.github.nsisrules.facts.AssuranceLevel;
import io.github.nsisrules.result.LevelBasis;

/**
 * Data and users of a use case indicate a level (L1-L3).
 *
 * @param provisional whether the level needs an assessment first
 */
public record Indicates(String rule, AssuranceLevel level, LevelBasis basis, boolean provisional)
        implements Concluded {}
