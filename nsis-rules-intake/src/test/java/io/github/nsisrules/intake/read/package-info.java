@NullMarked
package io.github.nsisrules.intake.read;

import org.jspecify.annotations.NullMarked;
