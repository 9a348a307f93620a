package io.github.nsisrules.drools.conclusion;

import io.github.nsisrules.result.Severity;

/**
 * There is a finding.
 *
 * @param finding the finding's id
 */
public record Finds(String rule, String finding, Severity severity) implements Concluded {}
