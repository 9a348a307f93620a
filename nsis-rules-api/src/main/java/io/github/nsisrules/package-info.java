/** The way in: {@link io.github.nsisrules.NsisRules} loads the rule sets and classifies solutions. */
@NullMarked
package io.github.nsisrules;

import org.jspecify.annotations.NullMarked;
