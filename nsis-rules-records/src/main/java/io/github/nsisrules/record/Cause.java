package io.github.nsisrules.record;

import io.github.nsisrules.stability.Stable;

/** What was changed since a decision was recorded, so that it cannot be reproduced. */
@Stable
public enum Cause {
    /** The description in the record is not the one that was recorded. */
    INPUT,
    /** The rule set is not the one that decided: its digests differ, or there is none with that id. */
    RULES,
    /** The rules are the same and the library answers otherwise: another build of it folds or reads otherwise. */
    LIBRARY,
    /**
     * Something else in the record is not what was recorded: its result, its note, or what it says of the library; or its digests
     * were made anew for contents that this library with these rules never answered.
     */
    RECORD
}
