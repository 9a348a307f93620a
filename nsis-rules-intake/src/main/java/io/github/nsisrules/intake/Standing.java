package io.github.nsisrules.intake;

import io.github.nsisrules.stability.Experimental;

/** What is known of a fact of a draft. */
@Experimental
public enum Standing {
    /** Its values are known. */
    DECIDED,
    /** Some of its values are known, but not whether there are more. Only facts that are sets can stand so. */
    PARTLY,
    /** Sources that decide it say different things. */
    CONTRADICTED,
    /** There are only hints. */
    HINTED,
    /** Nothing is known. */
    UNKNOWN
}
