package io.github.nsisrules.record;

import io.github.nsisrules.stability.Stable;
import java.util.Set;

/**
 * Names and free texts that can be masked before a record is written, because it is kept for long and passed on. None of them
 * decides anything, so a masked record is as reproducible as any other.
 */
@Stable
public enum Masked {
    /** The name of the solution. */
    NAME("name"),
    /** The description of the solution. */
    DESCRIPTION("description"),
    /** The vendor. */
    VENDOR("vendor"),
    /** The system owner in the municipality. */
    SYSTEM_OWNER("systemOwner"),
    /** The field of work. */
    BUSINESS_AREA("businessArea"),
    /** The ids in other registers. */
    EXTERNAL_IDS("externalIds"),
    /** The names of use cases. */
    USE_CASE_NAMES("useCaseNames"),
    /** Where assessments are filed. */
    ASSESSMENT_REFERENCES("assessmentReferences"),
    /** The reason in the decider's note. */
    REASON("reason"),
    /** Who decided, in the decider's note. */
    DECIDED_BY("decidedBy");

    /** What stands in the place of what was masked. */
    public static final String MASK = "***";

    /** Everything that can be masked. */
    public static final Set<Masked> ALL = Set.of(values());

    private final String word;

    Masked(String word) {
        this.word = word;
    }

    /** What it is called on the command line, for example {@code systemOwner}. */
    public String word() {
        return word;
    }
}
