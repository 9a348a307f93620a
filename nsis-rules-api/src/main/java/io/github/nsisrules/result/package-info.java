/** What the rules conclude about a solution, with reasons and sources. */
@NullMarked
package io.github.nsisrules.result;

import org.jspecify.annotations.NullMarked;
