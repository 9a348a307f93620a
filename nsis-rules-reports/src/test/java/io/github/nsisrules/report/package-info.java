@NullMarked
package io.github.nsisrules.report;

import org.jspecify.annotations.NullMarked;
