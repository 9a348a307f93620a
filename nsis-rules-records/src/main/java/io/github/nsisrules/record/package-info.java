/** Decisions on record: made, read, verified and signed. */
@NullMarked
package io.github.nsisrules.record;

import org.jspecify.annotations.NullMarked;
