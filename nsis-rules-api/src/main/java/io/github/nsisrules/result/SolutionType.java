package io.github.nsisrules.result;

import io.github.nsisrules.stability.Stable;

/**
 * The type of a solution, in the order in which the types are tried (rules T1-T5).
 */
@Stable
public enum SolutionType {
    /** Fællesoffentlig løsning: belongs to another public authority and is not the municipality's to assess (T1, KL p.13). */
    JOINT_PUBLIC,
    /** Egen TU-løsning: only this municipality uses it (T2, KL p.12). */
    OWN_TU,
    /** TU-løsning that several organisations use (T3, KL p.12). */
    SHARED_TU,
    /** Internal: only for employees, and no TU-solution (T4, KL p.4-5). */
    INTERNAL,
    /** No source says what applies (T5). */
    NOT_COVERED
}
