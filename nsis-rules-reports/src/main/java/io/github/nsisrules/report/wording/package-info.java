/** What facts, values, conclusions and use cases are called, for all who write answers for people. */
@NullMarked
package io.github.nsisrules.report.wording;

import org.jspecify.annotations.NullMarked;
