/** Drafts as a workbook that people complete by hand, and back without losing where anything comes from. */
@NullMarked
package io.github.nsisrules.intake.sheet;

import org.jspecify.annotations.NullMarked;
