/** Mutants of the rules, made from their text: what a slip of the pen could make of them. */
@NullMarked
package io.github.nsisrules.drools.mutation;

import org.jspecify.annotations.NullMarked;
