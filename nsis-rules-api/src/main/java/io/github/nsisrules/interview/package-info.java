/** What to ask: an interview that asks only what matters, the most decisive first. */
@NullMarked
package io.github.nsisrules.interview;

import org.jspecify.annotations.NullMarked;
