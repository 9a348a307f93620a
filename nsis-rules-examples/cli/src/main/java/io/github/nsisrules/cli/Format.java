package io.github.nsisrules.cli;

/** How answers are written. */
enum Format {
    /** For a person's eyes. */
    TEXT("text"),
    /** One indented object, or an array of several. */
    JSON("json"),
    /** One object per line. */
    JSONL("jsonl");

    private final String word;

    Format(String word) {
        this.word = word;
    }

    /** The word on the command line. */
    String word() {
        return word;
    }
}
