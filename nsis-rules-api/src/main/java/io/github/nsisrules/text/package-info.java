/** Languages and the texts of messages and labels. */
@NullMarked
package io.github.nsisrules.text;

import org.jspecify.annotations.NullMarked;
