/** The fuzz test of the command, which runs it in this process as only this package can. */
@NullMarked
package io.github.nsisrules.cli;

import org.jspecify.annotations.NullMarked;
