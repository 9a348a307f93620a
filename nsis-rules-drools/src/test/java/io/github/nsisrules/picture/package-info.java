@NullMarked
package io.github.nsisrules.picture;

import org.jspecify.annotations.NullMarked;
