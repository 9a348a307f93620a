/** What a municipality has in KITOS, as drafts of solutions. */
@NullMarked
package io.github.nsisrules.intake.kitos;

import org.jspecify.annotations.NullMarked;
