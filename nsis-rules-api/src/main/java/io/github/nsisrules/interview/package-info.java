/** What to ask: an interview that asks only what matters. */
@NullMarked
package io.github.nsisrules.interview;

import org.jspecify.annotations.NullMarked;
