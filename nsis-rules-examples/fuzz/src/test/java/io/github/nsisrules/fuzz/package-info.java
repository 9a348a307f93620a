/** Fuzz tests of all that reads foreign bytes and texts: one class for each reader. */
@NullMarked
package io.github.nsisrules.fuzz;

import org.jspecify.annotations.NullMarked;
