package io.github.nsisrules.cli;

import io.github.nsisrules.intake.SolutionDraft;
import io.github.nsisrules.json.SolutionBatch;
import org.jspecify.annotations.Nullable;

/**
 * Writes answers, one after another, in one format.
 *
 * @param <A> what a description is answered with
 */
interface Answers<A> {

    /**
     * Writes the answer for one description.
     *
     * @param draft the draft that it comes from; {@code null} if it comes from none
     */
    void answered(A answer, @Nullable SolutionDraft draft);

    /**
     * Writes, at its place, that a description is invalid.
     *
     * @param item what is wrong with it; its number counts the descriptions of all files
     * @param draft the draft that it comes from; {@code null} if it comes from none
     * @param input the file that it is from
     */
    void invalid(SolutionBatch.Invalid item, @Nullable SolutionDraft draft, String input);

    /** Writes what is needed after the last answer. */
    void end();
}
