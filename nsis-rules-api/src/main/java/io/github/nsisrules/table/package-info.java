/** The complete decision function of a rule set in the open: every conclusion, with all conditions under which it holds. */
@NullMarked
package io.github.nsisrules.table;

import org.jspecify.annotations.NullMarked;
