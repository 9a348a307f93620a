/** What rules conclude: immutable facts that a rule inserts, marked with its number. */
@NullMarked
package io.github.nsisrules.drools.conclusion;

import org.jspecify.annotations.NullMarked;
