/** Files as rows and entries, read one after the other within limits of size; what they mean is not known here. */
@NullMarked
package io.github.nsisrules.intake.read;

import org.jspecify.annotations.NullMarked;
