/**
 * The decision as a picture: from the first question to the level, drawn from a {@linkplain io.github.nsisrules.table decision
 * table}, with or without the path of one solution.
 */
@NullMarked
package io.github.nsisrules.picture;

import org.jspecify.annotations.NullMarked;
