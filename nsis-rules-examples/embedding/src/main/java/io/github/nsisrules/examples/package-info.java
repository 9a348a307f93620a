/** nsis-rules in programs of one's own. */
@NullMarked
package io.github.nsisrules.examples;

import org.jspecify.annotations.NullMarked;
