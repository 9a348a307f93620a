package io.github.nsisrules.intake.kitos;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * What a row answers to KITOS' questions about personal data.
 *
 * @param levels the levels that are ticked
 * @param levelsWhole whether all four levels were there to be ticked
 * @param details the kinds of confidential data that are ticked
 * @param detailsThere whether all three of them were there to be ticked
 * @param sensitiveKinds names of kinds of sensitive data that are ticked
 * @param unknown values that are none of those known
 * @param field where it stands
 * @param text what stands there
 */
record DataAnswer(
        Set<Level> levels,
        boolean levelsWhole,
        Set<Detail> details,
        boolean detailsThere,
        List<String> sensitiveKinds,
        List<String> unknown,
        String field,
        String text) {

    /** The levels of KITOS, in the order of its numbers. */
    enum Level {
        NONE,
        PERSONAL,
        SENSITIVE,
        LEGAL
    }

    /** What KITOS asks below personal data, in the order of its numbers. */
    enum Detail {
        CPR,
        SOCIAL_PROBLEMS,
        OTHER_PRIVATE_MATTERS
    }

    DataAnswer {
        levels = levels.isEmpty() ? Set.of() : EnumSet.copyOf(levels);
        details = details.isEmpty() ? Set.of() : EnumSet.copyOf(details);
        sensitiveKinds = List.copyOf(sensitiveKinds);
        unknown = List.copyOf(unknown);
    }

    boolean isUnanswered() {
        return levels.isEmpty() && details.isEmpty() && unknown.isEmpty() && sensitiveKinds.isEmpty();
    }

    /** Whether "no data" stands beside data. */
    boolean contradictsItself() {
        return levels.contains(Level.NONE) && (levels.size() > 1 || !details.isEmpty());
    }

    /** Whether something is ticked that is more than ordinary personal data. */
    boolean isAboveOrdinary() {
        return levels.contains(Level.SENSITIVE) || levels.contains(Level.LEGAL) || !details.isEmpty();
    }

    /** Whether everything that could raise the data was asked, and the answer is known. */
    boolean isWhole() {
        return levelsWhole && detailsThere && unknown.isEmpty();
    }
}
