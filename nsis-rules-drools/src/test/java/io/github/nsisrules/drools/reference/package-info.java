/**
 * The reference model: the rulebook of both rule sets once more, in plain Java, slow and obvious. It shares nothing with the
 * rules that the engine runs, so that the two can be held against each other.
 */
@NullMarked
package io.github.nsisrules.drools.reference;

import org.jspecify.annotations.NullMarked;
