@NullMarked
package io.github.nsisrules.record;

import org.jspecify.annotations.NullMarked;
