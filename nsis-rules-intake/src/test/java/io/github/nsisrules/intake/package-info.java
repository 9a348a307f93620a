@NullMarked
package io.github.nsisrules.intake;

import org.jspecify.annotations.NullMarked;
