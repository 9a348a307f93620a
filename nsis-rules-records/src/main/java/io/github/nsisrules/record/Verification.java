package io.github.nsisrules.record;

import io.github.nsisrules.Library;
import io.github.nsisrules.NsisRules;
import io.github.nsisrules.facts.Problem;
import io.github.nsisrules.stability.Stable;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Whether a recorded decision can be reproduced: the description in the record is answered again, by the rule set and for the
 * date that the record names, and compared with the recorded result byte for byte, both in canonical form. The digests of the
 * record tell what was changed, if it cannot.
 *
 * <p>A record of another version of the library is reproduced if this one answers the same: {@link #recordedLibrary} then
 * differs from {@link #library}, which is no cause.
 *
 * @param solutionId the id of the solution
 * @param solutionName its name, or a mask
 * @param ruleSetId the id of the rule set
 * @param evaluatedOn the date of evaluation, as the record writes it
 * @param causes what was changed; empty if the decision is reproduced
 * @param problems why the recorded description is none any more; empty in most cases
 * @param differences where the recorded result and the one of now differ; empty if it could not be answered
 *     again; of very many, the first 1000
 * @param recordedLibrary which build gave the recorded answer
 * @param library which build answered now
 * @param record the record, with the answer of now; {@code null} unless it is reproduced
 */
@Stable
public record Verification(
        String solutionId,
        String solutionName,
        String ruleSetId,
        String evaluatedOn,
        Set<Cause> causes,
        List<Problem> problems,
        List<Difference> differences,
        Library recordedLibrary,
        Library library,
        @Nullable DecisionRecord record) {

    /** Copies the collections, the causes in their order. */
    public Verification {
        causes = Collections.unmodifiableSet(new TreeSet<>(causes));
        problems = List.copyOf(problems);
        differences = List.copyOf(differences);
    }

    /**
     * Verifies a record.
     *
     * @param utf8 the record as JSON, however it is laid out
     * @throws InvalidRecordException if it is no record at all, or one of a later form; a record that was tampered with is not
     *     reproduced, which is no exception
     */
    public static Verification of(byte[] utf8, NsisRules rules) {
        return new Verifier(FiledRecord.read(utf8), rules).verify();
    }

    /** Whether the decision is the same, byte for byte, and nothing in the record was changed. */
    public boolean isReproduced() {
        return causes.isEmpty();
    }

    /** Whether something that was decided differs, not only digests and citations. */
    public boolean conclusionsDiffer() {
        return differences.stream()
                .anyMatch(difference -> !difference.path().startsWith("ruleSet.")
                        && !difference.path().contains(".sources"));
    }
}
