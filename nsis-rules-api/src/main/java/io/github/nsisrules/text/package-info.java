/** Languages, the texts of messages and labels, and what somebody who wrote another name may have meant. */
@NullMarked
package io.github.nsisrules.text;

import org.jspecify.annotations.NullMarked;
