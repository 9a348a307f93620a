@NullMarked
package io.github.nsisrules.intake.sheet;

import org.jspecify.annotations.NullMarked;
