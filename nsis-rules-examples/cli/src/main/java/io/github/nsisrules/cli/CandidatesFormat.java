package io.github.nsisrules.cli;

/** How candidates are written. */
enum CandidatesFormat {
    /** For a person's eyes. */
    TEXT("text"),
    /** A row for each candidate. */
    CSV("csv"),
    /** A draft for each name. */
    JSONL("jsonl");

    private final String word;

    CandidatesFormat(String word) {
        this.word = word;
    }

    /** The word on the command line. */
    String word() {
        return word;
    }
}
