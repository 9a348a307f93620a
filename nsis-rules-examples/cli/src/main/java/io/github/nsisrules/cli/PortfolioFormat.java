package io.github.nsisrules.cli;

/** How a portfolio is written. */
enum PortfolioFormat {
    /** One page for a browser. */
    HTML("html"),
    /** A workbook for a spreadsheet. */
    XLSX("xlsx"),
    /** One table. */
    CSV("csv"),
    /** The deadlines as iCalendar. */
    ICS("ics");

    private final String word;

    PortfolioFormat(String word) {
        this.word = word;
    }

    /** The word on the command line. */
    String word() {
        return word;
    }
}
