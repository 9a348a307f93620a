/** The library under pressure: whatever happens around it, an answer is right or there is none. */
@NullMarked
package io.github.nsisrules.pressure;

import org.jspecify.annotations.NullMarked;
