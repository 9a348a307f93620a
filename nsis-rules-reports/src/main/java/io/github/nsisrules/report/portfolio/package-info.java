/** The portfolio: the answers for many solutions in one report, as HTML, XLSX, CSV and iCalendar. */
@NullMarked
package io.github.nsisrules.report.portfolio;

import org.jspecify.annotations.NullMarked;
