package io.github.nsisrules.drools.conclusion;

/**
 * A use case makes the solution a TU-solution (Q1, Q2).
 */
public record Qualifies(String rule) implements Concluded {}
