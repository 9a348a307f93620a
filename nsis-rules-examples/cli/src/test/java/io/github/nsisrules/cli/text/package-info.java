@NullMarked
package io.github.nsisrules.cli.text;

import org.jspecify.annotations.NullMarked;
