package io.github.nsisrules.drools.conclusion;

import io.github.nsisrules.facts.AssuranceLevel;
import io.github.nsisrules.result.LevelBasis;

/**
 * A use case has a level (L4).
 *
 * @param provisional whether the level needs an assessment first
 */
public record HasLevel(String rule, AssuranceLevel level, LevelBasis basis, boolean provisional) implements Concluded {}
