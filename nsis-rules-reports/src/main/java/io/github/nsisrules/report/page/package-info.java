/** Pages made from compiled templates. */
@NullMarked
package io.github.nsisrules.report.page;

import org.jspecify.annotations.NullMarked;
