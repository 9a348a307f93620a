package io.github.nsisrules.drools.conclusion;

import io.github.nsisrules.result.SolutionType;

/**
 * The solution is of a type (T1-T5).
 */
public record IsOfType(String rule, SolutionType type) implements Concluded {}
