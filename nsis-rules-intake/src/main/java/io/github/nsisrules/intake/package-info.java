/** Drafts of solutions from what a municipality already has: every fact says where it comes from. */
@NullMarked
package io.github.nsisrules.intake;

import org.jspecify.annotations.NullMarked;
