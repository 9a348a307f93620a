@NullMarked
package io.github.nsisrules.report.portfolio;

import org.jspecify.annotations.NullMarked;
