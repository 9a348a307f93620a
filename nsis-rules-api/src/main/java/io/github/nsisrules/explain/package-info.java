/** Why an answer says what it says: the argument behind a conclusion as a tree, down to the facts of the input. */
@NullMarked
package io.github.nsisrules.explain;

import org.jspecify.annotations.NullMarked;
