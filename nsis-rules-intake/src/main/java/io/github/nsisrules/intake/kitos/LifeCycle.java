package io.github.nsisrules.intake.kitos;

import java.util.List;

/** Where a system stands in its life. */
final class LifeCycle {

    private static final List<String> NAMES =
            List.of("undecided", "notinuse", "phasingin", "operational", "phasingout");

    private LifeCycle() {}

    /** Whether it is no longer used, or not yet. */
    static boolean isOutOfUse(String text) {
        return is(text, 1, "ikke i drift");
    }

    /** Whether it is being phased out. */
    static boolean isPhasedOut(String text) {
        return is(text, 4, "under udfasning");
    }

    private static boolean is(String text, int index, String label) {
        return Answers.index(NAMES, text) == index || Words.plain(text).equals(label);
    }
}
