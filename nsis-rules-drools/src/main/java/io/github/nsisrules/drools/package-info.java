/** The engine: runs the rule sets with Drools and folds what they conclude into a classification. */
@NullMarked
package io.github.nsisrules.drools;

import org.jspecify.annotations.NullMarked;
