package io.github.nsisrules.wire;

import io.github.nsisrules.facts.AssuranceLevel;
import io.github.nsisrules.stability.Stable;
import java.util.Optional;

/** What a received string says: a level, or why it says none. */
@Stable
public sealed interface Reading {

    /** The level, or empty if the string says none. */
    Optional<AssuranceLevel> level();

    /**
     * The string stands for a level.
     *
     * @param value the level
     */
    record Level(AssuranceLevel value) implements Reading {
        @Override
        public Optional<AssuranceLevel> level() {
            return Optional.of(value);
        }
    }

    /** The string stands for no level. */
    enum NoLevel implements Reading {
        /** There is no string: the login does not carry the claim, or nobody passed it on. */
        ABSENT,
        /** The string is not one that the ecosystem uses; also an empty, misspelt or decorated one. */
        UNKNOWN_STRING,
        /** The ecosystem uses the string, but no source says which NSIS level it equals. */
        NO_EQUIVALENT;

        @Override
        public Optional<AssuranceLevel> level() {
            return Optional.empty();
        }
    }
}
