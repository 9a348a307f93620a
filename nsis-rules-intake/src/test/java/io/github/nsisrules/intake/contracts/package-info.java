@NullMarked
package io.github.nsisrules.intake.contracts;

import org.jspecify.annotations.NullMarked;
