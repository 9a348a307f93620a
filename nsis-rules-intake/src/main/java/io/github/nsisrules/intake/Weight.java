package io.github.nsisrules.intake;

import io.github.nsisrules.stability.Experimental;

/** How much a source says about a fact. */
@Experimental
public enum Weight {
    /** A person has answered. That stands above whatever files say. */
    TOLD,
    /** The source decides the fact: its values are these and no others. */
    DECIDES,
    /** The source decides that a set holds these values; there may be more. Only for facts that are sets. */
    AT_LEAST,
    /** The source only makes the values likely. A hint never decides anything; it fills in the question before it is asked. */
    HINTS
}
