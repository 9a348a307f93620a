/** What differs between two answers for one solution: by another rule set, another version of it, or another date. */
@NullMarked
package io.github.nsisrules.compare;

import org.jspecify.annotations.NullMarked;
