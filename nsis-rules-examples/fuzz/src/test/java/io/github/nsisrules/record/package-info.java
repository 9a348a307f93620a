/** The fuzz test of records, which makes digests anew as only this package can. */
@NullMarked
package io.github.nsisrules.record;

import org.jspecify.annotations.NullMarked;
