/** For those who implement a rule engine; callers do not need it. */
@NullMarked
package io.github.nsisrules.spi;

import org.jspecify.annotations.NullMarked;
