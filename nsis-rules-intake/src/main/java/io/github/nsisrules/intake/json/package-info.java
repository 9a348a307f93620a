/** JSON as a tree with its places, whatever it holds. */
@NullMarked
package io.github.nsisrules.intake.json;

import org.jspecify.annotations.NullMarked;
