package io.github.nsisrules.cli;

import java.time.LocalDate;

/** The two times for which the examples are answered: a rule set, and a fixed day of its period. */
enum Era {

    /** The month after the report. */
    OF_THE_REPORT("kl-2021-03", "KL21-", LocalDate.of(2021, 4, 1)),

    /** Later than every source of the rule set, the newest being of 2026, so that the answer is what a reader gets today. */
    TODAY("nemlogin3-2023-11", "NL3-", LocalDate.of(2026, 11, 1));

    private final String ruleSet;
    private final String prefix;
    private final LocalDate date;

    Era(String ruleSet, String prefix, LocalDate date) {
        this.ruleSet = ruleSet;
        this.prefix = prefix;
        this.date = date;
    }

    String ruleSet() {
        return ruleSet;
    }

    /** What the ids of the rule set's rules begin with. */
    String prefix() {
        return prefix;
    }

    LocalDate date() {
        return date;
    }
}
