/** Reports for people about one solution and about many. */
@NullMarked
package io.github.nsisrules.report;

import org.jspecify.annotations.NullMarked;
