package io.github.nsisrules.drools;

/**
 * What all use cases of a completion share. Completions of the solution's facts that rules cannot tell apart are one world.
 *
 * @param outcome what the rules conclude about the solution as a whole
 * @param context what the rules about a use case read of the solution
 * @param contributions what the use cases together contribute to the solution
 */
record World(SolutionOutcome outcome, Context context, int contributions) {}
