@NullMarked
package io.github.nsisrules.record.signature;

import org.jspecify.annotations.NullMarked;
