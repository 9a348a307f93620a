package io.github.nsisrules.cli;

import io.github.nsisrules.json.SolutionBatch;
import io.github.nsisrules.result.Classification;

/** Writes answers, one after another, in one format. */
interface Answers {

    /** Writes the answer for one description. */
    void answered(Classification answer);

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
