/** How fast the engine is, beside the same rules in plain Java. */
@NullMarked
package io.github.nsisrules.benchmarks;

import org.jspecify.annotations.NullMarked;
