@NullMarked
package io.github.nsisrules.micronaut;

import org.jspecify.annotations.NullMarked;
