@NullMarked
package io.github.nsisrules.cli;

import org.jspecify.annotations.NullMarked;
