/** One decision, which level data and users indicate, in several engines. */
@NullMarked
package io.github.nsisrules.benchmarks.level;

import org.jspecify.annotations.NullMarked;
