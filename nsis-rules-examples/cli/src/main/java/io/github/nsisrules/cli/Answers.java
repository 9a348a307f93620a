package io.github.nsisrules.cli;

import io.github.nsisrules.json.SolutionBatch;

/**
 * Writes answers, one after another, in one format.
 *
 * @param <A> what a description is answered with
 */
interface Answers<A> {

    /** Writes the answer for one description. */
    void answered(A answer);

    /**
     * Writes, at its place, that a description is invalid.
     *
     * @param item what is wrong with it; its number counts the descriptions of all files
     * @param input the file that it is from
     */
    void invalid(SolutionBatch.Invalid item, String input);

    /** Writes what is needed after the last answer. */
    void end();
}
