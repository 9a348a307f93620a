package io.github.nsisrules.cli;

/** How a decision table is written. */
enum TableFormat {
    /** The canonical text of the table. */
    TEXT("text"),
    /** One line per way to a conclusion, for a spreadsheet. */
    CSV("csv"),
    /** One indented JSON object. */
    JSON("json");

    private final String word;

    TableFormat(String word) {
        this.word = word;
    }

    String word() {
        return word;
    }
}
