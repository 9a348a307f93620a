package io.github.nsisrules.record;

import io.github.nsisrules.facts.AssuranceLevel;
import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the one who decides adds to an answer: the library indicates, the municipality decides and documents (KL p.33).
 *
 * @param decidedLevels the level decided for use cases, by their ids, in the order given; empty if nothing was decided yet
 * @param reason why, above all where the decided level is another than the indicated one; at most 4000 characters
 * @param decidedBy who decided, for example a role; at most 200 characters
 * @param decidedOn the day of the decision
 * @param reviewOn the day on which to look at it again
 */
public record DecisionNote(
        Map<String, AssuranceLevel> decidedLevels,
        @Nullable String reason,
        @Nullable String decidedBy,
        @Nullable LocalDate decidedOn,
        @Nullable LocalDate reviewOn) {

    /** Makes an immutable copy of the levels. */
    public DecisionNote {
        decidedLevels = Collections.unmodifiableMap(new LinkedHashMap<>(decidedLevels));
    }
}
