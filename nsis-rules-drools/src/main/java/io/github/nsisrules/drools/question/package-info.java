/** The small questions put to the rules: records of enumerations and booleans, each with a finite space of values. */
@NullMarked
package io.github.nsisrules.drools.question;

import org.jspecify.annotations.NullMarked;
