@NullMarked
package io.github.nsisrules.compare;

import org.jspecify.annotations.NullMarked;
