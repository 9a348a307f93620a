package io.github.nsisrules.picture;

/** The colours of what is concluded. They tell nothing that the texts do not tell. */
final class Levels {

    /** Where nothing is concluded. */
    static final String NOTHING = "#e9ebef";

    private Levels() {}

    /** The colour of a level by its name; that of other conclusions for any other name. */
    static String fill(String level) {
        return switch (level) {
            case "LOW" -> "#d3f2dd";
            case "SUBSTANTIAL" -> "#ffe9a8";
            case "HIGH" -> "#ffd0c7";
            default -> "#dbe7fb";
        };
    }
}
