package io.github.nsisrules.drools.question;

import io.github.nsisrules.result.SolutionType;

/**
 * What does the solution do with PID and RID numbers?
 */
public record PidRid(SolutionType type, boolean forwarded, boolean lookedUp) {}
