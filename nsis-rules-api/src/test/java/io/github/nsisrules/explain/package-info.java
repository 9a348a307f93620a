@NullMarked
package io.github.nsisrules.explain;

import org.jspecify.annotations.NullMarked;
