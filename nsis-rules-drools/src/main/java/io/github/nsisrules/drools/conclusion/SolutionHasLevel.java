package io.github.nsisrules.drools.conclusion;

import io.github.nsisrules.facts.AssuranceLevel;

/**
 * The solution has a level (L5).
 */
public record SolutionHasLevel(String rule, AssuranceLevel level) implements Concluded {}
