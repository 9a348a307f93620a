@NullMarked
package io.github.nsisrules.report.wording;

import org.jspecify.annotations.NullMarked;
