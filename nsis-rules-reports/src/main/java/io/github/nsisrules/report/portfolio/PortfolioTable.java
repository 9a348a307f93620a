package io.github.nsisrules.report.portfolio;

import io.github.nsisrules.stability.Experimental;

/** The tables of a portfolio: the sheets of the workbook, and what can be written as CSV. */
@Experimental
public enum PortfolioTable {
    /** One row for each solution. */
    SOLUTIONS("solutions"),
    /** One row for each use case. */
    USE_CASES("use-cases"),
    /** One row for each task of each solution. */
    TASKS("tasks"),
    /** One row for each open question of each solution. */
    QUESTIONS("questions"),
    /** One row for each item that could not be read. */
    LEFT_OUT("left-out");

    private final String word;

    PortfolioTable(String word) {
        this.word = word;
    }

    /** What it is called on a command line. */
    public String word() {
        return word;
    }
}
