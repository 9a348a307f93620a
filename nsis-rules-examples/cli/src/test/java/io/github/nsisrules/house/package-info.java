/** The walls of the house: what holds for all library modules together. Here, because this module sees them all. */
@NullMarked
package io.github.nsisrules.house;

import org.jspecify.annotations.NullMarked;
