package io.github.nsisrules.picture;

/** How a part of the picture lies to the path of one use case. */
enum Mark {
    /** There is no path: the picture is of the rules alone. */
    PLAIN("#1f2937", 2, "", "#111827"),
    /** On the path, whatever the unknown facts are. */
    CERTAIN("#0b3d91", 4, "", "#111827"),
    /** On the path for some of what is unknown. */
    POSSIBLE("#0b3d91", 3, "7 5", "#111827"),
    /** Not on the path. */
    OFF("#b6bcc6", 1, "", "#667080");

    private final String stroke;
    private final int width;
    private final String dashes;
    private final String ink;

    Mark(String stroke, int width, String dashes, String ink) {
        this.stroke = stroke;
        this.width = width;
        this.dashes = dashes;
        this.ink = ink;
    }

    String stroke() {
        return stroke;
    }

    int width() {
        return width;
    }

    /** Lengths of dashes and gaps; empty for a solid line. */
    String dashes() {
        return dashes;
    }

    /** The colour of texts. */
    String ink() {
        return ink;
    }

    boolean isOnPath() {
        return this == CERTAIN || this == POSSIBLE;
    }

    /** The mark of what some of all possibilities lead to. */
    static Mark of(int some, int all) {
        return some == 0 ? OFF : some == all ? CERTAIN : POSSIBLE;
    }
}
