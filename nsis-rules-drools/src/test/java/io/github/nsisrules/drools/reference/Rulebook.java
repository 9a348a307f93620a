package io.github.nsisrules.drools.reference;

import io.github.nsisrules.facts.Fact;
import java.util.List;

/** The rulebook as one rule set has it: sections 3 and 4 are shared, section 6 is its own. */
public enum Rulebook {
    /** Section 6.1. */
    KL_2021_03("kl-2021-03", "KL21-"),
    /** Section 6.2. */
    NEMLOGIN3_2023_11("nemlogin3-2023-11", "NL3-");

    private final String ruleSet;
    private final String prefix;

    Rulebook(String ruleSet, String prefix) {
        this.ruleSet = ruleSet;
        this.prefix = prefix;
    }

    /** The id of the rule set. */
    public String ruleSet() {
        return ruleSet;
    }

    /** The id of the rule with this number. */
    public String rule(String number) {
        return prefix + number;
    }

    /** The answers worth telling apart for a fact; none for a fact that the rules do not read or that is never unknown. */
    public List<?> answers(Fact fact) {
        return switch (this) {
            case KL_2021_03 -> Answers.kl21(fact);
            case NEMLOGIN3_2023_11 -> Answers.nl3(fact);
        };
    }

    Tables<?> tables() {
        return switch (this) {
            case KL_2021_03 -> Kl21Tables.TABLES;
            case NEMLOGIN3_2023_11 -> Nl3Tables.TABLES;
        };
    }
}
