@NullMarked
package io.github.nsisrules.examples;

import org.jspecify.annotations.NullMarked;
