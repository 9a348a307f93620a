@NullMarked
package io.github.nsisrules.intake.kitos;

import org.jspecify.annotations.NullMarked;
