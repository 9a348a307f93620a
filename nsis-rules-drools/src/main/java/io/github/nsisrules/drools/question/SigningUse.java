package io.github.nsisrules.drools.question;

import io.github.nsisrules.facts.Audience;
import io.github.nsisrules.facts.Signing;
import io.github.nsisrules.result.SolutionType;

/**
 * Do users of a use case sign?
 */
public record SigningUse(SolutionType type, Audience audience, Signing signing) {}
