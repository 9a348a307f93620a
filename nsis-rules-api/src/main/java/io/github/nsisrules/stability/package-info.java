/** Marks that say what of the library may be relied on from version to version. */
@NullMarked
package io.github.nsisrules.stability;

import org.jspecify.annotations.NullMarked;
