/**
 * What the report about one solution says, already in words: made once from a record, and written as HTML, PDF and Markdown. Its
 * types are public for the templates; callers need only {@link io.github.nsisrules.report.SolutionReport}.
 */
@NullMarked
package io.github.nsisrules.report.solution;

import org.jspecify.annotations.NullMarked;
