/** Answers for a person's eyes in a terminal. Nothing here knows any rule: it writes what the answer says. */
@NullMarked
package io.github.nsisrules.cli.text;

import org.jspecify.annotations.NullMarked;
