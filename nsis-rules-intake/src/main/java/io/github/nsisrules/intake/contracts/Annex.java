package io.github.nsisrules.intake.contracts;

import io.github.nsisrules.stability.Experimental;

/**
 * The lists of names in the report. Both come with its warnings: neither has been checked, and what stands in them may be no
 * TU-løsning.
 */
@Experimental
public enum Annex {
    /** Bilag 3 (KL p.24-27): TU-løsninger that several municipalities use, as municipalities reported them. */
    ANNEX_3(3, "annex3.csv"),
    /**
     * Bilag 4 (KL p.28-32): systems that 20 municipalities or more have in KITOS. Many are no TU-løsninger, and some belong to
     * other authorities.
     */
    ANNEX_4(4, "annex4.csv");

    private final int number;
    private final String file;

    Annex(int number, String file) {
        this.number = number;
        this.file = file;
    }

    /** Its number in the report. */
    public int number() {
        return number;
    }

    /** The resource with its names. */
    String file() {
        return file;
    }
}
